import type { Correction, CorrectionDensity } from '../turns/index.ts';

/** So many are taken up in one reply; more than five nobody reads. */
const MOST: Record<CorrectionDensity, number> = { few: 1, some: 3, all: 5 };

/** What changes the meaning comes before what only looks wrong. */
const IMPORTANCE = ['tense', 'verb-form', 'word-order', 'missing-word', 'word-choice', 'agreement', 'negation', 'preposition', 'article', 'plural', 'spelling', 'capital', 'punctuation']; // biome-ignore format: a list

/** The more a mistake changes what is said, the lower. */
export function rankOf({ type }: Pick<Correction, 'type'>): number {
  const rank = IMPORTANCE.indexOf(type);
  return rank < 0 ? IMPORTANCE.length : rank;
}

/** The mistakes a reply takes up, the most important ones, in the order they stand in the message. */
export function chooseCorrections(
  found: readonly Correction[],
  density: CorrectionDensity = 'some',
): Correction[] {
  return found
    .toSorted((one, other) => rankOf(one) - rankOf(other) || one.start - other.start)
    .slice(0, MOST[density])
    .sort((one, other) => one.start - other.start);
}
