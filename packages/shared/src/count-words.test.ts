import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';

it.each([
  ["Here, please. I'm waiting for a friend.", 7],
  ['I don\u2019t have 2 sisters.', 5],
  ["'Hola', dijo el niño.", 4],
  [' ¿? ', 0],
])('counts the words of %s', (text, count) => expect(countWords(text)).toBe(count));
