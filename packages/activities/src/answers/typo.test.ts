import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDistance } from './edit-steps.ts';
import { isTypo } from './typo.ts';

describe('isTypo', () => {
  it.each([
    ['shool', 'school', 'a letter left out'],
    ['schoool', 'school', 'a letter twice'],
    ['shcool', 'school', 'two letters swapped'],
    ['i am from mexcio', 'i am from mexico', 'one slip in a sentence'],
    ['enviromnent', 'environment', 'two slips in a long word'],
  ])('forgives %j for %j: %s', (given, expected) => {
    expect(isTypo(given, expected, [])).toBe(true);
  });

  it.each([
    ['school', 'school', 'it is right'],
    ['is', 'am', 'another word'],
    ['cat', 'car', 'short words are other words'],
    ['your', 'you', 'short words are other words'],
    ['shol', 'school', 'two slips in six letters'],
    ['i am mexico', 'i am from mexico', 'a word is missing'],
    ['room 12345', 'room 12354', 'digits are never slips'],
    ['howse gardn shool', 'house garden school', 'three slips in all'],
    ['', 'school', 'nothing was written'],
  ])('does not forgive %j for %j: %s', (given, expected) => {
    expect(isTypo(given, expected, [])).toBe(false);
  });

  it('does not forgive what is at least as close to another answer', () => {
    expect(isTypo('wherre', 'where', [])).toBe(true);
    expect(isTypo('were', 'where', ['were'])).toBe(false);
    expect(isTypo('ther', 'their', ['there'])).toBe(false);
  });

  it('never forgives a wrong answer somebody listed, and never more than two slips', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(word, word, fc.array(word, { maxLength: 3 }), (given, expected, others) => {
        expect(isTypo(given, expected, [...others, given])).toBe(false);
        if (isTypo(given, expected, others)) {
          expect(computeDistance(given, expected)).toBeGreaterThan(0);
          for (const other of others) {
            expect(computeDistance(given, other)).toBeGreaterThan(computeDistance(given, expected));
          }
        }
      }),
    );
  });

  it('forgives any one letter left out of a long word', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), (position) => {
        const expected = 'dictionary';
        expect(isTypo(expected.slice(0, position) + expected.slice(position + 1), expected, [])).toBe(true);
      }),
    );
  });
});
