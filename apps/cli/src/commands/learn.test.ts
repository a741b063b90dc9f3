import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { learnCommand } from './learn.ts';

const printed: string[] = [];
const before = process.exitCode;
let folder = '';

beforeEach(async () => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
  folder = await mkdtemp(join(tmpdir(), 'kindling-learn-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = before;
  await rm(folder, { recursive: true });
});

const run = (...words: string[]) => learnCommand().parseAsync(['evaluate', ...words], { from: 'user' });
const fit = (...words: string[]) => learnCommand().parseAsync(['fit', ...words], { from: 'user' });
const due = (...words: string[]) => learnCommand().parseAsync(['due', ...words], { from: 'user' });
const struggle = (...words: string[]) => learnCommand().parseAsync(['struggle', ...words], { from: 'user' });
const explain = (...words: string[]) => learnCommand().parseAsync(['explain', ...words], { from: 'user' });

async function writeLog(name: string, lines: string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, ['user_id\titem_id\tcorrect\tskill_id', ...lines].join('\n'));
  return path;
}

/** Each learner answers each of six items twice; who is even finds everything easy. */
const answersOf = (learner: number) =>
  Array.from({ length: 12 }, (_, index) => {
    const correct = learner % 2 === 0 || index % 5 === 4 ? 1 : 0;
    return `${learner}\t${index % 6}\t${correct}\t${index % 3}~~${index % 2}`;
  });

const MODELS = ['global-mean', 'item-mean', 'elo', 'bkt', 'pfa', 'best-lr', 'kindling'];

it('judges every model by folds of learners and prints the numbers as data', async () => {
  const file = await writeLog(
    'log.tsv',
    Array.from({ length: 12 }, (_, learner) => learner).flatMap(answersOf),
  );
  await run('--folds', '3', file, '--json');
  const { models } = JSON.parse(printed[0] ?? '');
  expect(Object.keys(models)).toEqual(MODELS);
  for (const model of Object.values(models))
    expect(model).toEqual({
      auc: expect.any(Number),
      logLoss: expect.any(Number),
      ece: expect.any(Number),
      rmse: expect.any(Number),
      answers: 144,
      perAnswerMicroseconds: expect.any(Number),
      fitMilliseconds: expect.any(Number),
    });
  expect(models.kindling.logLoss).toBeLessThan(models['global-mean'].logLoss);
});

it('judges by another file, also when it names items nobody trained on', async () => {
  const train = await writeLog('train.tsv', [1, 2, 3].flatMap(answersOf));
  const test = await writeLog('test.tsv', [...answersOf(1), '1\tnever seen\t1\tnever seen']);
  await run('--train', train, '--test', test);
  expect(printed[0]).toContain('13 answers predicted.');
  expect(printed[0]).not.toContain('NaN');
});

it('takes several skills and a time for each answer, in a file longer than a piece of it', async () => {
  const timed = (learners: number[]) =>
    learners.flatMap((learner) =>
      answersOf(learner).map((line, index) => `${line}~~ñ-${'a'.repeat(900)}\t${1_700_000_000 + index}`),
    );
  const header = 'user_id\titem_id\tcorrect\tskill_id\ttimestamp';
  const [train, test] = [join(folder, 'train.tsv'), join(folder, 'test.tsv')];
  const many = Array.from({ length: 120 }, (_, learner) => learner);
  await writeFile(train, [header, ...timed(many)].join('\r\n'));
  await writeFile(test, [header, ...timed([1, 2])].join('\n'));
  await run('--train', train, '--test', test, '--json');
  const { models } = JSON.parse(printed[0] ?? '');
  expect(Object.keys(models)).toEqual(MODELS);
  expect(Object.values(models).map((model) => (model as { answers: number }).answers)).toEqual(
    MODELS.map(() => 24),
  );
  expect(models.kindling.logLoss).toBeLessThan(models['global-mean'].logLoss);
});

it.each([
  [['FOLDER'], /cannot be read\nCheck the path, and that it is a file/],
  [['ENDLESS'], /endless\.tsv has a line of more than a million characters\nGive a text file/],
  [['--folds', '9', 'FILE'], /--folds 9 does not fit a log of 2 learners\nGive a whole number from 2 to 2/],
  [['--folds', 'many', 'FILE'], /--folds many does not fit/],
  [['--train', 'FILE'], /not clear what to evaluate\nGive either FILE with --folds N, or --train/],
  [['--train', 'FILE', '--test', 'FILE', '--folds', '2'], /not clear what to evaluate/],
  [['/nowhere/log.tsv'], /\/nowhere\/log.tsv cannot be read\nCheck the path/],
  [['BROKEN'], /broken\.tsv, line 3: correct is "yes"\.\nWrite 1 for a right answer/],
])('%j is refused with what to do', async (words, message) => {
  const file = await writeLog('log.tsv', [1, 2].flatMap(answersOf));
  const broken = await writeLog('broken.tsv', ['1\t1\t1\t1', '1\t1\tyes\t1']);
  const endless = await writeLog('endless.tsv', ['x'.repeat(3_000_000)]);
  const named: Record<string, string> = { FILE: file, BROKEN: broken, FOLDER: folder, ENDLESS: endless };
  await run(...words.map((word) => named[word] ?? word));
  expect(printed.join('\n')).toMatch(message);
  expect(process.exitCode).toBe(1);
});

it('says what it believes about each skill of a learner, weakest first, and why', async () => {
  const file = await writeLog('log.tsv', [1, 2, 3, 4, 5, 6].flatMap(answersOf));
  await explain(file, '--learner', '2', '--json');
  const { skills } = JSON.parse(printed[0] ?? '');
  expect(skills.map(({ skill }: { skill: string }) => skill).sort()).toEqual(['0', '1', '2']);
  const chances = skills.map(({ probability }: { probability: number }) => probability);
  expect(chances).toEqual(chances.toSorted((left: number, right: number) => left - right));
  await explain(file, '--learner', '2');
  expect(printed[1]).toMatch(/^\d +\d+ % \( *\d+ % - *\d+ %\) {2}[a-z-]+ [+-]\d/);
});

it('names a learner that is there when asked for one that is not', async () => {
  const file = await writeLog('log.tsv', answersOf(1));
  await explain(file, '--learner', 'ben');
  expect(printed[0]).toMatch(/has no answers of learner ben\nName one of its 1 learners, for instance 1\./);
  expect(process.exitCode).toBe(1);
});

it('keeps a fitted model only if it predicts better, and counts versions', async () => {
  const learners = Array.from({ length: 60 }, (_, learner) => learner);
  const file = await writeLog('log.tsv', learners.flatMap(answersOf));
  const model = join(folder, 'model.json');
  await fit(file, '--model', model);
  expect(printed[0]).toMatch(
    /^Accepted as version 1: log loss 0\.\d{4} on learners left out, before 0\.\d{4}\.$/,
  );
  // The model in place has seen the learners that the second trial leaves out.
  await fit(file, '--model', model, '--json');
  expect(JSON.parse(printed[1] ?? '')).toMatchObject({ accepted: false, version: 1 });
});

it('refuses to judge by four learners, and a file that is no model', async () => {
  const file = await writeLog('log.tsv', [1, 2, 3, 4].flatMap(answersOf));
  await fit(file, '--model', join(folder, 'none.json'));
  expect(printed[0]).toMatch(/^Not accepted: .* There is no model yet\.$/);
  await fit(file, '--model', file);
  expect(printed[1]).toMatch(/log\.tsv holds no learner model of the present format\.\nName another file/);
  expect(process.exitCode).toBe(1);
});

const TIMED = ['1\tx\t1\ta\t0', '1\ty\t0\ta\t60', '1\tx\t1\ta\t345600'];

async function writeTimedLog(): Promise<string> {
  const path = join(folder, 'timed.tsv');
  await writeFile(path, ['user_id\titem_id\tcorrect\tskill_id\ttimestamp', ...TIMED].join('\n'));
  return path;
}

it('lists what is due, with what each grade would lead to', async () => {
  const file = await writeTimedLog();
  await due(file, '--learner', '1');
  expect(printed[0]).toMatch(/^y: \d+ % remembered, due for \d\.\d days\n1 due, about 1 min\.$/);
  await due(file, '--learner', '1', '--at', '1970-03-31T00:00:00Z', '--json');
  const { reviews, minutes, moves } = JSON.parse(printed[1] ?? '');
  expect(reviews.map(({ item }: { item: string }) => item)).toEqual(['x', 'y']);
  expect(reviews[0].nextDueAt.again).toBeLessThan(reviews[0].nextDueAt.easy);
  expect([minutes, moves]).toEqual([1, []]);
});

it('spreads a backlog and prepares for an exam', async () => {
  const file = await writeTimedLog();
  await due(file, '--learner', '1', '--at', '1970-03-31T00:00:00Z', '--minutes', '0.2');
  expect(printed[0]).toMatch(/^x: .*\n1 due, about 1 min\.\n1 moved to another day\.$/);
  await due(
    file,
    '--learner',
    '1',
    '--at',
    '1970-01-05T01:00:00Z',
    '--exam',
    '1970-01-22T00:00:00Z',
    '--json',
  );
  expect(JSON.parse(printed[1] ?? '').moves).toEqual([
    {
      item: 'x',
      from: Date.parse('1970-01-21T00:00:00Z') / 1000,
      to: Date.parse('1970-01-19T00:00:00Z') / 1000,
    },
  ]);
});

it.each([
  [['--at', 'soon'], /--at soon is no time\nGive seconds/],
  [['--minutes', '0'], /--minutes 0 is no time for reviews/],
])('refuses %j', async (words, message) => {
  await due(await writeTimedLog(), '--learner', '1', ...words);
  expect(printed[0]).toMatch(message);
  expect(process.exitCode).toBe(1);
});

it('needs times to know what is forgotten', async () => {
  await due(await writeLog('log.tsv', answersOf(1)), '--learner', '1');
  expect(printed[0]).toMatch(/does not say when answers were given\nAdd a column timestamp/);
});

it('says how early wheel-spinning can be told', async () => {
  /** Even learners are right from the fourth answer on, odd ones never twice. */
  const tries = (learner: number) =>
    Array.from(
      { length: 10 },
      (_, step) => `${learner}\tx\t${(learner % 2 === 0 ? step > 2 : step === 1) ? 1 : 0}\ta`,
    );
  const file = await writeLog('log.tsv', Array.from({ length: 12 }, (_, learner) => learner).flatMap(tries));
  await struggle(file, '--folds', '3', '--json');
  const { warnings } = JSON.parse(printed[0] ?? '');
  expect(warnings.map(({ tries: after }: { tries: number }) => after)).toEqual([3, 5, 7]);
  expect(warnings[0]).toMatchObject({ trials: 12, spinningShare: 0.5, auc: 1 });
  await struggle(file);
  expect(printed[1]).toMatch(/^after 3 tries: 12 cases, 0\.50 spinning, AUC 1\.000/);
  await struggle(await writeLog('short.tsv', ['1\tx\t1\ta', '2\tx\t1\ta']), '--folds', '2');
  expect(printed[2]).toBe('after 3 tries: no cases\nafter 5 tries: no cases\nafter 7 tries: no cases');
});
