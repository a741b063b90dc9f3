import { describe, expect, it } from 'vitest';
import {
  assertAttemptLeft,
  assertHelpAllowed,
  attemptsLeft,
  type ExerciseRule,
  helpAllowed,
} from './exercise-rules.ts';

const rule = (change: Partial<ExerciseRule> = {}): ExerciseRule => ({
  title: 'Loops',
  dueAt: new Date('2026-11-27T17:00:00Z'),
  timeZone: 'Europe/Madrid',
  maxAttempts: null,
  help: 'full',
  attempts: 0,
  solved: false,
  ...change,
});
const refusal = (work: () => void) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('several assignments at one exercise', () => {
  it.each([
    [[], 'full'],
    [['full'], 'full'],
    [['full', 'hints'], 'hints'],
    [['hints', 'none', 'full'], 'none'],
  ] as const)('%j: the strictest help holds, %s', (helps, expected) => {
    expect(helpAllowed(helps.map((help) => rule({ help })))).toBe(expected);
  });

  it('leave the fewest tries of any', () => {
    expect(attemptsLeft([])).toBeNull();
    expect(attemptsLeft([rule()])).toBeNull();
    expect(attemptsLeft([rule({ maxAttempts: 3, attempts: 1 }), rule()])).toBe(2);
    expect(attemptsLeft([rule({ maxAttempts: 3 }), rule({ maxAttempts: 2, attempts: 5 })])).toBe(0);
  });
});

describe('a limit', () => {
  it.each([
    [0, undefined],
    [1, undefined],
    [2, 'forbidden'],
    [3, 'forbidden'],
  ])('of two: after %d answers the next is %s', (attempts, expected) => {
    expect(refusal(() => assertAttemptLeft([rule({ maxAttempts: 2, attempts })], 'lesson'))).toBe(expected);
  });

  it('holds in practice too, but not for coming back to what was solved', () => {
    const used = { maxAttempts: 1, attempts: 1 };
    expect(refusal(() => assertAttemptLeft([rule(used)], 'practice'))).toBe('forbidden');
    expect(refusal(() => assertAttemptLeft([rule({ ...used, solved: true })], 'review'))).toBeUndefined();
    expect(refusal(() => assertAttemptLeft([rule({ ...used, solved: true })], 'lesson'))).toBe('forbidden');
  });

  it('is told with the name of the assignment and the number', () => {
    expect(() => assertAttemptLeft([rule({ maxAttempts: 2, attempts: 2 })], 'lesson')).toThrow(
      /All 2 .*“Loops”/,
    );
  });
});

it('help is refused only while the exercise is to be done alone', () => {
  expect(refusal(() => assertHelpAllowed([rule({ help: 'none' })]))).toBe('forbidden');
  expect(refusal(() => assertHelpAllowed([rule({ help: 'none', solved: true })]))).toBeUndefined();
  expect(refusal(() => assertHelpAllowed([rule({ help: 'hints' })]))).toBeUndefined();
  expect(refusal(() => assertHelpAllowed([]))).toBeUndefined();
});
