import type { CodeRequest, CodeResult, CodeRunner } from '@kindling/core/code';
import { describe, expect, it } from 'vitest';
import { createAnswerRunner, type ProgramRun } from './answer-runner.ts';

const test = (key: string, argument: number, visible = true) => ({
  key,
  visible,
  hint: `Think of ${argument}.`,
  stdin: '',
  files: {},
  filesWritten: {},
  call: { arguments: [argument], keywords: {}, expected: 2 * argument },
});
const content = {
  entry: { kind: 'function', name: 'double' },
  limits: { timeoutMs: 5000, memoryMb: 50 },
  tests: [test('one', 1), test('two', 2, false), test('three', 3)],
};
const activity = { type: 'code', schemaVersion: 1, content };
const ENDED: CodeResult = {
  status: 'ok',
  exitCode: 0,
  stdout: '',
  stderr: '',
  durationMs: 5,
  truncated: false,
  answers: [],
  files: new Map(),
};

/** What the rules found in a program. */
const FOUND = {
  findings: [{ rule: 'no-docstring', line: 1, data: { name: 'double' } }],
  facts: { nodes: 9, nesting: 1, branches: 0, brevity: 0, care: 0 },
  imports: [],
};

/** Answers each test as `reply` says; a number is what `double` returned. */
function open(
  reply: (argument: number) => number | Partial<CodeResult>,
  reviewed: Partial<CodeResult> = { stdout: JSON.stringify(FOUND) },
) {
  const requests: CodeRequest[] = [];
  const reviews: CodeRequest[] = [];
  const failures: unknown[] = [];
  let at = 0;
  const runner: CodeRunner = {
    async run(request) {
      if (request.task.mode === 'program') {
        reviews.push(request);
        return { ...ENDED, ...reviewed };
      }
      requests.push(request);
      const { call } = request.task as { call: { arguments: [number] } };
      const replied = reply(call.arguments[0]);
      const claims =
        typeof replied === 'number' ? [{ value: null }, { value: replied }, { argumentsAfter: [] }] : [];
      const answers = claims.map((value) => ({ value, stdoutBytes: 0 }));
      return { ...ENDED, answers, ...(typeof replied === 'object' && replied) };
    },
  };
  const answers = createAnswerRunner({
    isRun: (type) => type === 'code',
    parseActivity: (parsed) => parsed.content,
    openRunner: async () => runner,
    now: () => at,
    onReviewFailed: (error) => failures.push(error),
  });
  const look = (source: string, learner = 'ana') =>
    answers.run(activity, { source }, learner) as Promise<ProgramRun>;
  const run = async (source: string, learner?: string) => (await look(source, learner)).tests;
  const pass = (milliseconds: number) => {
    at += milliseconds;
  };
  return { answers, run, look, requests, reviews, failures, pass };
}

describe('an answer that is a program', () => {
  it('is run once for each test, given its input only, in turns with other learners', async () => {
    const { answers, run, requests } = open((argument) => 2 * argument);
    expect([answers.runs('code'), answers.runs('choice')]).toEqual([true, false]);
    const runs = await run('def double(n): return 2 * n');
    expect(runs.map(({ key, passed, status }) => [key, passed, status])).toEqual([
      ['one', true, 'ok'],
      ['two', true, 'ok'],
      ['three', true, 'ok'],
    ]);
    expect(requests).toHaveLength(3);
    expect(requests[0]).toMatchObject({ learner: 'ana', limits: content.limits });
    expect(requests[0]?.files['solution.py']).toBe('def double(n): return 2 * n');
    expect(JSON.stringify(requests)).not.toContain('expected');
  });

  it('tells of a hidden test no more than whether it passed and why not', async () => {
    const { run } = open(() => 0);
    const [visible, hidden] = await run('x');
    expect(visible).toMatchObject({
      passed: false,
      differences: [{ what: 'value', expected: 2, actual: 0 }],
    });
    expect(Object.keys(hidden ?? {}).sort()).toEqual([
      'durationMs',
      'hint',
      'key',
      'passed',
      'status',
      'visible',
    ]);
  });

  it('is not run on after a test that did not end', async () => {
    const { run, requests } = open((argument) => (argument === 2 ? { status: 'timeout' } : 2 * argument));
    expect((await run('x')).map(({ status }) => status)).toEqual(['ok', 'timeout', 'not-run']);
    expect(requests).toHaveLength(2);
  });

  it('is not run on when all its tests together took too long', async () => {
    const opened = open((argument) => {
      opened.pass(15_500);
      return 2 * argument;
    });
    expect((await opened.run('x')).map(({ status }) => status)).toEqual(['ok', 'not-run', 'not-run']);
  });

  it('is run once when it is sent twice at once, and again when it is sent later', async () => {
    const { run, requests } = open((argument) => 2 * argument);
    const [first, second] = await Promise.all([run('x'), run('x')]);
    expect(second).toBe(first);
    expect(requests).toHaveLength(3);
    await Promise.all([run('x'), run('y'), run('x', 'bea')]);
    expect(requests).toHaveLength(12);
  });

  it('is reviewed when it passes all tests, and only then', async () => {
    const right = open((argument) => 2 * argument);
    const { review } = await right.look('def double(n): return 2 * n');
    expect(review?.score).toBeGreaterThan(80);
    expect(review?.remarks).toMatchObject([{ rule: 'no-docstring', line: 1, concept: 'docstring' }]);
    const { en, es } = review?.remarks[0]?.message ?? {};
    expect([en, es]).toEqual([expect.stringContaining('double'), expect.stringContaining('double')]);
    // One run reviews the programs of several learners, so it is in nobody's name.
    expect(right.reviews[0]).not.toHaveProperty('learner');
    const wrong = open(() => 0);
    expect((await wrong.look('x')).review).toBeNull();
    expect(wrong.reviews).toEqual([]);
  });

  it('is reviewed with what the learner wrote beside it', async () => {
    const { answers, reviews } = open((argument) => 2 * argument);
    const given = { name: 'given.py', text: 'theirs', editable: false };
    const task = { ...activity, content: { ...content, files: [given] } };
    const files = { 'own.py': 'mine', 'given.py': 'forged' };
    await answers.run(task, { source: 'x', files }, 'ana');
    const read = reviews.flatMap((request) => Object.entries(request.files));
    const texts = read.filter(([name]) => name.endsWith('.txt')).map(([, text]) => text);
    expect(new Set(texts)).toEqual(new Set(['x', 'mine']));
  });

  it('counts without a review that could not be made, and somebody hears of it', async () => {
    const { look, failures } = open((argument) => 2 * argument, { status: 'timeout' });
    expect(await look('x')).toMatchObject({ tests: [{ passed: true }, {}, {}], review: null });
    expect(failures).toMatchObject([{ code: 'internal' }]);
  });

  it('is refused from a learner who sends too many', async () => {
    const { run } = open((argument) => 2 * argument);
    for (let number = 0; number < 20; number += 1) await run(`x = ${number}`);
    await expect(run('x = 20')).rejects.toMatchObject({ code: 'rate-limited' });
  });
});
