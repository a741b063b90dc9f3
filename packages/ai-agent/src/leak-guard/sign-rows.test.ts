import { expect, it } from 'vitest';
import { findSignRow } from './sign-rows.ts';

it.each([
  'Fibonacci begins 1, 1, 2, 3, 5, 8, 13.',
  'Even ones: 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22.',
  'a = b + c * d',
  'Well done... 🎉🎉🎉',
  'It has six letters: _ _ _ _ _ _, or ▢▢▢▢▢▢.',
  '- one\n- two\n- three\n\n---\n\n- - -',
  '|---|:---:|---|',
])('sees nothing in %s', (text) => expect(findSignRow(text, '')).toBeUndefined());

it.each(['-.. . ..-. ...', '... .... . / .... .-', '↙← ↑→ ↗↘ ↑↘', '●●●●●●●● ○○○○'])('counts %s', (text) =>
  expect(findSignRow(text, '')).toBe('signs one by one'),
);

it('leaves a row alone that stands on the page', () => {
  expect(findSignRow('b-r-o-u', '')).toBe('letters one by one');
  expect(findSignRow('b-r-o-u', 'read b r o u aloud')).toBeUndefined();
});
