import { hash32 } from './opaque-id.ts';

/**
 * The order in which learners see parts: it depends on which parts there are and on `seed`, not on the author's
 * order. Shuffling alone would not do: the seed is public and so is this code, and who turned the shuffle back
 * would see which option the author wrote first.
 */
export function arrange<Item>(items: readonly Item[], textOf: (item: Item) => string, seed: string): Item[] {
  const byText = [...items].sort((left, right) => (textOf(left) < textOf(right) ? -1 : 1));
  return seededShuffle(byText, seed);
}

/** A copy in an order that depends only on `items` and `seed` (Fisher-Yates with mulberry32). */
function seededShuffle<Item>(items: readonly Item[], seed: string): Item[] {
  const shuffled = [...items];
  const random = mulberry32(hash32(seed));
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}

/** Tommy Ettinger's mulberry32: small, and good enough to order a dozen options. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
