import type { CodeRunner } from '@kindling/core/code';
import { z } from 'zod';
import { readAnalyser } from '../../analyser.ts';

const READER = new URL('reader/', import.meta.url);
const LIMITS = { timeoutMs: 4000, memoryMb: 128, outputBytes: 4_194_304 };

/** A statement, or the block of an `else`, with its own expressions as words and the statements inside it. */
export interface Statement {
  /** From 1; where it begins. */
  line: number;
  /** As Python calls it: `If`, `Assign`. */
  kind: string;
  /** Names of the program's own begin with `$`. */
  words: readonly string[];
  parts: readonly Statement[];
}

type Row = [line: number, kind: string, words: string[], parts: Row[]];
const Row: z.ZodType<Row> = z.lazy(() => z.tuple([z.int(), z.string(), z.array(z.string()), z.array(Row)]));
const Rows = z.array(Row.nullable());

function toStatement([line, kind, words, parts]: Row): Statement {
  return { line, kind, words, parts: parts.map(toStatement) };
}

/**
 * Programs as trees of statements; null for one that Python cannot read. Python parses them in a run of its own and runs
 * none: a learner's program that is run next to those of others could read them.
 */
export async function readStatements(
  runner: CodeRunner,
  programs: readonly string[],
): Promise<(Statement | null)[]> {
  const { status, stdout } = await runner.run({
    files: { ...(await readAnalyser(READER)), 'programs.json': JSON.stringify(programs) },
    task: { mode: 'program', path: 'main.py' },
    limits: LIMITS,
  });
  // Too much to be read in time or room: hints do without.
  if (status !== 'ok') return programs.map(() => null);
  return Rows.parse(JSON.parse(stdout)).map((row) => (row === null ? null : toStatement(row)));
}

/** How many statements there are, the program itself counted. */
export function countStatements({ parts }: Statement): number {
  return parts.reduce((total, part) => total + countStatements(part), 1);
}
