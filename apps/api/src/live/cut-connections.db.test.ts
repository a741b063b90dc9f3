import { holdTextOverCuts } from './cut-connections.fixture.ts';

await holdTextOverCuts(50);
