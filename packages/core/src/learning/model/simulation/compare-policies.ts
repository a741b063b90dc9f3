import { fitModel } from '../tracing/fit-model.ts';
import { startModel } from '../tracing/tracing-model.ts';
import { LEARNING_LAWS, type LearningLaw } from './learning-laws.ts';
import { anyItem, choosingWith, fixedOrder } from './policies.ts';
import { createWorlds, type Experiment, meanOf, meanOfBottomDecile, simulatePolicy } from './simulate.ts';
import { simulateLog } from './simulate-log.ts';
import type { World } from './world.ts';

const EARLIER_SEED = 900_000;

/** Normalised gains of one policy under one law. */
export interface PolicyGain {
  law: string;
  policy: string;
  mean: number;
  bottomDecile: number;
}

function fitOnEarlierStudents(law: LearningLaw, world: World, size: Experiment) {
  const { days, answersPerDay, earlierStudents: students } = size;
  const cohort = { students, days, answersPerDay, seed: EARLIER_SEED };
  const log = simulateLog([law], world, cohort);
  return fitModel(log, [...Array(students).keys()]);
}

/**
 * Lets every policy teach the same students under every law. Ours once with a model of earlier students of the
 * course, who were taught by syllabus or at random, and once as it is before any fit.
 */
export function comparePolicies(size: Experiment): PolicyGain[] {
  const worlds = createWorlds(size);
  return LEARNING_LAWS.flatMap((law) => {
    const policies = [
      anyItem,
      fixedOrder,
      choosingWith('kindling-before-fit', startModel),
      choosingWith('kindling', (world) => fitOnEarlierStudents(law, world, size)),
    ];
    return policies.map((policy) => {
      const gains = simulatePolicy(law, policy, worlds, size);
      return {
        law: law.name,
        policy: policy.name,
        mean: meanOf(gains),
        bottomDecile: meanOfBottomDecile(gains),
      };
    });
  });
}
