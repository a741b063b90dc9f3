import { holdTutorTo } from './hold-tutor-to.fixture.ts';

holdTutorTo(1);
