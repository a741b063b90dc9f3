import { type AnswerLog, questionAt, rowsOf } from '../logs/answer-log.ts';
import { CORRECTION_FEATURES, encodeCorrection } from './correction.ts';
import { encodeSituation, SITUATION_WIDTH } from './encode-situation.ts';
import { fitLogistic, type LogisticOptions } from './fit-logistic.ts';
import { PERSONAL_WEIGHTS, type Spread, startLearner } from './learner-state.ts';
import { logit, sigmoid } from './logistic.ts';
import { rememberError } from './own-errors.ts';
import {
  learnPersonalWeights,
  moderatedLogit,
  personalTermOf,
  startPersonalTerm,
} from './personal-weights.ts';
import { openTraces, rememberAnswer } from './remember-answer.ts';
import { FeatureRow, SparseRows } from './sparse-rows.ts';
import { TreeRows } from './tree-rows.ts';

/** Tried for how much people differ, the largest first, and for how much a person's days do compared with that. */
const PEOPLE_SCALES = [1, 0.3, 0.1] as const;
const DAYS_SHARES = [1, 0.3, 0] as const;
/** Good enough for a first look. */
export const USUAL_SPREAD: Spread = { people: 0.3, days: 0.3 };
/** As many answers tell the scales apart; a larger log is not walked for it as a whole. */
const SCALE_ANSWERS = 20_000;
/** Learners are left out by thirds. */
const PARTS = 3;

/** Learners whose answers are walked in order, with their rows of common features. */
export interface Walk {
  log: AnswerLog;
  learners: readonly number[];
  rows: SparseRows;
  baseRate: number;
}

/** The common weights that a learner is walked with, by the learner's place among the fitted ones. */
type WeightsFor = (place: number) => Float64Array;

export interface Errors {
  rows: SparseRows;
  situations: TreeRows;
  /** Negative log likelihood of all answers, each predicted from those before it. */
  surprise: number;
  /** What the learner's own weights added to the log odds of each answer. */
  offset: Float64Array;
}

/** The rows of those learners that are wanted. */
export function rowsOfLearners(
  log: AnswerLog,
  learners: readonly number[],
  isWanted: (learner: number, place: number) => boolean,
): Uint32Array {
  const wanted: number[] = [];
  let row = 0;
  learners.forEach((learner, place) => {
    const [first, end] = rowsOf(log, learner);
    const isIn = isWanted(learner, place);
    for (let answer = first; answer < end; answer++, row++) if (isIn) wanted.push(row);
  });
  return Uint32Array.from(wanted);
}

/** Weights fitted without the learner, for each third of the learners; with too few of them those of the whole. */
export function leaveOut(
  { log, learners, rows }: Walk,
  common: Float64Array,
  options: LogisticOptions,
): WeightsFor {
  if (learners.length < 2 * PARTS) return () => common;
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const fitted = rowsOfLearners(log, learners, (_learner, place) => place % PARTS !== part);
    return fitLogistic(rows, { ...options, fitted });
  });
  return (place) => parts[place % PARTS] ?? common;
}

/**
 * How much people and their days differ: of some spreads the one stays under which the answers were least surprising as
 * they came (empirical Bayes). The weights must not have seen the learner: with those that have, nobody seems to differ.
 */
export function chooseSpread(walk: Walk, unseen: WeightsFor): Spread {
  const surpriseOf = (spread: Spread) => walkErrors(walk, spread, unseen, SCALE_ANSWERS).surprise;
  const leastSurprising = (spreads: readonly Spread[]) =>
    spreads
      .map((spread) => ({ spread, surprise: surpriseOf(spread) }))
      .reduce((best, tried) => (tried.surprise < best.surprise ? tried : best)).spread;
  const { people } = leastSurprising(PEOPLE_SCALES.map((scale) => ({ people: scale, days: scale })));
  return leastSurprising(DAYS_SHARES.map((share) => ({ people, days: share * people })));
}

/**
 * Walks the learners again with the common weights fixed, and encodes where those are wrong about whom.
 * @param most learners are begun only while fewer answers than this were walked.
 */
export function walkErrors(
  { log, learners, rows, baseRate }: Walk,
  spread: Spread,
  weightsFor: WeightsFor,
  most = Number.POSITIVE_INFINITY,
): Errors {
  const errors: Errors = {
    rows: new SparseRows(rows.count),
    situations: new TreeRows(SITUATION_WIDTH, rows.count),
    surprise: 0,
    offset: new Float64Array(rows.count),
  };
  const row = new FeatureRow(CORRECTION_FEATURES);
  const situation = new Float64Array(SITUATION_WIDTH);
  const term = startPersonalTerm();
  const gain = new Float64Array(PERSONAL_WEIGHTS);
  const baseLogit = logit(baseRate);
  for (const [place, learner] of learners.entries()) {
    if (errors.rows.count >= most) break;
    const state = startLearner(spread);
    const common = weightsFor(place);
    const [first, end] = rowsOf(log, learner);
    for (let answer = first; answer < end; answer++) {
      const question = questionAt(log, answer);
      const correct = log.correct[answer] === 1;
      const at = errors.rows.count;
      const commonLogit = rows.dot(at, common);
      personalTermOf(state, question, commonLogit, baseLogit, term);
      const moderated = moderatedLogit(commonLogit, term);
      errors.offset[at] = term.mean;
      errors.surprise -= Math.log(sigmoid(correct ? moderated : -moderated));
      encodeCorrection(state, question, term.encounter, moderated, row);
      errors.rows.append(row, correct);
      encodeSituation(state, question, moderated, situation);
      errors.situations.set(at, situation, correct);
      openTraces(state, question);
      rememberError(state, question, learnPersonalWeights(state, question, commonLogit, term, correct, gain));
      // The expected rate only moves residuals, which no feature of these stages reads.
      rememberAnswer(state, question, correct, 0);
    }
  }
  return errors;
}
