import { holdThroughKills } from './hold-through-kills.fixture.ts';

holdThroughKills(20);
