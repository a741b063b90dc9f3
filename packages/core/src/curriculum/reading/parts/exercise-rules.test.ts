import { describe, expect, it } from 'vitest';
import { checkExerciseHelp } from './exercise-help.ts';
import { checkExerciseLeftOvers } from './exercise-left-overs.ts';
import { checkExerciseSignatures } from './exercise-signatures.ts';
import type { PartRule } from './part-rule.ts';
import { problemsOf } from './problems-of.fixture.ts';
import { checkTaughtConstructs } from './taught-constructs.ts';

describe('exercises', () => {
  const exercise = {
    key: 'double',
    title: 'Double',
    statement: 'Write `double(number)`, which returns twice the number.',
    entry: { kind: 'function', name: 'double' },
    difficulty: 0.3,
    hints: ['What is twice?', 'Which sign?', 'Hand it back.'],
    tests: [
      { key: 'four', visible: true, hint: 'Try 4.', call: { arguments: [4], expected: 8 } },
      { key: 'nine', visible: false, hint: 'Try 9.', call: { arguments: [9], expected: 18 } },
    ],
    misconceptions: [],
  };
  const solution = 'def double(number):\n    return number * 2\n';
  const part = {
    exercise,
    starter: 'def double(number):\n    pass\n',
    solution,
    misconceptions: new Map(),
    unitKey: 'first',
  };
  const say = (rule: PartRule, more: object, change: object = {}) =>
    problemsOf(rule, { exercises: [{ ...part, ...more, exercise: { ...exercise, ...change } }] });

  it.each<[string, PartRule, object, object, RegExp]>([
    [
      'other parameters',
      checkExerciseSignatures,
      { starter: 'def double(value):\n    pass\n' },
      {},
      /takes \(value\)/,
    ],
    [
      'a wrong solution of something else',
      checkExerciseSignatures,
      { misconceptions: new Map([['x', 'print(1)\n']]) },
      {},
      /has no `def double`/,
    ],
    [
      'a call in the statement',
      checkExerciseSignatures,
      {},
      { statement: 'Write `double(a, b)`.' },
      /2 arguments/,
    ],
    [
      'another name in the statement',
      checkExerciseSignatures,
      {},
      { statement: 'Write `double(value)`.' },
      /calls it double\(value\)/,
    ],
    [
      'a test of two arguments',
      checkExerciseSignatures,
      {},
      { tests: [{ key: 'a', call: { arguments: [1, 2] } }] },
      /gives 2 arguments/,
    ],
    [
      'a reminder',
      checkExerciseLeftOvers,
      { solution: `${solution}# TODO: shorten\n` },
      {},
      /left from writing/,
    ],
    [
      'a trace',
      checkExerciseLeftOvers,
      { solution: solution.replace('    return', '    print(number)\n    return') },
      {},
      /asks for nothing to be shown/,
    ],
    ['two rungs', checkExerciseHelp, {}, { hints: ['One.', 'Two.'] }, /there are 2/],
    [
      'hints swapped',
      checkExerciseHelp,
      {},
      { tests: exercise.tests.map((test, at) => ({ ...test, hint: at === 0 ? 'Try 9.' : 'Try 4.' })) },
      /swapped/,
    ],
    [
      'a retelling',
      checkExerciseHelp,
      { solution: 'cookies = int(input())\nif cookies == 0:\n    print("none")\nelse:\n    print("some")\n' },
      { hints: ['Take cookies as int input, if cookies is 0 print none, else print some.', 'B.', 'C.'] },
      /tells the solution/,
    ],
    [
      'an example no test expects',
      checkExerciseHelp,
      {},
      {
        entry: { kind: 'program' },
        statement: 'Show:\n\n```text\n35\n```',
        tests: [{ key: 'a', hint: 'A.', program: { stdout: '36\n' } }],
      },
      /no test expects it/,
    ],
  ])('name %s', (_fault, rule, more, change, message) => {
    expect(say(rule, more, change)).toMatch(message);
  });

  it('are left alone when they are sound, also with defaults of their own', () => {
    const loose = new Map([['mutable-default', 'def double(number, seen=[]):\n    return number\n']]);
    for (const rule of [checkExerciseSignatures, checkExerciseLeftOvers, checkExerciseHelp])
      expect(say(rule, { misconceptions: loose })).toBe('');
  });

  it('use only what lessons up to their unit have shown', () => {
    const units = [{ key: 'first' }];
    const taught = (introduction: string) =>
      problemsOf(
        checkTaughtConstructs,
        { exercises: [part], lessons: [{ unitKey: 'first', introduction, activities: [] }] },
        { subject: 'python', units },
      );
    expect(taught('Nothing but `print(1)` and the words def and return.')).toMatch(/uses def, return/);
    expect(taught('```python\ndef half(n):\n    return n / 2\n```')).toBe('');
  });
});
