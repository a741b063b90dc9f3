import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldLearners } from './learner-folds.ts';

it('puts every learner into one fold, evenly, whatever their names and order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 60 }),
      fc.integer({ min: 2, max: 9 }),
      (names, folds) => {
        const cut = foldLearners(names, folds);
        expect(cut.flat().sort((a, b) => a - b)).toEqual(names.map((_, index) => index));
        const sizes = cut.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it('cuts the same people the same way in any order of the file', () => {
  const names = Array.from({ length: 25 }, (_, index) => String(index * 7 + 3));
  const namesOf = (list: string[]) => foldLearners(list, 5).map((fold) => fold.map((index) => list[index]));
  expect(namesOf(names.toReversed())).toEqual(namesOf(names));
});

it('ranks by the published hash of the id', () => {
  // x = (id + 17) * 2654435761 mod 2^32, mixed, mod 1000: worked out apart from this code.
  const hash = (id: number) => {
    let mixed = ((id + 17) * 2654435761) % 2 ** 32;
    mixed = (mixed ^ (mixed >>> 16)) >>> 0;
    mixed = Number((BigInt(mixed) * 0x45d9f3bn) % 2n ** 32n);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % 1000;
  };
  const ids = [8, 31, 77, 110, 126];
  const ranked = ids.toSorted((left, right) => hash(left) - hash(right));
  expect(foldLearners(ids.map(String), 5).map(([index = -1]) => ids[index])).toEqual(ranked);
});
