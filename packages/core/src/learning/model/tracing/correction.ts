import type { Question } from '../logs/answer-log.ts';
import {
  at,
  decayInto,
  ITEM,
  ITEM_ERROR_DECAY,
  LEARNER,
  LEARNER_ERROR_DECAYS,
  type LearnerState,
  SKILL,
  SKILL_ERROR_DECAYS,
} from './learner-state.ts';
import type { FeatureRow } from './sparse-rows.ts';

/** Pseudo-answers that hold back each memory of errors, by its length. */
const LEARNER_PRIORS = [2, 5, 20, 60] as const;

/** Places of the features of the last stage. */
const CORRECTION = {
  bias: 0,
  logit: 1,
  curve: 2,
  learner: 3, // one for each error decay
  skill: 7, // the same
  item: 9,
  encounter: 10, // one for each kind
} as const;
export const CORRECTION_FEATURES = 22;

/**
 * Features of the last stage: the log odds so far, and where the model was wrong of late about this learner, these
 * skills and this item. They catch what counts of right answers cannot, since they know what was expected.
 */
export function encodeCorrection(
  { own, skills, items }: LearnerState,
  question: Question,
  encounter: number,
  logit: number,
  row: FeatureRow,
): void {
  row.clear();
  row.push(CORRECTION.bias, 1);
  row.push(CORRECTION.logit, logit);
  row.push(CORRECTION.curve, (logit * Math.abs(logit)) / 4);
  for (let decay = 0; decay < LEARNER_ERROR_DECAYS.length; decay++) {
    const weight = at(own, LEARNER.errorWeight + decay) + (LEARNER_PRIORS[decay] ?? 1);
    row.push(CORRECTION.learner + decay, (3 * at(own, LEARNER.error + decay)) / weight);
  }
  for (let decay = 0; decay < SKILL_ERROR_DECAYS.length; decay++) {
    let sum = 0;
    for (let place = 0; place < question.skills.length; place++) {
      const trace = skills.find(question.skills[place] ?? -1);
      if (trace < 0) continue;
      const variance = at(skills.values, trace + SKILL.variance + decay);
      sum += at(skills.values, trace + SKILL.error + decay) / (variance + decay + 1);
    }
    row.push(CORRECTION.skill + decay, sum / Math.max(1, question.skills.length));
  }
  const trace = items.find(question.item);
  if (trace >= 0) {
    row.push(
      CORRECTION.item,
      at(items.values, trace + ITEM.error) / (at(items.values, trace + ITEM.variance) + 1),
    );
  }
  row.push(CORRECTION.encounter + encounter, 1);
}

/** Remembers an error for learner, skills and item, whose traces must be open. */
export function rememberError(
  { own, skills, items }: LearnerState,
  question: Question,
  { error, variance }: { error: number; variance: number },
): void {
  LEARNER_ERROR_DECAYS.forEach((decay, place) => {
    decayInto(own, LEARNER.error + place, decay, error);
    decayInto(own, LEARNER.errorWeight + place, decay, 1);
  });
  for (let place = 0; place < question.skills.length; place++) {
    const trace = skills.find(question.skills[place] ?? -1);
    SKILL_ERROR_DECAYS.forEach((decay, memory) => {
      decayInto(skills.values, trace + SKILL.error + memory, decay, error);
      decayInto(skills.values, trace + SKILL.variance + memory, decay, variance);
    });
  }
  const trace = items.find(question.item);
  decayInto(items.values, trace + ITEM.error, ITEM_ERROR_DECAY, error);
  decayInto(items.values, trace + ITEM.variance, ITEM_ERROR_DECAY, variance);
}
