import { type AnswerLog, countAnswers, questionAt, rowsOf } from '../logs/answer-log.ts';
import { countRates, expectRate } from './answer-rates.ts';
import { CORRECTION_FEATURES, encodeCorrection, rememberError, unchanged } from './correction.ts';
import { eloProbability, eloTermsOf, moveAbilities, moveDifficulties, startElo } from './elo.ts';
import { encodeQuestion } from './encode-question.ts';
import { countWeights, LONGEST_ROW } from './feature-layout.ts';
import { fitLogistic } from './fit-logistic.ts';
import { PERSONAL_WEIGHTS, startLearner } from './learner-state.ts';
import { logit, sigmoid } from './logistic.ts';
import {
  learnPersonalWeights,
  moderatedLogit,
  type PersonalTerm,
  personalTermOf,
} from './personal-weights.ts';
import { openTraces, rememberAnswer } from './remember-answer.ts';
import { FeatureRow, SparseRows } from './sparse-rows.ts';
import type { FittedTracingModel, TracingModel } from './tracing-model.ts';

/** Prior strengths of the common weights; a large log speaks for itself, for a small one they are compared. */
const COMMON_PRIORS = [2, 8, 32, 128] as const;
const SMALL_LOG_ANSWERS = 40_000;
/** Share of the answers that the strengths are fitted on; the learners behind are judged by. */
const FITTED_SHARE = 0.8;
/** Enough to see what people add to it. */
const FIRST_EPOCHS = 5;
const COMMON_EPOCHS = 12;
const CORRECTION_PRIOR = 1;
const PERSONAL_SCALES = [1, 0.3, 0.1];
const CORRECTION_EPOCHS = 6;

/**
 * Fits the model on the answers of some learners of a log. The common weights are fitted twice: roughly, to learn what
 * each person adds, and then with that given, so that they need not stand for differences between people. The last
 * stage is fitted on the errors that remain.
 */
export function fitModel(log: AnswerLog, learners: readonly number[]): FittedTracingModel {
  const space = { items: log.itemCount, skills: log.skillCount };
  const rates = countRates(log, learners);
  const model = { space, rates, elo: startElo(rates.global, space.items, space.skills) };
  const rows = encodeAnswers(log, learners, model);
  const features = countWeights(space);
  const priorStrength = choosePrior(rows, features, learnerEnds(log, learners));
  const first = fitLogistic(rows, { features, priorStrength, epochs: FIRST_EPOCHS });
  const { personalScale, offset } = chooseScale(log, learners, rows, first, rates.global);
  const common = fitLogistic(rows, { features, priorStrength, offset, epochs: COMMON_EPOCHS });
  const errors = encodeErrors(personalScale, log, learners, rows, common, rates.global);
  const correction = fitLogistic(errors.rows, {
    features: CORRECTION_FEATURES,
    centre: unchanged(),
    priorStrength: CORRECTION_PRIOR,
    epochs: CORRECTION_EPOCHS,
  });
  return { ...model, weights: { common, correction, personalScale } };
}

/** Number of rows up to and with each learner's last answer. */
function learnerEnds(log: AnswerLog, learners: readonly number[]): number[] {
  let end = 0;
  return learners.map((learner) => {
    const [first, last] = rowsOf(log, learner);
    end += last - first;
    return end;
  });
}

/** A small school has more weights than evidence: how far to trust it is found on learners that were left out. */
function choosePrior(rows: SparseRows, features: number, ends: readonly number[]): number {
  const firstRows = ends.findLast((end) => end <= FITTED_SHARE * rows.count) ?? 0;
  if (rows.count > SMALL_LOG_ANSWERS || firstRows === 0) return COMMON_PRIORS[0];
  const tried = COMMON_PRIORS.map((priorStrength) => {
    const weights = fitLogistic(rows, { features, priorStrength, firstRows, epochs: COMMON_EPOCHS });
    return { priorStrength, loss: lossFrom(rows, firstRows, weights) };
  });
  return tried.reduce((best, one) => (one.loss < best.loss ? one : best)).priorStrength;
}

/** Negative log likelihood of the rows from one on. */
function lossFrom(rows: SparseRows, firstRow: number, weights: Float64Array): number {
  let loss = 0;
  for (let row = firstRow; row < rows.count; row++) {
    const value = rows.dot(row, weights);
    loss -= Math.log(sigmoid(rows.correct[row] === 1 ? value : -value));
  }
  return loss;
}

/**
 * How much people differ is read off the log: each scale of the personal weights is tried, and the one under which
 * the answers were least surprising as they came stays (empirical Bayes).
 */
function chooseScale(...walk: Walk): Errors & { personalScale: number } {
  return PERSONAL_SCALES.map((personalScale) => ({
    ...encodeErrors(personalScale, ...walk),
    personalScale,
  })).reduce((best, tried) => (tried.surprise < best.surprise ? tried : best));
}

/**
 * Encodes every answer by what was known before it. Two traps are avoided here: item rates leave the row's own
 * outcome out, and Elo's difficulties are those from before the answer, learned along the way. With either wrong
 * the features carry the answer, and the fit believes them too much.
 */
function encodeAnswers(
  log: AnswerLog,
  learners: readonly number[],
  { space, rates, elo }: Omit<TracingModel, 'weights'>,
): SparseRows {
  const rows = new SparseRows(countAnswers(log, learners));
  const row = new FeatureRow(LONGEST_ROW);
  const terms = { item: 0, learner: 0, skill: 0 };
  const encoding = { space, baseRate: rates.global };
  for (const learner of learners) {
    const state = startLearner();
    const [first, end] = rowsOf(log, learner);
    for (let answer = first; answer < end; answer++) {
      const question = questionAt(log, answer);
      const correct = log.correct[answer] === 1;
      eloTermsOf(elo, state, question, terms);
      encodeQuestion(encoding, state, question, terms, row);
      rows.append(row, correct);
      openTraces(state, question);
      const error = (correct ? 1 : 0) - eloProbability(terms);
      moveAbilities(state, question, error);
      moveDifficulties(elo, question, error);
      rememberAnswer(state, question, correct, expectRate(rates, question, correct ? 1 : 0));
    }
  }
  return rows;
}

type Walk = [
  log: AnswerLog,
  learners: readonly number[],
  rows: SparseRows,
  common: Float64Array,
  baseRate: number,
];

interface Errors {
  rows: SparseRows;
  /** Negative log likelihood of all answers, each predicted from those before it. */
  surprise: number;
  /** What the personal weights added to the log odds of each answer. */
  offset: Float64Array;
}

/** Walks the learners again with the common weights fixed, and encodes where those are wrong about whom. */
function encodeErrors(personalScale: number, ...[log, learners, rows, common, baseRate]: Walk): Errors {
  const errors: Errors = {
    rows: new SparseRows(rows.count),
    surprise: 0,
    offset: new Float64Array(rows.count),
  };
  const row = new FeatureRow(CORRECTION_FEATURES);
  const term: PersonalTerm = { encounter: 0, slope: 0, mean: 0, variance: 0 };
  const gain = new Float64Array(PERSONAL_WEIGHTS);
  const baseLogit = logit(baseRate);
  for (const learner of learners) {
    const state = startLearner(personalScale);
    const [first, end] = rowsOf(log, learner);
    for (let answer = first; answer < end; answer++) {
      const question = questionAt(log, answer);
      const correct = log.correct[answer] === 1;
      const commonLogit = rows.dot(errors.rows.count, common);
      personalTermOf(state, question, commonLogit, baseLogit, term);
      const moderated = moderatedLogit(commonLogit, term);
      errors.offset[errors.rows.count] = term.mean;
      errors.surprise -= Math.log(sigmoid(correct ? moderated : -moderated));
      encodeCorrection(state, question, term.encounter, moderated, row);
      errors.rows.append(row, correct);
      openTraces(state, question);
      rememberError(state, question, learnPersonalWeights(state, commonLogit, term, correct, gain));
      // The expected rate only moves residuals, which no feature of this stage reads.
      rememberAnswer(state, question, correct, 0);
    }
  }
  return errors;
}
