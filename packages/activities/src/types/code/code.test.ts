import { describe, expect, it } from 'vitest';
import { activityRegistry } from '../../registry.ts';
import { grade } from './grader.ts';
import { sampleRuns } from './sample.ts';
import { Content, definition, type Feedback, type TestRun } from './schema.ts';

const EXAMPLE = {
  prompt: 'Write it.',
  starter: 'x = 1\n',
  solution: 'x = 2\n',
  entry: { kind: 'class', name: 'Jar' },
  tests: [
    {
      key: 'adds',
      visible: true,
      hint: 'Add it.',
      stdin: 'Ana\n',
      files: { 'in.txt': 'a' },
      script: [
        { code: 'jar = Jar()' },
        { code: 'jar.add(5)', expected: null },
        { code: 'jar.coins', expected: 5 },
      ],
      filesWritten: { 'out.txt': 'b' },
    },
    {
      key: 'refuses',
      visible: false,
      hint: 'Less than none?',
      script: [{ code: 'Jar().add(-1)', raises: { type: 'ValueError' } }],
    },
  ],
};
const content = Content.parse(EXAMPLE);

function gradeTests(...tests: TestRun[]) {
  return grade(content, { source: 'x' }, { tests, review: null });
}
const gradeRuns = (...tests: TestRun[]) => gradeTests(...tests).feedback as Feedback;

const run = (key: string, more: Partial<TestRun> = {}): TestRun => ({
  key,
  passed: false,
  status: 'ok',
  durationMs: 3.6,
  ...more,
});

describe('what learners see before checking', () => {
  const shown = definition.toPublic(content, 'seed');

  it('is what the visible tests give and want, and how many are hidden', () => {
    expect(shown).toMatchObject({ starter: 'x = 1\n', entryName: 'Jar', hiddenTests: 1 });
    expect(shown.examples).toEqual([
      {
        key: 'adds',
        given: [
          { what: 'given-file', name: 'in.txt', text: 'a' },
          { what: 'stdin', text: 'Ana\n' },
          { what: 'step', text: 'jar = Jar()' },
          { what: 'step', text: 'jar.add(5)' },
          { what: 'step', text: 'jar.coins' },
        ],
        wanted: [
          { what: 'value', name: 'jar.add(5)', text: 'None' },
          { what: 'value', name: 'jar.coins', text: '5' },
          { what: 'file', name: 'out.txt', text: 'b' },
        ],
      },
    ]);
  });

  it('is nothing of a hidden test and nothing of the solution', () => {
    const text = JSON.stringify(shown);
    for (const secret of ['refuses', 'Less than none', 'ValueError', 'x = 2'])
      expect(text).not.toContain(secret);
  });
});

describe('a graded program', () => {
  it('scores the share of its tests, and a test nobody ran is not passed', () => {
    const graded = gradeTests(run('adds', { passed: true }));
    expect(graded).toMatchObject({ correct: false, score: 0.5 });
    expect((graded.feedback as Feedback).tests[1]).toMatchObject({
      passed: false,
      status: 'not-run',
      durationMs: 0,
    });
    const all = gradeTests(run('adds', { passed: true }), run('refuses', { passed: true }));
    expect(all).toMatchObject({ correct: true, score: 1 });
    expect(all).not.toHaveProperty('codeQuality');
  });

  it('tells how well a right program is written, and of a wrong one nothing', () => {
    const { review } = sampleRuns.right;
    const right = [run('adds', { passed: true }), run('refuses', { passed: true })];
    const written = grade(content, { source: 'x' }, { tests: right, review });
    expect(written).toMatchObject({ correct: true, codeQuality: 0.9, feedback: { review } });
    const wrong = grade(content, { source: 'x' }, { tests: right.slice(1), review });
    expect(wrong).not.toHaveProperty('codeQuality');
    expect(wrong.feedback).not.toHaveProperty('review');
  });

  it('says of a hidden test its hint and nothing else, even when the run tells more', () => {
    const leaky = run('refuses', {
      differences: [{ what: 'raises', expected: { type: 'ValueError' }, actual: { value: 1 } }],
      stdout: 'secret input -1',
      stderr: 'Traceback …',
    });
    expect(gradeRuns(run('adds'), leaky).tests[1]).toEqual({
      key: 'refuses',
      visible: false,
      passed: false,
      status: 'ok',
      durationMs: 4,
      hint: 'Less than none?',
      given: [],
      wanted: [],
      differences: [],
      stdout: '',
      traceback: null,
    });
  });

  it.each<[string, NonNullable<TestRun['differences']>[number], object]>([
    [
      'a value',
      { what: 'value', step: 3, expected: 5, actual: { $float: '6' } },
      { name: 'jar.coins', expected: '5', actual: '6.0' },
    ],
    [
      'an exception instead of a value',
      { what: 'raises', expected: null, actual: { raised: ['KeyError', 'LookupError'], message: "'a'" } },
      { expected: null, actual: "KeyError: 'a'" },
    ],
    [
      'a value instead of an exception',
      {
        what: 'raises',
        expected: { type: 'ValueError', messageContains: 'negative' },
        actual: { value: null },
      },
      { expected: 'ValueError: … negative …', actual: 'None' },
    ],
    [
      'an early end',
      { what: 'value', expected: 5, actual: { exit: 3 } },
      { expected: '5', actual: 'sys.exit(3)' },
    ],
    ['printed text', { what: 'stdout', expected: 'a\n', actual: '' }, { expected: 'a\n', actual: '' }],
    [
      'changed arguments',
      { what: 'arguments', expected: [[1]], actual: [[1, 2]] },
      { expected: '[1]', actual: '[1, 2]' },
    ],
    ['an exit code', { what: 'exit-code', expected: 0, actual: 1 }, { expected: '0', actual: '1' }],
    [
      'a missing file',
      { what: 'file', expected: { 'out.txt': 'b' }, actual: { 'out.txt': null } },
      { name: 'out.txt', expected: 'b', actual: null },
    ],
    ['no answer', { what: 'no-answer', actual: 'timeout' }, { expected: null, actual: null }],
    [
      'a file that does not load',
      { what: 'no-answer', actual: { raised: ['SyntaxError'], message: 'invalid' } },
      { actual: 'SyntaxError: invalid' },
    ],
  ])('shows %s', (_what, difference, expected) => {
    const { tests } = gradeRuns(run('adds', { differences: [difference] }));
    expect(tests[0]?.differences).toEqual([expect.objectContaining({ what: difference.what, ...expected })]);
  });

  it("finds the learner's own last line in a traceback", () => {
    const frame = (file: string, line: number) => `  File "${file}", line ${line}, in f\n    x\n`;
    const stderr = `Traceback (most recent call last):\n${frame('/exercise/solution.py', 9)}${frame('/exercise/solution.py', 4)}${frame('/usr/lib/python314.zip/json.py', 77)}ValueError: no\n`;
    const [test] = gradeRuns(run('adds', { stderr })).tests;
    expect(test?.traceback).toEqual({ text: stderr, line: 4 });
    const [elsewhere] = gradeRuns(run('adds', { stderr: 'AttributeError: no f\n' })).tests;
    expect(elsewhere?.traceback).toEqual({ text: 'AttributeError: no f\n', line: null });
  });

  it('keeps what is stored small and storable', () => {
    const flood = 'x\0'.repeat(500_000);
    const [test] = gradeRuns(run('adds', { stdout: flood, stderr: `${flood}ValueError: the end\n` })).tests;
    expect(test?.stdout.length).toBeLessThan(4010);
    expect(test?.traceback?.text).toMatch(/ValueError: the end\n$/);
    expect(JSON.stringify(test)).not.toContain('\\u0000');
    expect(JSON.stringify(test).length).toBeLessThan(20_000);
  });
});

it('takes a program of ordinary length and nothing else for an answer', () => {
  expect(activityRegistry.parseAnswer('code', { source: '' })).toEqual({ source: '' });
  for (const answer of [{ source: 'x'.repeat(20_001) }, { source: 1 }, {}, { source: '', more: 1 }]) {
    expect(() => activityRegistry.parseAnswer('code', answer)).toThrow('not an answer');
  }
});
