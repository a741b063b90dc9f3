import type { Step } from './trace.ts';
import { writeValue } from './values.ts';

export type Direction = 1 | -1;

/** The value of a name in the innermost frame, as Python writes it; undefined where it has none. */
export function writtenValue(step: Step | undefined, name: string): string | undefined {
  const value = step?.frame.locals[name];
  return step === undefined || value === undefined ? undefined : writeValue(value, step.heap);
}

/** The step before, within the same call: what the lines of this call changed since. */
function stepBefore(steps: readonly Step[], at: number): Step | undefined {
  const activation = steps[at]?.activation;
  return steps.slice(0, at).findLast((step) => step.activation === activation);
}

/** Names of the innermost frame whose value is another than one step ago, or that are new. */
export function changedNames(steps: readonly Step[], at: number): string[] {
  const step = steps[at];
  if (step === undefined) return [];
  const before = stepBefore(steps, at);
  if (before === undefined) return step.event === 'call' ? Object.keys(step.frame.locals) : [];
  return Object.keys(step.frame.locals).filter(
    (name) => writtenValue(step, name) !== writtenValue(before, name),
  );
}

/** The nearest step in a direction at which a name changed; undefined when there is none. */
export function findChange(
  steps: readonly Step[],
  from: number,
  name: string,
  direction: Direction,
): number | undefined {
  return walk(steps, from, direction, (at) => changedNames(steps, at).includes(name));
}

/** The nearest step in a direction at which a line is about to run. */
export function findLine(
  steps: readonly Step[],
  from: number,
  line: number,
  direction: Direction,
): number | undefined {
  return walk(steps, from, direction, (at) => steps[at]?.event === 'line' && steps[at]?.line === line);
}

/** The next step on a line, or the first one when none comes. */
export function findLineAround(steps: readonly Step[], from: number, line: number): number | undefined {
  return findLine(steps, from, line, 1) ?? findLine(steps, -1, line, 1);
}

function walk(
  steps: readonly Step[],
  from: number,
  direction: Direction,
  isMet: (at: number) => boolean,
): number | undefined {
  for (let at = from + direction; at >= 0 && at < steps.length; at += direction) if (isMet(at)) return at;
  return undefined;
}

/** Lines that ran, in the order in which they stand. */
export function linesRun(steps: readonly Step[]): number[] {
  const lines = new Set(steps.filter(({ event }) => event === 'line').map(({ line }) => line));
  return [...lines].sort((one, other) => one - other);
}
