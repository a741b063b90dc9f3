import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bondOf, openPairs, packPairs } from './english-pairs.ts';

it('knows what stands side by side, and what would if it were said', () => {
  expect(bondOf('young', 'people')).toBeGreaterThan(1.5);
  expect(bondOf('depend', 'on')).toBeGreaterThan(bondOf('depend', 'of') + 2);
  // Two of the most frequent words that never meet.
  expect(bondOf('the', 'of')).toBeLessThan(-2);
  expect(bondOf('Young', 'People')).toBe(bondOf('young', 'people'));
});

it('says nothing of words that are none', () => {
  expect(bondOf('xqzt', 'people')).toBe(0);
  expect(bondOf('people', '')).toBe(0);
});

it('packs pairs in any order so that each is found again', () => {
  const pair = fc.record({
    left: fc.nat(300_000),
    right: fc.nat(300_000),
    bond: fc.integer({ min: -127, max: 127 }).map((steps) => steps / 16),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { selector: ({ left, right }) => `${left} ${right}`, maxLength: 40 }),
      (pairs) => {
        const { lefts, starts, rights, bonds } = openPairs(packPairs(pairs));
        const read = [...lefts].flatMap((left, place) =>
          Array.from({ length: (starts[place + 1] ?? 0) - (starts[place] ?? 0) }, (_, at) => {
            const number = (starts[place] ?? 0) + at;
            const [low = 0, middle = 0, high = 0] = rights.subarray(3 * number, 3 * number + 3);
            return { left, right: low + (middle << 8) + (high << 16), bond: (bonds[number] ?? 0) / 16 };
          }),
        );
        expect(new Set(read.map((one) => JSON.stringify(one)))).toEqual(
          new Set(pairs.map((one) => JSON.stringify(one))),
        );
      },
    ),
    { numRuns: 50 },
  );
});
