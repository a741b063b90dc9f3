import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

it('reads a reply once, however many checks and later replies ask for it', () => {
  const first = decodeText('the answer is d2VudA==');
  decodeText('and another reply');
  expect(decodeText('the answer is d2VudA==')).toBe(first);
  expect(first).toContainEqual({ by: 'base64', text: 'went' });
});
