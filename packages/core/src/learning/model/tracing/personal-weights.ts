import type { Question } from '../logs/answer-log.ts';
import { bucketOf } from './encoding.ts';
import { addEffects, learnEffects } from './learner-effects.ts';
import { at, ITEM, LEARNER, type LearnerState, PERSONAL_WEIGHTS } from './learner-state.ts';
import { sigmoid } from './logistic.ts';

/** Answers since the item was last seen: still in mind, same round, same sitting, later, much later. */
const LAG_EDGES = [3, 16, 61, 301];
const LAGS = LAG_EDGES.length + 1;
const NEW_ITEM_KNOWN_SKILL = 2 * LAGS;
const NEW_SKILL = NEW_ITEM_KNOWN_SKILL + 1;

/**
 * The kind of encounter a question is, 0 to ENCOUNTERS - 1: a seen item after a wrong or a right answer and how
 * long ago, a new item of a known skill, or a new skill. People differ in which of these they are good at.
 */
function encounterOf({ own, skills, items }: LearnerState, question: Question): number {
  const trace = items.find(question.item);
  if (trace >= 0) {
    const lag = at(own, LEARNER.attempts) - at(items.values, trace + ITEM.lastOrdinal);
    const outcome = at(items.values, trace + ITEM.streak) > 0 ? 1 : 0;
    return outcome * LAGS + bucketOf(lag, LAG_EDGES);
  }
  for (let place = 0; place < question.skills.length; place++)
    if (skills.find(question.skills[place] ?? -1) >= 0) return NEW_ITEM_KNOWN_SKILL;
  return NEW_SKILL;
}

/** What the learner's own weights add to the log odds, and how unsure that still is. */
export interface PersonalTerm {
  encounter: number;
  /** How far the common model's log odds lie from the base rate's: what the personal slope multiplies. */
  slope: number;
  mean: number;
  variance: number;
}

/** Covariance times the feature vector (1, slope, one-hot encounter), which has three entries that are not 0. */
function covarianceTimes(covariance: Float64Array, row: number, { slope, encounter }: PersonalTerm): number {
  const start = row * PERSONAL_WEIGHTS;
  return at(covariance, start) + slope * at(covariance, start + 1) + at(covariance, start + 2 + encounter);
}

export function personalTermOf(
  learner: LearnerState,
  question: Question,
  commonLogit: number,
  baseLogit: number,
  term: PersonalTerm,
): void {
  const { personalMean: mean, personalCovariance: covariance } = learner;
  term.encounter = encounterOf(learner, question);
  term.slope = commonLogit - baseLogit;
  const encounter = 2 + term.encounter;
  term.mean = at(mean, 0) + term.slope * at(mean, 1) + at(mean, encounter);
  term.variance =
    covarianceTimes(covariance, 0, term) +
    term.slope * covarianceTimes(covariance, 1, term) +
    covarianceTimes(covariance, encounter, term);
  addEffects(learner, question, term);
}

/**
 * Log odds of both together. What is not sure is drawn towards even odds by MacKay's approximation of the integral
 * of a logistic over a normal (Neural Computation 4, 1992).
 */
export function moderatedLogit(commonLogit: number, term: PersonalTerm): number {
  return (commonLogit + term.mean) * moderationOf(term);
}

/** The factor by which uncertainty draws log odds towards even: 1 when sure. */
export function moderationOf({ variance }: PersonalTerm): number {
  return 1 / Math.sqrt(1 + (Math.PI * Math.max(0, variance)) / 8);
}

/**
 * Bayes' rule for the personal weights after an answer: one step of an extended Kalman filter, that is a logistic
 * regression with a normal prior fitted as answers come, in O(PERSONAL_WEIGHTS squared).
 * @returns outcome minus prediction, and p(1-p).
 */
export function learnPersonalWeights(
  learner: LearnerState,
  question: Question,
  commonLogit: number,
  term: PersonalTerm,
  correct: boolean,
  gain: Float64Array,
): { error: number; variance: number } {
  const { personalMean: mean, personalCovariance: covariance } = learner;
  const predicted = sigmoid(commonLogit + term.mean);
  const error = (correct ? 1 : 0) - predicted;
  const variance = predicted * (1 - predicted);
  const shrink = 1 / (1 + variance * Math.max(0, term.variance));
  for (let row = 0; row < PERSONAL_WEIGHTS; row++) gain[row] = covarianceTimes(covariance, row, term);
  for (let row = 0; row < PERSONAL_WEIGHTS; row++) {
    mean[row] = at(mean, row) + shrink * error * at(gain, row);
    const scale = shrink * variance * at(gain, row);
    const start = row * PERSONAL_WEIGHTS;
    for (let column = 0; column < PERSONAL_WEIGHTS; column++)
      covariance[start + column] = at(covariance, start + column) - scale * at(gain, column);
  }
  learnEffects(learner, question, { error, variance, shrink });
  return { error, variance };
}
