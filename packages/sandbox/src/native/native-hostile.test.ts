import { HOSTILE_SAMPLE } from '../hostile/index.ts';
import { holdNativeAgainst } from './hold-native-against.fixture.ts';

holdNativeAgainst(HOSTILE_SAMPLE);
