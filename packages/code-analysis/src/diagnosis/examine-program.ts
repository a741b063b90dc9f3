import type { CodeRunner } from '@kindling/core/code';
import { z } from 'zod';
import { assertReadable, runAnalyser } from '../analyser.ts';
import type { PlainTest } from './plain-tests.ts';

const ANALYSER = new URL('analyser/', import.meta.url);
/** The most that small changes are tried for, on a machine with other work; how many are tried is bounded by count. */
const SEARCH_SECONDS = 2.5;
const LIMITS = { timeoutMs: 8000, memoryMb: 128, outputBytes: 4_194_304 };

const Failure = z.object({
  kind: z.enum([
    'value',
    'output',
    'arguments',
    'exception',
    'exit',
    'file',
    'error',
    'assertion',
    'endless',
  ]),
  expected: z.string().optional(),
  actual: z.string().optional(),
  type: z.string().optional(),
  message: z.string().optional(),
  line: z.int().nullish(),
});
export type Failure = z.infer<typeof Failure>;

const Told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('syntax'), type: z.string(), line: z.int(), message: z.string() }),
  z.object({
    kind: z.literal('test'),
    name: z.string(),
    passed: z.boolean(),
    failure: Failure.nullable(),
    lines: z.array(z.int()),
    /** What it calls, for people. */
    shown: z.string().nullish(),
    /** What is typed to a program that runs as a whole; null where a part of it is called. */
    typed: z.string().nullish(),
  }),
  /** What was told of tests so far is void: they run again, together. */
  z.object({ kind: z.literal('again') }),
  z.object({
    kind: z.literal('changes'),
    of: z.string(),
    changes: z.array(z.tuple([z.int(), z.string(), z.string()])),
  }),
  z.object({
    kind: z.literal('mutant'),
    line: z.int(),
    change: z.string(),
    /** Numbers of the failing tests that it makes pass. */
    helped: z.array(z.int()),
    broken: z.int(),
  }),
  z.object({ kind: z.literal('smells'), smells: z.array(z.tuple([z.int(), z.string()])) }),
  z.object({ kind: z.literal('weights'), weights: z.array(z.tuple([z.int(), z.number().min(0)])) }),
  z.object({ kind: z.literal('tried'), mutants: z.int(), of: z.int() }),
]);
type Told = z.infer<typeof Told>;
type Of<Kind extends Told['kind']> = Extract<Told, { kind: Kind }>;

/** What was seen of a program and its tests. */
export interface Examination {
  syntax: Of<'syntax'> | undefined;
  tests: Of<'test'>[];
  /** The first failing test: each time a line gave a name another value. Line, name, value as Python shows it. */
  changes: [number, string, string][];
  /** How many expressions each line holds; none for lines that only begin a function or an import. */
  weights: ReadonlyMap<number, number>;
  /** Line and misconception of each pattern that the program shows. */
  smells: [number, string][];
  /** Small changes that made failing tests pass. They choose a hint and are never shown. */
  mutants: Of<'mutant'>[];
}

export interface Tested {
  /** Name of the module that the program is to its tests. */
  module: string;
  tests: PlainTest[];
  /** Sources of unit tests, by path. */
  unitFiles: Record<string, string>;
  /** Sources of modules that came with the tests, by name. */
  modules?: Record<string, string>;
}

/**
 * Runs a program against its tests in the sandbox, one run for all, and then small changes of it. The program shares
 * the interpreter with what looks at it, so it could forge what is told: it would only mislead the hints it gets.
 * @throws AppError invalid-input for a program that is too long; aborts with the signal's reason
 */
export async function examineProgram(
  runner: CodeRunner,
  source: string,
  tested: Tested,
  signal?: AbortSignal,
): Promise<Examination> {
  assertReadable(source);
  const request = JSON.stringify({ ...tested, seconds: SEARCH_SECONDS });
  const { stdout } = await runAnalyser(
    runner,
    ANALYSER,
    { files: { 'request.json': request, 'submission.txt': source }, limits: LIMITS },
    signal === undefined ? {} : { signal },
  );
  return gather(stdout.split('\n').flatMap(readLine));
}

/** The last line may be cut, and a program may write lines of its own: both tell nothing. */
function readLine(line: string): Told[] {
  try {
    const told = Told.safeParse(JSON.parse(line));
    return told.success ? [told.data] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function gather(all: Told[]): Examination {
  const told = all.slice(all.findLastIndex(({ kind }) => kind === 'again') + 1);
  const of = <Kind extends Told['kind']>(kind: Kind) =>
    told.filter((one): one is Of<Kind> => one.kind === kind);
  return {
    syntax: of('syntax')[0],
    tests: of('test'),
    changes: of('changes')[0]?.changes ?? [],
    weights: new Map(of('weights')[0]?.weights),
    smells: of('smells')[0]?.smells ?? [],
    mutants: of('mutant'),
  };
}
