import type { PracticeResult } from '@kindling/activities/practice';

/** The end of what Python wrote to its error stream; a traceback says in its last lines what went wrong and where. */
export const KEPT_CHARACTERS = 4_000;

const ERROR_LINE = /^([A-Za-z_][\w.]{0,60})(?::|$)/;
const PLACE = /File "[^"]*solution\.py", line (\d{1,6})/g;

/** How a try ended, as teachers' alerts count it. */
export interface RunOutcome {
  passed: boolean;
  /** Kind of error and line: nothing that the learner wrote. Null for a run that passed. */
  errorKey: string | null;
}

/**
 * Reads the outcome of a run. Undefined for an engine that broke, which is nobody's mistake.
 * @param errors the end of the error stream.
 */
export function readOutcome(status: PracticeResult['status'], errors: string): RunOutcome | undefined {
  if (status === 'crash') return undefined;
  if (status === 'ok') return { passed: true, errorKey: null };
  if (status !== 'error') return { passed: false, errorKey: status };
  const last = errors.trimEnd().split('\n').at(-1) ?? '';
  const kind = ERROR_LINE.exec(last.trim())?.[1] ?? status;
  const line = [...errors.matchAll(PLACE)].at(-1)?.[1];
  return { passed: false, errorKey: line === undefined ? kind : `${kind}:${line}` };
}
