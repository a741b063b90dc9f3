import { type AnswerLog, countAnswers, questionAt, rowsOf } from '../logs/answer-log.ts';
import { countRates, expectRate } from './answer-rates.ts';
import { CORRECTION_FEATURES, unchanged } from './correction.ts';
import { eloProbability, eloTermsOf, moveAbilities, moveDifficulties, startElo } from './elo.ts';
import { encodeLearner, encodeQuestion } from './encode-question.ts';
import { createEncoding } from './encoding.ts';
import { countWeights, LONGEST_ROW, SHARED_FEATURES } from './feature-layout.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitTrees } from './fit-trees.ts';
import { startLearner } from './learner-state.ts';
import { sigmoid } from './logistic.ts';
import { openTraces, rememberAnswer } from './remember-answer.ts';
import { FeatureRow, SparseRows } from './sparse-rows.ts';
import type { FittedTracingModel, TracingModel } from './tracing-model.ts';
import {
  chooseSpread,
  leaveOut,
  rowsOfLearners,
  USUAL_SPREAD,
  type Walk,
  walkErrors,
} from './walk-errors.ts';

/** Prior strengths of the common weights; a large log speaks for itself, for a small one they are compared. */
const COMMON_PRIORS = [2, 8, 32, 128] as const;
const SMALL_LOG_ANSWERS = 40_000;
/** Share of the answers that the strengths are fitted on; the learners behind are judged by. */
const FITTED_SHARE = 0.8;
/** Enough to see what people add to it. */
const FIRST_EPOCHS = 4;
const COMMON_EPOCHS = 12;
/** A large log comes as far in fewer rounds, since each has more steps. */
const LARGE_LOG_ANSWERS = 120_000;
const LARGE_LOG_EPOCHS = 5;
const CORRECTION_PRIOR = 1;
const CORRECTION_EPOCHS = 6;

/**
 * Fits the model on the answers of some learners of a log. The common weights are fitted twice: roughly, to learn what
 * each person adds, and then with that given, so that they need not stand for differences between people. The last
 * stages are fitted on the errors of weights that have not seen the learner: the errors of those that have are too
 * small, and what follows would trust them too much.
 */
export function fitModel(log: AnswerLog, learners: readonly number[]): FittedTracingModel {
  const space = { items: log.itemCount, skills: log.skillCount };
  const rates = countRates(log, learners);
  const model = { space, rates, elo: startElo(rates.global, space.items, space.skills) };
  const rows = encodeAnswers(log, learners, model);
  const features = countWeights(space);
  const walk: Walk = { log, learners, rows, baseRate: rates.global };
  const early = rowsOfEarlyLearners(walk);
  const priorStrength = choosePrior(rows, features, early);
  const usual = { features, shared: SHARED_FEATURES, priorStrength, isAveraged: true };
  const first = fitLogistic(rows, { ...usual, epochs: FIRST_EPOCHS });
  const { offset } = walkErrors(walk, USUAL_SPREAD, () => first);
  const epochs = rows.count > LARGE_LOG_ANSWERS ? LARGE_LOG_EPOCHS : COMMON_EPOCHS;
  const options = { ...usual, offset, epochs };
  const common = fitLogistic(rows, options);
  const unseen = leaveOut(walk, common, options);
  const spread = chooseSpread(walk, unseen);
  const errors = walkErrors(walk, spread, unseen);
  const correction = fitLogistic(errors.rows, {
    features: CORRECTION_FEATURES,
    centre: unchanged(),
    priorStrength: CORRECTION_PRIOR,
    epochs: CORRECTION_EPOCHS,
    isAveraged: true,
  });
  for (let row = 0; row < rows.count; row++) errors.situations.offset[row] = errors.rows.dot(row, correction);
  const trees = fitTrees(errors.situations, rows.count > SMALL_LOG_ANSWERS ? rows.count : early.length);
  return { ...model, weights: { common, correction, spread, trees } };
}

/** Rows of the learners that come first, four fifths of all answers; strengths are fitted on these. */
function rowsOfEarlyLearners({ log, learners }: Walk): Uint32Array {
  const most = FITTED_SHARE * countAnswers(log, learners);
  let answers = 0;
  return rowsOfLearners(log, learners, (learner) => {
    answers += countAnswers(log, [learner]);
    return answers <= most;
  });
}

/** A small school has more weights than evidence: how far to trust it is found on learners that were left out. */
function choosePrior(rows: SparseRows, features: number, fitted: Uint32Array): number {
  if (rows.count > SMALL_LOG_ANSWERS || fitted.length === 0) return COMMON_PRIORS[0];
  const tried = COMMON_PRIORS.map((priorStrength) => {
    const weights = fitLogistic(rows, {
      features,
      shared: SHARED_FEATURES,
      priorStrength,
      fitted,
      epochs: COMMON_EPOCHS,
      isAveraged: true,
    });
    return { priorStrength, loss: lossFrom(rows, fitted.length, weights) };
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
  const encoding = createEncoding(space, rates.global);
  for (const learner of learners) {
    const state = startLearner();
    const [first, end] = rowsOf(log, learner);
    for (let answer = first; answer < end; answer++) {
      const question = questionAt(log, answer);
      const correct = log.correct[answer] === 1;
      eloTermsOf(elo, state, question, terms);
      encodeLearner(encoding, state, row);
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
