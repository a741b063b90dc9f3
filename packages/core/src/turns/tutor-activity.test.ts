import { describe, expect, it } from 'vitest';
import { rightAnswers, rightOptions, TutorActivity } from './tutor-activity.ts';

const quiz = (key: unknown, answer?: unknown) =>
  TutorActivity.parse({
    id: 'q',
    kind: 'quiz',
    statement: '?',
    options: ['list', 'dict', 'Tuple'],
    key,
    answer,
  });

describe('the right options', () => {
  it.each([
    ['an index', 2],
    ['a text', 'tuple'],
    ['a letter', 'C'],
    ['a number in words of the page', '3'],
    ['a list', ['tuple']],
  ])('are found by %s', (_by, key) => {
    expect(rightOptions(quiz(key))).toEqual([2]);
  });

  it('are found by the answer, and several at once', () => {
    expect(rightOptions(quiz(undefined, 'dict'))).toEqual([1]);
    expect(rightOptions(quiz(['A', 'tuple']))).toEqual([0, 2]);
  });

  it('are none for a key that fits no option', () => {
    expect(rightOptions(quiz('set'))).toEqual([]);
    expect(rightOptions(quiz(9))).toEqual([]);
  });
});

it('knows every text that is the answer, once', () => {
  const item = {
    id: 'e',
    kind: 'english-item',
    statement: '?',
    answer: 'went',
    acceptedAnswers: ['went', 'did go', ' '],
  };
  expect(rightAnswers(TutorActivity.parse(item))).toEqual(['went', 'did go']);
  expect(rightAnswers(quiz(2))).toEqual(['Tuple']);
});
