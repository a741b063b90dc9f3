import { type AnswerLog, buildAnswerLog, type NamedAnswer } from '../logs/answer-log.ts';
import type { LearningLaw } from './learning-laws.ts';
import { anyItem, fixedOrder } from './policies.ts';
import { createRandom } from './random.ts';
import type { World } from './world.ts';

const DAY_SECONDS = 86_400;
const PAUSE_SECONDS = 40;

/** When the answer of a day is given: from one morning on, at an even pace. */
export function secondsAt(day: number, answer: number): number {
  return day * DAY_SECONDS + answer * PAUSE_SECONDS;
}

export interface Cohort {
  students: number;
  days: number;
  answersPerDay: number;
  seed: number;
}

/**
 * The answers of made-up students, who follow the laws in turn: half of each law by the syllabus, half take any item.
 */
export function simulateLog(laws: readonly LearningLaw[], world: World, cohort: Cohort): AnswerLog {
  const answers: NamedAnswer[] = [];
  for (let index = 0; index < cohort.students; index++) {
    const law = laws[index % laws.length];
    if (law === undefined) continue;
    const student = law.enrol(world, createRandom(cohort.seed + 2 * index));
    const family = Math.floor(index / laws.length) % 2 === 0 ? fixedOrder : anyItem;
    const random = createRandom(cohort.seed + 2 * index + 1);
    const policy = family.start(world, cohort.days * cohort.answersPerDay, random);
    for (let day = 0; day < cohort.days; day++) {
      for (let answer = 0; answer < cohort.answersPerDay; answer++) {
        const item = policy.choose(secondsAt(day, answer));
        const task = world.items[item];
        if (task === undefined) continue;
        const correct = student.practise(task);
        policy.observe(item, correct, secondsAt(day, answer));
        const skills = [String(task.skill)];
        answers.push({
          learner: String(index),
          item: String(item),
          skills,
          correct,
          seconds: secondsAt(day, answer),
        });
      }
      student.sleep();
    }
  }
  const { log } = buildAnswerLog(answers, {
    items: world.items.map((_, item) => String(item)),
    skills: world.prerequisites.map((_, skill) => String(skill)),
  });
  return log;
}
