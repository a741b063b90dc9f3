import { describe, expect, it } from 'vitest';
import { Exercise, PythonValue } from './index.ts';

const call = (fields: object = { expected: 3 }) => ({
  key: 'one',
  visible: true,
  hint: 'Look.',
  call: fields,
});

const sound = {
  schemaVersion: 1,
  key: 'count-letters',
  title: 'Count the letters',
  statement: 'Write `count`.',
  skills: ['functions'],
  difficulty: 0.3,
  entry: { kind: 'function', name: 'count' },
  tests: [call({ arguments: ['abc'], expected: 3 }), { ...call({ expected: null }), key: 'two' }],
  hints: ['First.', 'Second.', 'Third.'],
  misconceptions: [
    { key: 'off-by-one', explanation: 'One too many.' },
    { key: 'missing-return', explanation: 'Nothing comes back.' },
  ],
};

const faults = (edit: object): string[] => {
  const parsed = Exercise.safeParse({ ...sound, ...edit });
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};
const faultsOfTest = (test: object, entry: object = sound.entry) =>
  faults({ entry, tests: [test, test] }).slice(0, 1);

describe('Exercise', () => {
  it('fills in limits, arguments and files, and keeps `expected: null` apart from no expectation', () => {
    const exercise = Exercise.parse(sound);
    expect(exercise.limits).toEqual({ timeoutMs: 5000, memoryMb: 50 });
    expect(exercise.tests[0]).toMatchObject({ stdin: '', files: {}, filesWritten: {} });
    expect(exercise.tests[1]?.call).toEqual({ arguments: [], keywords: {}, expected: null });
    const printed = Exercise.parse({ ...sound, tests: [call({ stdout: 'hi' }), call({ stdout: 'ho' })] });
    expect(printed.tests[0]?.call).not.toHaveProperty('expected');
  });

  it.each<[string, object, string]>([
    ['two hints', { hints: ['First.', 'Second.'] }, 'hints: '],
    ['one misconception', { misconceptions: [sound.misconceptions[0]] }, 'misconceptions: Too small'],
    ['no test', { tests: [] }, 'tests: Too small'],
    ['a field nobody knows', { colour: 'red' }, ': Unrecognized key: "colour"'],
    [
      'an entry that is no name',
      { entry: { kind: 'function', name: 'two words' } },
      'entry.name: is not a Python name',
    ],
    ['more time than a run may take', { limits: { timeoutMs: 60_001 } }, 'limits.timeoutMs: Too big'],
  ])('refuses %s', (_fault, edit, expected) => {
    expect(faults(edit)[0]).toContain(expected);
  });
});

describe('ExerciseTest', () => {
  it.each<[string, object, string]>([
    ['that cannot fail', call({ arguments: [1] }), 'looks at nothing'],
    [
      'without a way',
      { key: 'one', visible: true, hint: 'Look.' },
      'exactly one of `call`, `program` and `script`',
    ],
    ['with two ways', { ...call(), script: [{ code: 'f()', expected: 1 }] }, 'exactly one of'],
    ['that returns and raises', call({ expected: 1, raises: { type: 'ValueError' } }), 'not both'],
    ['with a tolerance of nothing', call({ stdout: '1', tolerance: 0.1 }), 'needs `expected`'],
    [
      'with too few arguments afterwards',
      call({ arguments: [[1], 2], argumentsAfter: [[1]] }),
      'one value for each',
    ],
    ['that writes outside its folder', { ...call(), filesWritten: { '../x': '' } }, 'Invalid key in record'],
    [
      'of a program for a function',
      { key: 'p', visible: true, hint: 'L.', program: { stdout: '' } },
      'is tested by `call`',
    ],
  ])('refuses one %s', (_fault, test, expected) => {
    expect(faultsOfTest(test)[0]).toContain(expected);
  });

  it('takes a script for a class and a program for a program', () => {
    const base = { key: 'one', visible: false, hint: 'Look.' };
    const script = { ...base, script: [{ code: 'jar = Jar()' }, { code: 'jar.coins', expected: 0 }] };
    expect(faultsOfTest(script, { kind: 'class', name: 'Jar' })).toEqual([]);
    const program = { ...base, stdin: '4\n', program: { stdout: '16' } };
    expect(faultsOfTest(program, { kind: 'program' })).toEqual([]);
    expect(faultsOfTest(program, { kind: 'class', name: 'Jar' })[0]).toContain('tested by `script`');
  });
});

describe('PythonValue', () => {
  it.each([
    [null],
    [true],
    [7],
    [2.5],
    ['text'],
    [[1, [2]]],
    [{ name: 'Ana', age: 12 }],
    [{ $tuple: [1, { $set: ['a'] }] }],
    [
      {
        $dict: [
          [1, 'one'],
          [{ $tuple: [0, 0] }, 'origin'],
        ],
      },
    ],
    [{ $bytes: 'aGk=' }],
    [{ $int: '123456789012345678901234567890' }],
    [{ $float: '3' }],
    [{ $float: '-inf' }],
  ])('takes %j', (value) => {
    expect(PythonValue.parse(value)).toEqual(value);
  });

  it.each([
    [2 ** 60],
    [Number.NaN],
    [{ $tuple: 1 }],
    [{ $unknown: 1 }],
    [{ $set: [1], more: 2 }],
    [{ $bytes: 'no base64' }],
    [{ $int: '1.5' }],
    [{ $float: 'three' }],
    [undefined],
  ])('refuses %j', (value) => {
    expect(PythonValue.safeParse(value).success).toBe(false);
  });
});
