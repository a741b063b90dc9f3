import type { LearningLaw, Student } from './learning-laws.ts';
import type { PolicyFamily } from './policies.ts';
import { createRandom } from './random.ts';
import { secondsAt } from './simulate-log.ts';
import { createWorld, type World } from './world.ts';

/** Apart, so that no stream of chance repeats another. */
const FIRST_WORLD_SEED = 100;
const FIRST_STUDENT_SEED = 10_000;
const FIRST_POLICY_SEED = 20_000;

/** Sizes of an experiment; every policy meets the same worlds and the same students. */
export interface Experiment {
  worlds: number;
  studentsPerWorld: number;
  skills: number;
  itemsPerSkill: number;
  days: number;
  answersPerDay: number;
  /** Students who were taught before, and whose answers our model is fitted on. */
  earlierStudents: number;
}

function scoreOf(world: World, student: Student): number {
  return world.items.reduce((sum, item) => sum + student.chanceOf(item), 0) / world.items.length;
}

function teach(policy: PolicyFamily, world: World, student: Student, size: Experiment, seed: number): void {
  const { days, answersPerDay } = size;
  const teacher = policy.start(world, days * answersPerDay, createRandom(seed));
  for (let day = 0; day < days; day++) {
    for (let answer = 0; answer < answersPerDay; answer++) {
      const seconds = secondsAt(day, answer);
      const item = teacher.choose(seconds);
      const task = world.items[item];
      if (task !== undefined) teacher.observe(item, student.practise(task), seconds);
    }
    student.sleep();
  }
}

/** The courses of an experiment. A model fitted for one is kept by its object. */
export function createWorlds(size: Experiment): World[] {
  return Array.from({ length: size.worlds }, (_, index) =>
    createWorld(size.skills, size.itemsPerSkill, createRandom(FIRST_WORLD_SEED + index)),
  );
}

/**
 * Lets a policy teach made-up students and answers each one's normalised gain: what was learned of what there was
 * to learn, over all items of the course, after the last night. At most 1; negative when more was forgotten.
 */
export function simulatePolicy(
  law: LearningLaw,
  policy: PolicyFamily,
  worlds: readonly World[],
  size: Experiment,
): Float64Array {
  const gains = worlds.flatMap((world, place) =>
    Array.from({ length: size.studentsPerWorld }, (_, index) => {
      const number = place * size.studentsPerWorld + index;
      const student = law.enrol(world, createRandom(FIRST_STUDENT_SEED + number));
      const before = scoreOf(world, student);
      teach(policy, world, student, size, FIRST_POLICY_SEED + number);
      return (scoreOf(world, student) - before) / (1 - before);
    }),
  );
  return Float64Array.from(gains);
}

/** Mean of the worst tenth (at least one) of the students. */
export function meanOfBottomDecile(gains: Float64Array): number {
  const worst = gains.toSorted().subarray(0, Math.max(1, Math.floor(gains.length / 10)));
  return meanOf(worst);
}

export function meanOf(numbers: Float64Array): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
