import { ESCAPES } from './escapes.ts';
import { FILES } from './files.ts';
import type { HostileProgram } from './hostile-program.ts';
import { MEMORY } from './memory.ts';
import { PROCESSES } from './processes.ts';
import { STATE } from './state.ts';
import { STREAMS } from './streams.ts';
import { TIME } from './time.ts';

export { CLEAN_PROGRAM, type HostileProgram } from './hostile-program.ts';

/** Everything that was tried against sandboxes and that anybody here could think of. */
export const HOSTILE_PROGRAMS: HostileProgram[] = [
  ...PROCESSES,
  ...ESCAPES,
  ...MEMORY,
  ...TIME,
  ...FILES,
  ...STREAMS,
  ...STATE,
];
