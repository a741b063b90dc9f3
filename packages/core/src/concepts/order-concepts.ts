import type { ConceptCard } from '../curriculum/index.ts';

type Ordered = Pick<ConceptCard, 'key' | 'before'>;

/**
 * How many steps of ideas come before each: 0 needs none, any other stands one layer behind the last that it needs. Of
 * ideas that wait for each other, which no checked course has, each stands as if the one met again needed none.
 */
export function layerConcepts(cards: readonly Ordered[]): Map<string, number> {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const layers = new Map<string, number>();
  const layerOf = (key: string, waiting: ReadonlySet<string>): number => {
    const known = layers.get(key);
    if (known !== undefined) return known;
    const needed = (byKey.get(key)?.before ?? []).filter((one) => byKey.has(one) && !waiting.has(one));
    const deeper = new Set([...waiting, key]);
    const layer = needed.length === 0 ? 0 : 1 + Math.max(...needed.map((one) => layerOf(one, deeper)));
    layers.set(key, layer);
    return layer;
  };
  for (const { key } of cards) layerOf(key, new Set([key]));
  return layers;
}

/** The ideas that name this one among what to know first. */
export function listOpened<Card extends Ordered>(cards: readonly Card[], key: string): Card[] {
  return cards.filter(({ before }) => before.includes(key));
}
