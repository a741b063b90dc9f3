import type { WeightSpace } from './feature-layout.ts';
import { logit } from './logistic.ts';

/** What encoding needs besides the learner and the question. */
export interface Encoding {
  space: WeightSpace;
  /** Global share of right answers, and its log odds. */
  baseRate: number;
  baseLogit: number;
}

export function createEncoding(space: WeightSpace, baseRate: number): Encoding {
  return { space, baseRate, baseLogit: logit(baseRate) };
}

/**
 * Log odds of a decayed share of right answers against the base rate. Without answers it is 0; `prior` is the
 * number of pseudo-answers at the base rate.
 */
export function toEvidence(right: number, weight: number, prior: number, base: Encoding): number {
  return logit((right + prior * base.baseRate) / (weight + prior)) - base.baseLogit;
}

/** Index of the first edge that is larger; the number of edges when none is. */
export function bucketOf(value: number, edges: readonly number[]): number {
  let bucket = 0;
  while (bucket < edges.length && value >= (edges[bucket] ?? 0)) bucket++;
  return bucket;
}
