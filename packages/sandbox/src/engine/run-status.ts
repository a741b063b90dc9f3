import type { CodeStatus } from '@kindling/core/code';
import type { RunFacts } from './interpreter.ts';

/** The last line of an uncaught one. A program that forges it misjudges only itself. */
const MEMORY_ERROR = /(^|\n)MemoryError(: .*)?\n$/;

/**
 * How a run that ended by itself came out. `isOver`: its time was up and it heard of that. `stderrEnd` is the end of
 * what it wrote to standard error, some 2,000 characters.
 */
export function statusOf(facts: RunFacts, isOver: boolean, stderrEnd: string): CodeStatus {
  const { ending, wasOutOfMemory } = facts;
  if (ending.kind === 'trap' && ending.reason === 'output-limit') return 'output-limit';
  if (isOver) return 'timeout';
  if (ending.kind !== 'exit') return wasOutOfMemory ? 'memory' : 'crash';
  if (ending.exitCode === 0) return 'ok';
  return MEMORY_ERROR.test(stderrEnd) ? 'memory' : 'error';
}

/** The program hears of its limit this share of it before, but no earlier than so many milliseconds. */
const [WARNING_SHARE, LONGEST_WARNING_MS] = [0.2, 400];

/** How long before a limit the program hears of it, so that it can say where it was. */
export function warningMs(limitMs: number): number {
  return Math.min(LONGEST_WARNING_MS, limitMs * WARNING_SHARE);
}
