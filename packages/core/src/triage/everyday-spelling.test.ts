import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeOut } from './everyday-spelling.ts';

it.each([
  ['holaaa', 'hola'],
  ['heyy', 'hey'],
  ['thankss u', 'thanks you'],
  ['pls dont tell me', "please don't tell me"],
  ['xq no funciona', 'por que no funciona'],
  ['gimme a clue', 'give me a clue'],
])('%s is %s', (typed, meant) => {
  expect(writeOut(typed)).toBe(meant);
});

it.each(['too good', 'i will see all', 'hello', 'the class', 'creer'])('leaves %s as it is', (text) => {
  expect(writeOut(text)).toBe(text);
});

it('changes nothing the second time', () => {
  const words = fc.constantFrom('u', 'q', 'holaa', 'plz', 'loop', 'wanna', 'idk', 'x', 'será', 'zzz');
  fc.assert(
    fc.property(fc.array(words), (typed) => {
      const once = writeOut(typed.join(' '));
      expect(writeOut(once)).toBe(once);
    }),
  );
});
