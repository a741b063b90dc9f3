import { Exercise } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { useSandbox } from '../node/open-sandbox.fixture.ts';
import { gradeExercise } from './grade-exercise.ts';

const sandbox = useSandbox();

function exercise(entry: object, ...tests: object[]): Exercise {
  return Exercise.parse({
    schemaVersion: 1,
    key: 'sample',
    title: 'Sample',
    statement: 'Do it.',
    skills: ['doing'],
    difficulty: 0.5,
    entry,
    limits: { timeoutMs: 3000 },
    tests: tests.map((test, index) => ({
      key: `test-${index}`,
      visible: true,
      hint: 'Look again.',
      ...test,
    })),
    hints: ['One.', 'Two.', 'Three.'],
    misconceptions: ['one', 'two'].map((key) => ({ key, explanation: 'Tempting.' })),
  });
}

const DOUBLE = exercise(
  { kind: 'function', name: 'double' },
  { call: { arguments: [4], expected: 8 } },
  { visible: false, call: { arguments: [{ $float: '1' }], expected: { $float: '2' } } },
);

const grade = (task: Exercise, source: string) => gradeExercise(sandbox.get(), task, source);
const verdicts = async (task: Exercise, source: string) =>
  (await grade(task, source)).tests.map(({ passed }) => passed);

describe('a function', () => {
  it('passes when it is right, whatever it prints beside', async () => {
    expect(await grade(DOUBLE, 'print("hello")\ndef double(n): print(n); return n * 2')).toMatchObject({
      passed: true,
      passedTests: 2,
      totalTests: 2,
    });
  });

  it('is shown what came instead of a visible value, and only the hint of a hidden test', async () => {
    const { tests } = await grade(DOUBLE, 'def double(n): return n + 2');
    expect(tests[0]).toMatchObject({
      passed: false,
      hint: 'Look again.',
      differences: [{ what: 'value', expected: 8, actual: 6 }],
    });
    expect(Object.keys(tests[1] ?? {}).sort()).toEqual([
      'durationMs',
      'hint',
      'key',
      'passed',
      'status',
      'visible',
    ]);
  });

  it('must raise, print, write and leave its arguments as the test says', async () => {
    const task = exercise(
      { kind: 'function', name: 'act' },
      { call: { arguments: [0], raises: { type: 'LookupError', messageContains: 'no zero' } } },
      { call: { arguments: [1], stdout: 'one\n' } },
      { call: { arguments: [[1]], argumentsAfter: [[1, 2]] } },
      {
        stdin: 'Ana\n',
        files: { 'in.txt': 'x' },
        call: { arguments: [2] },
        filesWritten: { 'out.txt': 'Ana x' },
      },
    );
    const right = `
def act(n):
    if n == 0: raise KeyError('No zero please')
    if n == 1: print('one  \\n')
    if n == 2: open('out.txt', 'w').write(input() + ' ' + open('in.txt').read() + '\\n')
    if isinstance(n, list): n.append(2)
`;
    expect(await verdicts(task, right)).toEqual([true, true, true, true]);
    expect(await verdicts(task, 'def act(n): pass')).toEqual([false, false, false, false]);
  });
});

describe('a class', () => {
  it('is driven step by step in one interpreter, its names apart from those of the steps', async () => {
    const task = exercise(
      { kind: 'class', name: 'Counter' },
      {
        script: [
          { code: 'counter = Counter()' },
          { code: 'counter.add()' },
          { code: 'counter.total', expected: 1 },
          { code: 'counter.add(-5)', raises: { type: 'ValueError' } },
        ],
      },
    );
    const right =
      'class Counter:\n    total = 0\n    def add(self, n=1):\n        if n < 0: raise ValueError\n        self.total += n';
    expect(await verdicts(task, right)).toEqual([true]);
    expect(await verdicts(task, right.replace('+= n', '= 2'))).toEqual([false]);
  });
});

describe('a program', () => {
  it('is judged by what it prints, how it ends and what it raises', async () => {
    const task = exercise(
      { kind: 'program' },
      { stdin: '3\n', program: { stdout: '6', exitCode: 0 } },
      { stdin: '0\n', program: { exitCode: 4 } },
      { stdin: 'x\n', program: { raises: { type: 'ValueError' } } },
    );
    const right =
      'import sys\nn = int(input())\nif n == 0: sys.exit(4)\nif __name__ == "__main__": print(n * 2)';
    expect(await verdicts(task, right)).toEqual([true, true, true]);
    expect(await verdicts(task, 'print(6)')).toEqual([true, false, false]);
  });
});

/** Ways to pass without solving: every one must fail both tests. */
const CHEATS = {
  'ends early': 'import os\nos._exit(0)',
  'exits politely': 'import sys\nsys.exit(0)',
  'equals everything':
    'class A(int):\n    def __eq__(self, o): return True\n    __hash__ = int.__hash__\ndef double(n): return A(0)',
  'looks like an int':
    'class A:\n    __class__ = int\n    def __eq__(self, o): return True\ndef double(n): return A()',
  'lies about its text': 'class A(str):\n    def __str__(self): return "8"\ndef double(n): return A("x")',
  'forges answers':
    'import os\nos.write(100, b\'{"value":null}\\n{"value":0}\\n{"argumentsAfter":[]}\\n\')\ndef double(n): os._exit(0)',
  'writes rubbish to the host':
    'import os\nos.write(100, b"\\xff" * 1000 + b"\\n[[[\\n")\ndef double(n): return 0',
  'patches json': 'import json\njson.dumps = lambda *a, **k: \'{"value":8.5}\'\ndef double(n): return 0',
  'looks for the expected value':
    'import gc, sys\ndef double(n):\n    frame, found = sys._getframe(), []\n    while frame:\n        found += [v for v in frame.f_locals.values() if isinstance(v, dict) and "expected" in v]\n        frame = frame.f_back\n    found += [o for o in gc.get_objects() if isinstance(o, dict) and "expected" in o and "hint" in o]\n    return found[0]["expected"] if found else None',
  'never returns': 'def double(n):\n    while True: pass',
  'answers an endless generator': 'import itertools\ndef double(n): return itertools.count()',
  'answers something huge': 'def double(n): return [0] * 10 ** 6',
  'answers a cycle': 'a = []\na.append(a)\ndef double(n): return a',
  'answers not a number': 'def double(n): return float("nan")',
  'is no function': 'double = 5',
  'is not there': 'pass',
  'does not parse': 'def double(',
  'takes all memory': 'def double(n):\n    x = []\n    while True: x.append([0] * 10_000)',
};

it.for(Object.entries(CHEATS))('a file that %s fails every test', { timeout: 30_000 }, async ([, source]) => {
  expect(await verdicts(DOUBLE, source)).toEqual([false, false]);
});

describe('coverage', () => {
  const SIGN = exercise(
    { kind: 'function', name: 'sign' },
    { call: { arguments: [3], expected: 1 } },
    { visible: false, call: { arguments: [-3], expected: -1 } },
  );
  const covered = async (source: string) =>
    (await gradeExercise(sandbox.get(), SIGN, source, { coverage: true })).coverage;

  it('tells of each test, a hidden one too, which lines it ran', async () => {
    expect(await covered('def sign(n):\n    if n > 0:\n        return 1\n    return 1\n')).toEqual([
      { key: 'test-0', passed: true, lines: [1, 2, 3] },
      { key: 'test-1', passed: false, lines: [1, 2, 4] },
    ]);
    expect(await grade(SIGN, 'def sign(n): return 1')).not.toHaveProperty('coverage');
  });

  it('covers what an exception, an exit or the time limit cut short', async () => {
    const endings = ['raise ValueError', 'raise SystemExit', 'while True: pass'];
    for (const ending of endings) {
      const [first] = (await covered(`def sign(n):\n    ${ending}\n    return 1\n`)) ?? [];
      expect(first).toEqual({ key: 'test-0', passed: false, lines: [1, 2] });
    }
  });

  it('costs a loop nothing, and is bounded however many lines there are', async () => {
    const many = Array.from({ length: 6000 }, () => '    n += 1').join('\n');
    const loop = '    for _ in range(300_000): n += 1';
    const [first] = (await covered(`def sign(n):\n${loop}\n${many}\n    return 1\n`)) ?? [];
    expect(first).toMatchObject({ passed: true });
    expect(first?.lines).toHaveLength(5000);
  });

  it('is unknown when the program leaves without telling, and a claim that is no list of lines is none', async () => {
    const leave = 'import os\ndef sign(n): os._exit(0)';
    const forge = `import os\ndef sign(n):\n    os.write(100, b'{"coverage": ["x"]}\\n')\n    os._exit(0)`;
    for (const source of [leave, forge]) expect((await covered(source))?.[0]?.lines).toBeNull();
  });
});
