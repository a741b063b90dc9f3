import { StruggleThresholds } from '@kindling/shared';
import { expect, test } from 'vitest';
import { makeTry } from '../scene.fixture.ts';
import { findLowQuiz } from './low-quiz.ts';

const limits = StruggleThresholds.parse({});

/** A quiz of as many questions as scores, of which the last was answered just now. */
function quizOf(scores: number[], { questions = scores.length, latest = scores.length - 1 } = {}) {
  const tries = scores.map((score, minute) => makeTry({ minute, correct: score === 1 }));
  const answers = tries.map(({ id, activityId, at }, index) => ({
    attemptId: id,
    activityId,
    score: scores[index] ?? 0,
    at,
  }));
  return { quiz: { questions, answers }, tries: tries.slice(0, latest + 1) };
}

test.each([
  [[0, 0], 0],
  [[1, 0, 0], 33],
  [[0.5, 0.49], 49],
  [[0, 0, 1], 33],
])('scores %o fire with %d percent', (scores, percent) => {
  const found = findLowQuiz(quizOf(scores), limits);
  expect(found?.facts).toEqual({ percent, count: scores.length });
  expect(found?.evidence.map(({ correct }) => correct)).toEqual(scores.map((score) => score === 1));
});

test.each([
  ['exactly half', quizOf([1, 0])],
  ['a quiz that is not finished', quizOf([0, 0], { questions: 3 })],
  ['a quiz of one question', quizOf([0])],
  ['no quiz', quizOf([])],
])('not for %s', (_what, scene) => expect(findLowQuiz(scene, limits)).toBeUndefined());

test('only when the latest answer completed it: a second try of a question says it no second time', () => {
  const done = quizOf([0, 0]);
  expect(findLowQuiz({ ...done, tries: [...done.tries, makeTry()] }, limits)).toBeUndefined();
});

test('follows what the school set', () => {
  expect(findLowQuiz(quizOf([1, 0]), { quizBelowPercent: 51 })).toBeDefined();
  expect(findLowQuiz(quizOf([1, 0, 0]), { quizBelowPercent: 30 })).toBeUndefined();
});
