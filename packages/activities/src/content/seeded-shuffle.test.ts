import fc from 'fast-check';
import { expect, it } from 'vitest';
import { haveDistinctIds, opaqueId } from './opaque-id.ts';
import { seededShuffle } from './seeded-shuffle.ts';

it('keeps every item, gives the same order for the same seed, and leaves the input alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 20 }), fc.string(), (items, seed) => {
      const before = [...items];
      const shuffled = seededShuffle(items, seed);
      expect([...shuffled].sort()).toEqual([...items].sort());
      expect(seededShuffle(items, seed)).toEqual(shuffled);
      expect(items).toEqual(before);
    }),
  );
});

it('brings each item to each place about equally often', () => {
  const rounds = 4000;
  const firsts = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const first = seededShuffle(['a', 'b', 'c', 'd'], `activity-${round}`)[0] ?? '';
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const count of firsts.values()) expect(Math.abs(count - rounds / 4)).toBeLessThan(rounds * 0.03);
});

it('makes ids from the text alone', () => {
  expect(opaqueId('am')).toBe(opaqueId('am'));
  expect(haveDistinctIds(['am', 'is', 'are'])).toBe(true);
  expect(haveDistinctIds(['am', 'is', 'am'])).toBe(false);
  expect(opaqueId('')).toMatch(/^[0-9a-z]{7}$/);
});
