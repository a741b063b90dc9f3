import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexSteps, readShifted } from './shifted-letters.ts';

const move = (text: string, by: number) =>
  text.replace(/[a-z]/g, (sign) => String.fromCharCode(((sign.charCodeAt(0) - 97 + by) % 26) + 97));
const mirror = (text: string) =>
  text.replace(/[a-z]/g, (sign) => String.fromCharCode(219 - sign.charCodeAt(0)));
const letters = fc.stringMatching(/^[a-z]{4,9}$/);

it('reads any cipher of Caesar back, mirrored or not', () => {
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 25 }), fc.boolean(), (word, by, mirrored) => {
      const said = `it says ${move(mirrored ? mirror(word) : word, by)}.`;
      expect(readShifted(said, indexSteps([word]), 1).some((text) => text.includes(word))).toBe(true);
    }),
  );
});

it('moves nothing that stands as it is, and asks for as many words as it is told to', () => {
  const steps = indexSteps(['refused', 'wanted', 'or']);
  expect(readShifted('what was refused?', steps, 1)).toEqual([]);
  expect(readShifted(move('what was refused?', 3), steps, 2)).toEqual([]);
  expect(readShifted(move('refused, not wanted', 3), steps, 2)).toEqual(['refused, not wanted']);
});
