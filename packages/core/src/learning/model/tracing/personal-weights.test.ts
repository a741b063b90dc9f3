import { expect, it } from 'vitest';
import {
  type LearnerState,
  PERSONAL,
  PERSONAL_WEIGHTS,
  startLearner,
  TODAY_VARIANCE,
} from './learner-state.ts';
import { learnPersonalWeights, personalTermOf, startPersonalTerm } from './personal-weights.ts';
import { openTraces, rememberAnswer } from './remember-answer.ts';

const SCALE = 0.5;
const gain = new Float64Array(PERSONAL_WEIGHTS);

/** Answers to one new item after the other, each of which everybody else would get with these log odds. */
function answer(learner: LearnerState, times: number, commonLogit: number, correct: boolean): void {
  for (let count = 0; count < times; count++) {
    const question = { item: learner.items.size, skills: [0], seconds: Number.NaN };
    const term = startPersonalTerm();
    personalTermOf(learner, question, commonLogit, 0, term);
    openTraces(learner, question);
    learnPersonalWeights(learner, question, commonLogit, term, correct, gain);
    rememberAnswer(learner, question, correct, 0);
  }
}
const meanOf = (learner: LearnerState, place: number) => learner.personalMean[place] ?? Number.NaN;
const varianceOf = (learner: LearnerState, place: number) =>
  learner.personalCovariance[place * (PERSONAL_WEIGHTS + 1)] ?? Number.NaN;

it('takes a run of surprises for a good day first, and for a better learner in the long run', () => {
  const learner = startLearner({ people: SCALE, days: SCALE });
  answer(learner, 10, 0, true);
  expect(meanOf(learner, PERSONAL.today)).toBeGreaterThan(meanOf(learner, PERSONAL.bias));
  expect(meanOf(learner, PERSONAL.bias)).toBeGreaterThan(0);
  answer(learner, 300, 0, true);
  expect(meanOf(learner, PERSONAL.bias)).toBeGreaterThan(meanOf(learner, PERSONAL.today));
});

it('lets a day wear off when nothing new is learned of it, and is as unsure of the next as of the first', () => {
  const learner = startLearner({ people: SCALE, days: SCALE });
  answer(learner, 10, 0, true);
  const today = meanOf(learner, PERSONAL.today);
  const bias = meanOf(learner, PERSONAL.bias);
  expect(varianceOf(learner, PERSONAL.today)).toBeLessThan(SCALE * TODAY_VARIANCE);
  // What everybody gets right says nothing.
  answer(learner, 34, 40, true);
  expect(meanOf(learner, PERSONAL.today) / today).toBeCloseTo(0.5, 2);
  answer(learner, 400, 40, true);
  expect(meanOf(learner, PERSONAL.today)).toBeCloseTo(0, 3);
  expect(varianceOf(learner, PERSONAL.today)).toBeCloseTo(SCALE * TODAY_VARIANCE, 3);
  expect(meanOf(learner, PERSONAL.bias)).toBeCloseTo(bias, 6);
});

it('knows what a day does to old items from old items alone', () => {
  const learner = startLearner({ people: SCALE, days: SCALE });
  answer(learner, 20, 0, true);
  expect(meanOf(learner, PERSONAL.todayByLag)).toBe(0);
});
