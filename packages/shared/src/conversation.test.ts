import { expect, it } from 'vitest';
import { MessageText } from './conversation.ts';

it('takes half of a pair of surrogates, which a cut through an emoji leaves, for a sign that can be kept', () => {
  expect(MessageText.parse('well done \ud83d')).toBe('well done \ufffd');
  expect(MessageText.parse(' 👍 ')).toBe('👍');
});

it.each([
  ['nothing', ''],
  ['blanks', ' \n '],
  ['too much', 'a'.repeat(4001)],
])('takes no message of %s', (_case, text) => {
  expect(MessageText.safeParse(text).success).toBe(false);
});
