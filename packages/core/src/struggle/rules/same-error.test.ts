import { StruggleThresholds } from '@kindling/shared';
import { expect, test } from 'vitest';
import { makeTry } from '../scene.fixture.ts';
import { findSameError } from './same-error.ts';

const limits = StruggleThresholds.parse({});
const at = (minute: number, errorKey: string | null = 'loop-off-by-one', correct = false) =>
  makeTry({ minute, errorKey: correct ? null : errorKey, correct });

test('three times in exactly thirty minutes, with what is behind it', () => {
  const tries = [at(0), at(12, 'another'), at(15), at(30)];
  expect(findSameError({ tries }, limits)).toEqual({
    rule: 'same-error',
    facts: { count: 3, minutes: 30 },
    evidence: [tries[0], tries[2], tries[3]].map((one) => ({
      kind: 'attempt',
      id: one?.id,
      activityId: one?.activityId,
      at: one?.at.toISOString(),
      correct: false,
    })),
  });
});

test.each([
  ['nothing', []],
  ['two', [at(0), at(1)]],
  ['three in more than thirty minutes', [at(0), at(15), at(30.01)]],
  ['three different ones', [at(0, 'a'), at(1, 'b'), at(2, 'c')]],
  ['another one last', [at(0), at(1), at(2), at(3, 'another')]],
  ['a right answer last', [at(0), at(1), at(2), at(3, null, true)]],
  ['what cannot be compared', [at(0, null), at(1, null), at(2, null)]],
])('not for %s', (_what, tries) => expect(findSameError({ tries }, limits)).toBeUndefined());

test('a right answer between does not make it another mistake', () => {
  const tries = [at(0), at(1), at(2, null, true), at(3)];
  expect(findSameError({ tries }, limits)?.facts).toEqual({ count: 3, minutes: 3 });
});

test('follows what the school set', () => {
  const tries = [at(0), at(4)];
  expect(findSameError({ tries }, { ...limits, sameErrors: 2 })).toBeDefined();
  expect(findSameError({ tries }, { ...limits, sameErrors: 2, sameErrorsMinutes: 3 })).toBeUndefined();
});
