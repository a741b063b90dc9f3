import { holdEachEffectOnce } from './hold-each-effect-once.fixture.ts';

holdEachEffectOnce({ atDeathPoint: 1, atRandom: 2 });
