import { expect, it } from 'vitest';
import { findRecurringMistakes } from './recurring-mistakes.ts';

const wrong = (type: string, from = 'he go', to = 'he goes') => ({
  type,
  from,
  to,
  start: 0,
  end: 5,
  why: '',
});
const sessions = (...types: string[][]) =>
  types.map((each) => ({ mistakes: each.map((type) => ({ type, count: 1, perHundredWords: 1 })) }));

it('remembers a kind of mistake that came up in three sessions, by its newest example', () => {
  const past = sessions(['agreement', 'tense'], ['agreement'], ['agreement', 'tense']);
  const found = findRecurringMistakes([wrong('agreement'), wrong('tense')], past, 'en');
  expect(found).toEqual([
    {
      kind: 'mistake',
      key: 'mistake:agreement',
      text: 'Often says “he go” for “he goes”',
      confidencePercent: 90,
    },
  ]);
  expect(findRecurringMistakes([wrong('agreement')], past, 'es')[0]?.text).toBe(
    'A menudo dice «he go» en vez de «he goes»',
  );
});

it('remembers none that came up twice, none without an example, and none about what is never remembered', () => {
  const past = sessions(['agreement'], ['agreement'], ['agreement']);
  expect(findRecurringMistakes([wrong('agreement')], past.slice(1), 'en')).toEqual([]);
  expect(findRecurringMistakes([], past, 'en')).toEqual([]);
  expect(findRecurringMistakes([wrong('agreement', 'my doctor say', 'my doctor says')], past, 'en')).toEqual(
    [],
  );
});
