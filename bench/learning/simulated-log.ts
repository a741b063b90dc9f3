import {
  type AnswerLog,
  createRandom,
  createWorld,
  LEARNING_LAWS,
  simulateLog,
} from '@kindling/core/learning/model';

const DAYS = 15;
const ANSWERS_PER_DAY = 20;
const SKILLS = 20;
const ITEMS_PER_SKILL = 12;
const SEED = 7;

/** A seeded log of made-up learners of all four laws: real logs may not be shipped. */
export function makeLog(students: number): AnswerLog {
  const world = createWorld(SKILLS, ITEMS_PER_SKILL, createRandom(SEED));
  return simulateLog(LEARNING_LAWS, world, {
    students,
    days: DAYS,
    answersPerDay: ANSWERS_PER_DAY,
    seed: SEED,
  });
}

export const ANSWERS_PER_STUDENT = DAYS * ANSWERS_PER_DAY;

export function everyLearner(log: AnswerLog): number[] {
  return [...Array(log.learnerStart.length - 1).keys()];
}
