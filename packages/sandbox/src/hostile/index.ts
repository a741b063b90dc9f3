import { ESCAPES } from './escapes.ts';
import { FILES } from './files.ts';
import type { HostileProgram } from './hostile-program.ts';
import { MEMORY } from './memory.ts';
import { PROCESSES } from './processes.ts';
import { STATE } from './state.ts';
import { STREAMS } from './streams.ts';
import { TIME } from './time.ts';

export { CLEAN_PROGRAM, type HostileProgram } from './hostile-program.ts';

const KINDS = [PROCESSES, ESCAPES, MEMORY, TIME, FILES, STREAMS, STATE];

/** Everything that was tried against sandboxes and that anybody here could think of. */
export const HOSTILE_PROGRAMS: HostileProgram[] = KINDS.flat();

/** The first, the middle and the last of each kind: what there is time for before every change. */
export const HOSTILE_SAMPLE: HostileProgram[] = KINDS.flatMap((kind) =>
  kind.filter((_program, index) => [0, kind.length >> 1, kind.length - 1].includes(index)),
);
