import type { WeightSpace } from './feature-layout.ts';
import { logit } from './logistic.ts';

/** What encoding needs besides the learner and the question. */
export interface Encoding {
  space: WeightSpace;
  /** Global share of right answers. */
  baseRate: number;
}

/**
 * Log odds of a decayed share of right answers against the base rate. Without answers it is 0; `prior` is the
 * number of pseudo-answers at the base rate.
 */
export function toEvidence(right: number, weight: number, prior: number, baseRate: number): number {
  return logit((right + prior * baseRate) / (weight + prior)) - logit(baseRate);
}

/** Index of the first edge that is larger; the number of edges when none is. */
export function bucketOf(value: number, edges: readonly number[]): number {
  let bucket = 0;
  while (bucket < edges.length && value >= (edges[bucket] ?? 0)) bucket++;
  return bucket;
}
