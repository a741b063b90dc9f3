import { describe, expect, it } from 'vitest';
import { describeLikeness } from './content-likeness.ts';

const item = (change: object = {}) =>
  describeLikeness('choice', {
    prompt: 'Which is right?',
    options: [{ text: 'I am', correct: true, feedback: 'Yes.' }, { text: 'I is' }],
    explanation: 'So.',
    ...change,
  });

describe('describeLikeness', () => {
  it.each([
    ['comments', { explanation: 'Other.' }],
    ['case and spaces', { prompt: ' which  is RIGHT? ' }],
    [
      'other wrong options',
      { options: [{ text: 'I am', correct: true }, { text: 'I be' }, { text: 'I are' }] },
    ],
    ['the order of options', { options: [{ text: 'I is' }, { text: 'I am', correct: true }] }],
  ])('overlooks %s', (_part, change) => {
    expect(item(change)).toBe(item());
  });

  it.each([
    ['another key', { options: [{ text: 'I am' }, { text: 'I is', correct: true }] }],
    ['another right option', { options: [{ text: 'I was', correct: true }, { text: 'I is' }] }],
    ['another passage', { passage: 'Read this.' }],
  ])('sees %s', (_part, change) => {
    expect(item(change)).not.toBe(item());
  });

  it('sees another order of items, which is another key', () => {
    expect(describeLikeness('order', { items: ['a', 'b'] })).not.toBe(
      describeLikeness('order', { items: ['b', 'a'] }),
    );
  });
});
