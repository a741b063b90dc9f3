import { HOSTILE_PROGRAMS } from '../hostile/index.ts';
import { holdNativeAgainst } from './hold-native-against.fixture.ts';

holdNativeAgainst(HOSTILE_PROGRAMS);
