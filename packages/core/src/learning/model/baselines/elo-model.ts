import type { ModelFamily } from '../evaluation/sequential-model.ts';
import { questionAt, rowsOf } from '../logs/answer-log.ts';
import { countRates } from '../tracing/answer-rates.ts';
import {
  type EloTerms,
  eloProbability,
  eloTermsOf,
  moveAbilities,
  moveDifficulties,
  startElo,
} from '../tracing/elo.ts';
import { startLearner } from '../tracing/learner-state.ts';
import { openTraces, rememberAnswer } from '../tracing/remember-answer.ts';

const PASSES = 2;

/** Elo with an ability for the learner and for each skill (Pelánek 2016); the model itself before its first fit. */
export const eloModel: ModelFamily = {
  name: 'elo',
  fit(log, learners) {
    const elo = startElo(countRates(log, learners).global, log.itemCount, log.skillCount);
    const terms: EloTerms = { item: 0, learner: 0, skill: 0 };
    for (let pass = 0; pass < PASSES; pass++)
      for (const learner of learners) {
        const tracer = trace();
        const [first, end] = rowsOf(log, learner);
        for (let row = first; row < end; row++) {
          const question = questionAt(log, row);
          const correct = log.correct[row] === 1;
          const error = (correct ? 1 : 0) - tracer.predict(question);
          moveDifficulties(elo, question, error);
          tracer.move(question, correct, error);
        }
      }
    function trace() {
      const state = startLearner();
      return {
        predict(question: Parameters<typeof eloTermsOf>[2]) {
          eloTermsOf(elo, state, question, terms);
          return eloProbability(terms);
        },
        move(question: Parameters<typeof eloTermsOf>[2], correct: boolean, error: number) {
          openTraces(state, question);
          moveAbilities(state, question, error);
          rememberAnswer(state, question, correct, 0);
        },
      };
    }
    return {
      start() {
        const tracer = trace();
        return {
          predict: tracer.predict,
          record: (question, correct) =>
            tracer.move(question, correct, (correct ? 1 : 0) - tracer.predict(question)),
        };
      },
    };
  },
};
