/** Weight of each term of a text; a missing term weighs nothing. */
export type TermWeights = ReadonlyMap<string, number>;

const SHORTEST_TERM = 3;
/** A name of a skill says more about a lesson than a word of its goal. */
const SKILL_WEIGHT = 3;

/** Words of a text: letters and digits of any script, in lower case. */
export function termsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((term) => term.length >= SHORTEST_TERM);
}

/** How often each term stands in a document, names of skills counted more. */
export function countTerms(text: string, skills: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  for (const term of termsOf(text)) add(term, 1);
  for (const term of skills.flatMap(termsOf)) add(term, SKILL_WEIGHT);
  return counts;
}

/**
 * Weights of the terms of each document, scaled to length 1: (1 + ln count) · ln(documents / documents with the term).
 * What stands in every document says nothing about any, so no list of stop words is needed (Salton, Buckley 1988).
 */
export function weighTerms(documents: readonly ReadonlyMap<string, number>[]): TermWeights[] {
  const spread = new Map<string, number>();
  for (const document of documents)
    for (const term of document.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  return documents.map((document) => {
    const weights = [...document].map(([term, count]): [string, number] => {
      const rarity = Math.log(documents.length / (spread.get(term) ?? 1));
      return [term, (1 + Math.log(count)) * rarity];
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(length === 0 ? [] : weights.map(([term, weight]) => [term, weight / length]));
  });
}

/** Cosine of two weighted documents, 0-1. */
export function similarityOf(left: TermWeights, right: TermWeights): number {
  let sum = 0;
  for (const [term, weight] of left) sum += weight * (right.get(term) ?? 0);
  return Math.min(1, sum);
}
