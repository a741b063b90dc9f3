import { holdEachEffectOnce } from './hold-each-effect-once.fixture.ts';

holdEachEffectOnce({ atDeathPoint: 2, atRandom: 10 });
