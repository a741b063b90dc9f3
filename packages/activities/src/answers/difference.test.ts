import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDifference, computeLikeness } from './difference.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'B', ' ', 'ñ'), maxLength: 12 });

describe('computeDifference', () => {
  it('joins neighbours of one kind', () => {
    expect(computeDifference('recieve it', 'receive it', false)).toEqual([
      { kind: 'same', text: 'rec' },
      { kind: 'changed', text: 'ie', expected: 'ei' },
      { kind: 'same', text: 've it' },
    ]);
    expect(computeDifference('goverment', 'government', false)).toEqual([
      { kind: 'same', text: 'gover' },
      { kind: 'missing', text: 'n' },
      { kind: 'same', text: 'ment' },
    ]);
  });

  it('sees letters of other case as the same unless told not to', () => {
    expect(computeDifference('MEXICO', 'Mexico', false)).toEqual([{ kind: 'same', text: 'MEXICO' }]);
    expect(computeDifference('mexico', 'Mexico', true)[0]).toEqual({
      kind: 'changed',
      text: 'm',
      expected: 'M',
    });
  });

  it('gives back what the learner wrote, with no two neighbours of one kind', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (given, expected, matchCase) => {
        const segments = computeDifference(given, expected, matchCase);
        const written = segments
          .filter((segment) => segment.kind !== 'missing')
          .map((segment) => segment.text);
        expect(written.join('')).toBe(given);
        segments.slice(1).forEach((segment, index) => {
          expect(segment.kind).not.toBe(segments[index]?.kind);
        });
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
    );
  });
});

describe('computeLikeness', () => {
  it('runs from 0 for nothing in common to 1 for equal', () => {
    expect(computeLikeness(computeDifference('abc', 'abc', true))).toBe(1);
    expect(computeLikeness(computeDifference('abc', 'xyz', true))).toBe(0);
    expect(computeLikeness(computeDifference('abcd', 'abc', true))).toBe(0.75);
    expect(computeLikeness([])).toBe(1);
  });
});
