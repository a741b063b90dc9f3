import type { Question } from '../logs/answer-log.ts';
import { bucketOf } from './encoding.ts';
import { addEffects, learnEffects } from './learner-effects.ts';
import {
  at,
  ITEM,
  LEARNER,
  type LearnerState,
  PERSONAL,
  PERSONAL_WEIGHTS,
  TODAY_VARIANCE,
} from './learner-state.ts';
import { logCount, sigmoid } from './logistic.ts';

/** Answers since the item was last seen: still in mind, same round, same sitting, later, much later. */
const LAG_EDGES = [3, 16, 61, 301];
const LAGS = LAG_EDGES.length + 1;
const NEW_ITEM_KNOWN_SKILL = 2 * LAGS;
const NEW_SKILL = NEW_ITEM_KNOWN_SKILL + 1;
/** With each answer a day wears off by this factor: after fifty answers a third of it is left. */
const TODAY_DECAY = 0.98;

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
  /** How long ago the item was seen, in log answers; 0 for a new one. */
  lag: number;
  mean: number;
  variance: number;
}

export function startPersonalTerm(): PersonalTerm {
  return { encounter: 0, slope: 0, lag: 0, mean: 0, variance: 0 };
}

/**
 * A row of numbers, one for each personal weight, times the feature vector (1, slope, one-hot encounter, 1, lag), which
 * has five entries that are not 0.
 */
function timesFeatures(
  numbers: Float64Array,
  start: number,
  { slope, encounter, lag }: PersonalTerm,
): number {
  return (
    at(numbers, start + PERSONAL.bias) +
    slope * at(numbers, start + PERSONAL.slope) +
    at(numbers, start + PERSONAL.encounter + encounter) +
    at(numbers, start + PERSONAL.today) +
    lag * at(numbers, start + PERSONAL.todayByLag)
  );
}

const covarianceTimes = (covariance: Float64Array, row: number, term: PersonalTerm) =>
  timesFeatures(covariance, row * PERSONAL_WEIGHTS, term);

function lagOf({ own, items }: LearnerState, { item }: Question): number {
  const trace = items.find(item);
  if (trace < 0) return 0;
  return logCount(at(own, LEARNER.attempts) - at(items.values, trace + ITEM.lastOrdinal)) / 5;
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
  term.lag = lagOf(learner, question);
  term.mean = timesFeatures(mean, 0, term);
  term.variance =
    covarianceTimes(covariance, PERSONAL.bias, term) +
    term.slope * covarianceTimes(covariance, PERSONAL.slope, term) +
    covarianceTimes(covariance, PERSONAL.encounter + term.encounter, term) +
    covarianceTimes(covariance, PERSONAL.today, term) +
    term.lag * covarianceTimes(covariance, PERSONAL.todayByLag, term);
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
  wearOff(learner, PERSONAL.today);
  wearOff(learner, PERSONAL.todayByLag);
  learnEffects(learner, question, { error, variance, shrink });
  return { error, variance };
}

/**
 * The prediction step of the filter for a weight that comes and goes: what is known of today says less and less of the
 * answers to come, and its variance returns to what it is among days (a first-order autoregression).
 */
function wearOff(
  { personalMean, personalCovariance: covariance, spread }: LearnerState,
  place: number,
): void {
  personalMean[place] = TODAY_DECAY * at(personalMean, place);
  for (let other = 0; other < PERSONAL_WEIGHTS; other++) {
    const row = place * PERSONAL_WEIGHTS + other;
    const column = other * PERSONAL_WEIGHTS + place;
    covariance[row] = TODAY_DECAY * at(covariance, row);
    covariance[column] = TODAY_DECAY * at(covariance, column);
  }
  const diagonal = place * (PERSONAL_WEIGHTS + 1);
  covariance[diagonal] = at(covariance, diagonal) + (1 - TODAY_DECAY ** 2) * spread.days * TODAY_VARIANCE;
}
