import { holdTutorTo } from './hold-tutor-to.fixture.ts';

// A prime, so that the cases come from every activity and every attack.
holdTutorTo(11);
