import type { CodeRequest, CodeResult, CodeRunner } from '@kindling/core/code';
import { expect, test } from 'vitest';
import { createReviewDesk } from './review-desk.ts';

const ENDED: CodeResult = {
  ...{ status: 'ok', exitCode: 0, stdout: '', stderr: '', durationMs: 1, truncated: false },
  ...{ answers: [], files: new Map() },
};
const FACTS = { nodes: 9, nesting: 1, branches: 0, brevity: 0, care: 0 };
/** A line for each program, which names the program's own words. */
const lineFor = (source: string) =>
  JSON.stringify({
    findings: [{ rule: 'no-docstring', line: 1, data: { name: source } }],
    facts: FACTS,
    imports: ['own'],
  });

const programsOf = ({ files }: CodeRequest) =>
  Object.entries(files)
    .filter(([name]) => name.endsWith('.txt'))
    .map(([, source]) => String(source));
const isCompiling = ({ task }: CodeRequest) => task.mode === 'program' && task.path === 'compile.py';

/** A desk before a Python that answers what `reply` says, or each program, when it is let. */
function open(reply: (programs: readonly string[]) => Partial<CodeResult> | undefined = () => undefined) {
  const runs: string[][] = [];
  const gates: (() => void)[] = [];
  const runner: CodeRunner = {
    async run(request) {
      if (isCompiling(request)) return { ...ENDED, status: 'error' };
      const programs = programsOf(request);
      runs.push(programs);
      await new Promise<void>((resolve) => gates.push(resolve));
      return { ...ENDED, stdout: `${programs.map(lineFor).join('\n')}\n`, ...reply(programs) };
    },
  };
  const desk = createReviewDesk(async () => runner);
  const nameIn = async (source: string) => {
    const { remarks } = await desk.review(source);
    return remarks[0]?.message.en;
  };
  /** Lets what runs end, until all of these are over. */
  const finish = async (...work: Promise<unknown>[]) => {
    const over = Promise.allSettled(work).then(() => true);
    const next = () => new Promise<false>((resolve) => setImmediate(resolve, false));
    while (!(await Promise.race([over, next()]))) for (const open of gates.splice(0)) open();
  };
  return { desk, runs, nameIn, finish };
}

test('who comes while one is reviewed goes together with the others, and everybody gets their own', async () => {
  const { runs, nameIn, finish } = open();
  const first = nameIn('one');
  await new Promise((resolve) => setImmediate(resolve));
  const others = ['two', 'three', 'four'].map(nameIn);
  await finish(first, ...others);
  expect(runs).toEqual([['one'], ['two', 'three', 'four']]);
  expect(await Promise.all([first, ...others])).toEqual(
    ['one', 'two', 'three', 'four'].map((name) => expect.stringContaining(name)),
  );
});

test('modules of the learner’s own are read along, other files are not', async () => {
  const { desk, runs, finish } = open();
  const review = desk.review('program', { 'own.py': 'module', 'notes.txt': 'text', 'idle.py': 'idle' });
  await finish(review);
  const { remarks } = await review;
  expect(remarks.map(({ file, message }) => [file, message.en])).toEqual([
    [undefined, expect.stringContaining('program')],
    ['own.py', expect.stringContaining('module')],
  ]);
  expect(runs.flat().toSorted()).toEqual(['idle', 'module', 'program']);
});

test('a large class goes in parts', async () => {
  const { runs, nameIn, finish } = open();
  const reviews = Array.from({ length: 24 }, (_, index) => nameIn(`program ${index}`));
  await finish(...reviews);
  await Promise.all(reviews);
  expect(runs.map(({ length }) => length)).toEqual([1, 10, 10, 3]);
});

test.each<[string, Partial<CodeResult>]>([
  ['ends without memory', { status: 'memory', stdout: '' }],
  ['ends in time only for some', { stdout: `${lineFor('two')}\n` }],
  ['says what nobody understands', { stdout: '{"oh":1}\n{"no":2}\n' }],
])('when the run of several %s, each is reviewed alone', async (_, broken) => {
  const { runs, nameIn, finish } = open((programs) => (programs.length > 1 ? broken : undefined));
  const reviews = [nameIn('one'), nameIn('two'), nameIn('three')];
  await finish(...reviews);
  expect(await Promise.all(reviews)).toEqual(
    ['one', 'two', 'three'].map((name) => expect.stringContaining(name)),
  );
  expect(runs).toEqual([['one'], ['two', 'three'], ['two'], ['three']]);
});

test('who cannot be reviewed hears of it, and the next one is', async () => {
  const { desk, nameIn, finish } = open((programs) =>
    programs.includes('bad') ? { status: 'crash' } : undefined,
  );
  const bad = expect(desk.review('bad')).rejects.toMatchObject({ code: 'internal' });
  const good = nameIn('good');
  await finish(bad, good);
  await bad;
  expect(await good).toContain('good');
  await expect(desk.review('x = 1\n'.repeat(20_000))).rejects.toMatchObject({ code: 'invalid-input' });
});

test('a long program is reviewed alone, beside the others', async () => {
  const { runs, nameIn, finish } = open();
  const long = 'x'.repeat(9_000);
  const reviews = [nameIn('one'), nameIn(long), nameIn('two')];
  await finish(...reviews);
  await Promise.all(reviews);
  expect(runs.filter((programs) => programs.includes(long))).toEqual([[long]]);
});

test('when Python does not start, everybody hears of it, and who comes later tries again', async () => {
  let starts = 0;
  const desk = createReviewDesk(async () => {
    starts += 1;
    throw new Error('no room');
  });
  await expect(desk.review('one')).rejects.toThrow('no room');
  await expect(desk.review('two')).rejects.toThrow('no room');
  expect(starts).toBe(2);
});
