import type { Question } from '../logs/answer-log.ts';
import { at, ITEM, type LearnerState } from './learner-state.ts';
import { moderationOf, type PersonalTerm } from './personal-weights.ts';
import type { FeatureRow } from './sparse-rows.ts';

/** Places of the features of the last stage. */
const CORRECTION = {
  bias: 0,
  logit: 1,
  curve: 2,
  item: 3,
  encounter: 4, // one for each kind
} as const;
export const CORRECTION_FEATURES = 16;

/** The last stage that changes nothing: what its prior draws it to. */
export function unchanged(): Float64Array {
  const weights = new Float64Array(CORRECTION_FEATURES);
  weights[CORRECTION.logit] = 1;
  return weights;
}

/**
 * Features of the last stage: the log odds so far, how sharp and how calibrated they are for this kind of encounter,
 * and how far off the model was with this learner and item before: counts of right answers cannot say that, since
 * they do not know what was expected. The same memory of skills and of the learner at large was tried and did not
 * help beside the personal weights.
 */
export function encodeCorrection(
  { items }: LearnerState,
  question: Question,
  encounter: number,
  logit: number,
  row: FeatureRow,
): void {
  row.clear();
  row.push(CORRECTION.bias, 1);
  row.push(CORRECTION.logit, logit);
  row.push(CORRECTION.curve, (logit * Math.abs(logit)) / 4);
  const trace = items.find(question.item);
  if (trace >= 0) {
    const variance = at(items.values, trace + ITEM.variance);
    row.push(CORRECTION.item, at(items.values, trace + ITEM.error) / (variance + 1));
  }
  row.push(CORRECTION.encounter + encounter, 1);
}

/** What a unit of log odds before moderation and correction is worth after both. */
export function finalScale(term: PersonalTerm, weights: Float64Array): number {
  return at(weights, CORRECTION.logit) * moderationOf(term);
}
