import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import { haveDistinctIds, opaqueId } from './opaque-id.ts';

const itself = (text: string) => text;

it('keeps every item, gives the same order for the same seed, and leaves the input alone', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), fc.string(), (items, seed) => {
      const before = [...items];
      const arranged = arrange(items, itself, seed);
      expect([...arranged].sort()).toEqual([...items].sort());
      expect(arrange(items, itself, seed)).toEqual(arranged);
      expect(items).toEqual(before);
    }),
  );
});

it("does not depend on the author's order", () => {
  const texts = fc.uniqueArray(fc.string(), { maxLength: 10 });
  const twoOrders = texts.chain((items) =>
    fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
  );
  fc.assert(
    fc.property(twoOrders, fc.string(), ([items, reordered], seed) => {
      expect(arrange(reordered, itself, seed)).toEqual(arrange(items, itself, seed));
    }),
  );
});

it('brings each item to each place about equally often', () => {
  const rounds = 4000;
  const firsts = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const first = arrange(['a', 'b', 'c', 'd'], itself, `activity-${round}`)[0] ?? '';
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
