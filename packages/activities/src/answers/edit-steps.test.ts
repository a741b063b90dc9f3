import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDistance, computeEditSteps } from './edit-steps.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '😀'), maxLength: 8 });

describe('computeDistance', () => {
  it.each([
    ['', '', 0],
    ['school', 'school', 0],
    ['shool', 'school', 1],
    ['schhool', 'school', 1],
    ['scholl', 'school', 1],
    ['shcool', 'school', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['😀', 'a', 1],
  ])('of %j and %j is %i', (given, expected, distance) => {
    expect(computeDistance(given, expected)).toBe(distance);
  });

  it('is symmetric, zero only for equal texts, and never above the longer length', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = computeDistance(left, right);
        expect(distance).toBe(computeDistance(right, left));
        expect(distance === 0).toBe(left === right);
        expect(distance).toBeLessThanOrEqual(Math.max([...left].length, [...right].length));
      }),
    );
  });
});

describe('computeEditSteps', () => {
  it('names each slip once', () => {
    expect(computeEditSteps('hte', 'the')).toEqual([
      { kind: 'changed', given: 'ht', expected: 'th' },
      { kind: 'same', given: 'e' },
    ]);
    expect(computeEditSteps('ab', 'axb')[1]).toEqual({ kind: 'missing', expected: 'x' });
    expect(computeEditSteps('axb', 'ab')[1]).toEqual({ kind: 'extra', given: 'x' });
  });

  it('rebuilds both texts and costs exactly the distance', () => {
    fc.assert(
      fc.property(word, word, (given, expected) => {
        const steps = computeEditSteps(given, expected);
        expect(steps.map((step) => ('given' in step ? step.given : '')).join('')).toBe(given);
        const rebuilt = steps.map((step) =>
          step.kind === 'same' ? step.given : 'expected' in step ? step.expected : '',
        );
        expect(rebuilt.join('')).toBe(expected);
        expect(steps.filter((step) => step.kind !== 'same')).toHaveLength(computeDistance(given, expected));
      }),
    );
  });
});
