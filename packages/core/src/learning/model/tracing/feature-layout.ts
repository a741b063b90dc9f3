/**
 * Where each shared feature begins in the weight vector; behind the shared ones stand one weight for each item and
 * SKILL_WEIGHTS for each skill.
 */

export const FEATURE = {
  bias: 0,
  eloItem: 1,
  eloLearner: 2,
  eloSkill: 3,
  learnerResidual: 4, // one for each of the three decays
  learnerEvidence: 7, // the same
  learnerAnswers: 10,
  learnerWins: 11,
  learnerStreak: 12,
  newSkill: 13,
  skillWins: 14,
  skillAnswers: 15,
  skillEvidence: 16, // the same
  skillResidual: 19, // the same
  skillStreak: 22, // -4 to 4
  skillLag: 31,
  skillAgain: 32,
  newItem: 33,
  itemWins: 34,
  itemAnswers: 35,
  itemLast: 36, // wrong, right
  itemLag: 38, // after wrong, after right
  itemEvidence: 40,
  itemStreak: 41, // -3 to 3
  previous: 48, // right or wrong x same skill x same item
  skillTime: 56,
  skillTimeWins: 57,
  skillTimeEvidence: 58,
  skillTimeBucket: 59, // 7 buckets, after wrong and after right
  itemTime: 73,
  itemTimeRight: 74,
  learnerTimeBucket: 75, // 9 buckets, after wrong and after right
  lag: 93, // of the latest answers, one for each of two memories; so the next three
  lagIfNew: 95,
  lagTimesLag: 97,
  lagApart: 99,
  news: 101, // among the latest answers, one for each of three memories; so the next two
  newsIfNew: 104,
  newsTimesLag: 107,
} as const;

export const SHARED_FEATURES = 110;
export const SKILL_WEIGHT = { bias: 0, wins: 1, answers: 2, unseen: 3 } as const;
const SKILL_WEIGHTS = 4;
/** Room for a question of 32 skills; what goes beyond is left out. */
export const LONGEST_ROW = 80 + 32 * 22;

export interface WeightSpace {
  items: number;
  skills: number;
}

export function countWeights({ items, skills }: WeightSpace): number {
  return SHARED_FEATURES + items + skills * SKILL_WEIGHTS;
}

/** -1 for an item that was not there at the fit. */
export function itemWeightOf({ items }: WeightSpace, item: number): number {
  return item >= 0 && item < items ? SHARED_FEATURES + item : -1;
}

/** Where the weights of a skill begin; -1 for a skill that was not there at the fit. */
export function skillWeightsOf({ items, skills }: WeightSpace, skill: number): number {
  return skill >= 0 && skill < skills ? SHARED_FEATURES + items + skill * SKILL_WEIGHTS : -1;
}

/** Kinds of evidence that features belong to, as message keys. */
export type TermKey =
  | 'base'
  | 'item'
  | 'ability'
  | 'skill-record'
  | 'item-record'
  | 'latest-answer'
  | 'time-since'
  | 'person'
  | 'calibration';

/** Where each kind begins among the shared features; it goes on to the next. */
const TERMS: readonly [first: number, key: TermKey][] = [
  [FEATURE.bias, 'base'],
  [FEATURE.eloItem, 'item'],
  [FEATURE.eloLearner, 'ability'],
  [FEATURE.newSkill, 'skill-record'],
  [FEATURE.skillLag, 'time-since'],
  [FEATURE.newItem, 'item-record'],
  [FEATURE.itemLag, 'time-since'],
  [FEATURE.itemEvidence, 'item-record'],
  [FEATURE.previous, 'latest-answer'],
  [FEATURE.skillTime, 'time-since'],
  [FEATURE.learnerTimeBucket, 'latest-answer'],
];

/** The kind of evidence a weight stands for. */
export function termKeyOf({ items }: WeightSpace, feature: number): TermKey {
  if (feature >= SHARED_FEATURES) return feature < SHARED_FEATURES + items ? 'item' : 'skill-record';
  return TERMS.findLast(([first]) => feature >= first)?.[1] ?? 'base';
}
