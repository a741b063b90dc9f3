import { expect, test } from 'vitest';
import { opaqueId } from './opaque-id.ts';
import { hasOneRight, haveDistinctTexts, Option, rightIds, rightTexts, toPublicOptions } from './options.ts';

const OPTIONS = ['a', 'b', 'c'].map((text) => Option.parse({ text, correct: text === 'b', feedback: 'F' }));

test('an option is wrong unless its author says otherwise, and holds nothing unknown', () => {
  expect(Option.parse({ text: 'a' })).toEqual({ text: 'a', correct: false });
  expect(Option.safeParse({ text: 'a', right: true }).success).toBe(false);
});

test('learners see texts and ids, the same ones for the same seed, and nothing of the key', () => {
  const shown = toPublicOptions(OPTIONS, 'seed');
  expect(toPublicOptions(OPTIONS.toReversed(), 'seed')).toEqual(shown);
  expect(shown.toSorted((left, right) => left.text.localeCompare(right.text))).toEqual(
    ['a', 'b', 'c'].map((text) => ({ id: opaqueId(text), text })),
  );
});

test('the right ones are told by text and by id', () => {
  expect(rightTexts(OPTIONS)).toEqual(['b']);
  expect(rightIds(OPTIONS)).toEqual([opaqueId('b')]);
  expect([hasOneRight({ options: OPTIONS }), hasOneRight({ options: [] })]).toEqual([true, false]);
});

test('a text that stands twice is seen', () => {
  expect(haveDistinctTexts({ options: OPTIONS })).toBe(true);
  expect(haveDistinctTexts({ options: [...OPTIONS, Option.parse({ text: 'a' })] })).toBe(false);
});
