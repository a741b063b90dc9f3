import { type AnswerLog, countAnswers, questionAt, rowsOf } from '../logs/answer-log.ts';
import { countRates, expectRate } from './answer-rates.ts';
import { CORRECTION_FEATURES, encodeCorrection, rememberError } from './correction.ts';
import { eloProbability, eloTermsOf, moveAbilities, moveDifficulties, startElo } from './elo.ts';
import { encodeQuestion } from './encode-question.ts';
import { countWeights, LONGEST_ROW } from './feature-layout.ts';
import { fitLogistic } from './fit-logistic.ts';
import { PERSONAL_WEIGHTS, startLearner } from './learner-state.ts';
import { logit } from './logistic.ts';
import {
  learnPersonalWeights,
  moderatedLogit,
  type PersonalTerm,
  personalTermOf,
} from './personal-weights.ts';
import { openTraces, rememberAnswer } from './remember-answer.ts';
import { FeatureRow, SparseRows } from './sparse-rows.ts';
import type { TracingModel } from './tracing-model.ts';

const COMMON_PRIOR = 2;
const COMMON_EPOCHS = 12;
const CORRECTION_PRIOR = 1;
const CORRECTION_EPOCHS = 6;

/**
 * Fits the model on the answers of some learners of a log: rates, Elo difficulties and common weights first, then,
 * with these fixed, the last stage on the errors they make.
 */
export function fitModel(log: AnswerLog, learners: readonly number[]): TracingModel {
  const space = { items: log.itemCount, skills: log.skillCount };
  const rates = countRates(log, learners);
  const model = { space, rates, elo: startElo(rates.global, space.items, space.skills) };
  const rows = encodeAnswers(log, learners, model);
  const common = fitLogistic(rows, {
    features: countWeights(space),
    priorStrength: COMMON_PRIOR,
    epochs: COMMON_EPOCHS,
  });
  const correction = fitLogistic(encodeErrors(log, learners, rows, common, rates.global), {
    features: CORRECTION_FEATURES,
    priorStrength: CORRECTION_PRIOR,
    epochs: CORRECTION_EPOCHS,
  });
  return { ...model, weights: { common, correction } };
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

/** Walks the learners again with the common weights fixed, and encodes where those are wrong about whom. */
function encodeErrors(
  log: AnswerLog,
  learners: readonly number[],
  rows: SparseRows,
  common: Float64Array,
  baseRate: number,
): SparseRows {
  const corrections = new SparseRows(rows.count);
  const row = new FeatureRow(CORRECTION_FEATURES);
  const term: PersonalTerm = { encounter: 0, slope: 0, mean: 0, variance: 0 };
  const gain = new Float64Array(PERSONAL_WEIGHTS);
  const baseLogit = logit(baseRate);
  let encoded = 0;
  for (const learner of learners) {
    const state = startLearner();
    const [first, end] = rowsOf(log, learner);
    for (let answer = first; answer < end; answer++, encoded++) {
      const question = questionAt(log, answer);
      const correct = log.correct[answer] === 1;
      const commonLogit = rows.dot(encoded, common);
      personalTermOf(state, question, commonLogit, baseLogit, term);
      encodeCorrection(state, question, term.encounter, moderatedLogit(commonLogit, term), row);
      corrections.append(row, correct);
      openTraces(state, question);
      rememberError(state, question, learnPersonalWeights(state, commonLogit, term, correct, gain));
      rememberAnswer(state, question, correct, 0);
    }
  }
  return corrections;
}
