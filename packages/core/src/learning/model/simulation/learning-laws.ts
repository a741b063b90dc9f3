import { sigmoid } from '../tracing/logistic.ts';
import type { Random } from './random.ts';
import type { World, WorldItem } from './world.ts';

/** A made-up learner in a world; what is inside is hidden from every policy. */
export interface Student {
  /** Answers an item, learns from it, and says whether the answer was right. */
  practise(item: WorldItem): boolean;
  /** Forgets what a night lets one forget. */
  sleep(): void;
  /** Chance of a right answer now, without guessing or slipping. */
  chanceOf(item: WorldItem): number;
}

export interface LearningLaw {
  name: string;
  enrol(world: World, random: Random): Student;
}

/** How far the prerequisites of a skill are known, as a product over them. */
function readiness(world: World, skill: number, known: (skill: number) => number): number {
  return (world.prerequisites[skill] ?? []).reduce((product, needed) => product * known(needed), 1);
}

function answer(chance: number, guess: number, slip: number, random: Random): boolean {
  return random() < guess + (1 - guess - slip) * chance;
}

interface AbilityLaw {
  rate: [least: number, range: number];
  forgetting: [least: number, range: number];
  /** Share of the gain that does not depend on the difficulty being right. */
  anyDifficulty: number;
  /** Gain from a wrong answer as a share of that from a right one. */
  fromMistakes: number;
}

const MOST_ABLE = 3.5;
const FLOOR = -2;
const BEST_CHANCE = 0.65;

/** Abilities in logits grow with practice, most where the chance of a right answer is middling. */
function abilityLaw(name: string, law: AbilityLaw): LearningLaw {
  return {
    name,
    enrol(world, random) {
      const ability = Array.from(
        { length: world.skills },
        () => -2.2 + random() * 1.2 + (random() < 0.15 ? 2 : 0),
      );
      const rate = law.rate[0] + law.rate[1] * random();
      const forgetting = law.forgetting[0] + law.forgetting[1] * random();
      const slip = 0.03 + 0.07 * random();
      const guess = 0.05 + 0.15 * random();
      const of = (skill: number) => ability[skill] ?? FLOOR;
      const chanceOf = ({ skill, difficulty }: WorldItem) => sigmoid(of(skill) - difficulty);
      return {
        chanceOf,
        practise(item) {
          const chance = chanceOf(item);
          const correct = answer(chance, guess, slip, random);
          const ready = readiness(world, item.skill, (needed) => sigmoid(2 * (of(needed) + 0.3)));
          const zone = Math.exp(-((chance - BEST_CHANCE) ** 2) / (2 * 0.25 ** 2));
          const fit = law.anyDifficulty + (1 - law.anyDifficulty) * zone;
          const gain = rate * ready * fit * (correct ? 1 : law.fromMistakes);
          ability[item.skill] = Math.min(MOST_ABLE, of(item.skill) + gain);
          return correct;
        },
        sleep() {
          ability.forEach((value, skill) => {
            ability[skill] = value - 0.5 * forgetting * Math.max(0, value - FLOOR);
          });
        },
      };
    },
  };
}

/** Zone of proximal development: what is too easy or too hard teaches a third as much. */
const zone = abilityLaw('zone', {
  rate: [0.15, 0.35],
  forgetting: [0.02, 0.05],
  anyDifficulty: 0.35,
  fromMistakes: 0.7,
});

/** Slow learners: small steps, fast forgetting, little from mistakes. */
const slow = abilityLaw('slow', {
  rate: [0.08, 0.12],
  forgetting: [0.03, 0.05],
  anyDifficulty: 0.35,
  fromMistakes: 0.3,
});

/** Bayesian knowledge tracing's world: a skill is known or not, and becomes known at a step, by chance. */
const transition: LearningLaw = {
  name: 'transition',
  enrol(world, random) {
    const known = Array.from({ length: world.skills }, () => random() < 0.15);
    const learn = 0.08 + 0.17 * random();
    const forget = 0.005 + 0.015 * random();
    const guess = 0.1 + 0.15 * random();
    const slip = 0.03 + 0.07 * random();
    const chanceOf = ({ skill, difficulty }: WorldItem) =>
      sigmoid((known[skill] === true ? 2 : -2) - difficulty / 2);
    return {
      chanceOf,
      practise(item) {
        const correct = answer(chanceOf(item), guess, slip, random);
        const ready = readiness(world, item.skill, (needed) => (known[needed] === true ? 1 : 0.2));
        if (random() < learn * ready) known[item.skill] = true;
        return correct;
      },
      sleep() {
        known.forEach((value, skill) => {
          if (value && random() < forget) known[skill] = false;
        });
      },
    };
  },
};

/** A night between two practices of a skill makes it last longer by this factor: the spacing effect. */
const SPACING = 1.6;

/**
 * Power law of practice (Newell, Rosenbloom 1981); practice fades by a power of time over a stability that grows
 * with each spaced practice, as in FSRS.
 */
const power: LearningLaw = {
  name: 'power',
  enrol(world, random) {
    const practice = Array.from({ length: world.skills }, () =>
      random() < 0.15 ? 4 + 8 * random() : random(),
    );
    const nights = new Float64Array(world.skills);
    const stability = new Float64Array(world.skills).fill(1);
    const gain = 0.9 + 0.6 * random();
    const fading = 0.15 + 0.2 * random();
    const guess = 0.05 + 0.15 * random();
    const slip = 0.03 + 0.07 * random();
    const left = (skill: number) =>
      (practice[skill] ?? 0) * (1 + (nights[skill] ?? 0) / (stability[skill] ?? 1)) ** -fading;
    const chanceOf = ({ skill, difficulty }: WorldItem) =>
      sigmoid(-2 + gain * Math.log1p(left(skill)) - difficulty);
    return {
      chanceOf,
      practise(item) {
        const correct = answer(chanceOf(item), guess, slip, random);
        const ready = readiness(world, item.skill, (needed) => sigmoid(Math.log1p(left(needed)) * 2 - 1.5));
        practice[item.skill] = left(item.skill) + ready;
        if ((nights[item.skill] ?? 0) > 0) stability[item.skill] = (stability[item.skill] ?? 1) * SPACING;
        nights[item.skill] = 0;
        return correct;
      },
      sleep() {
        nights.forEach((value, skill) => {
          nights[skill] = value + 1;
        });
      },
    };
  },
};

/** A policy must do well under every law: nobody knows which one people follow. */
export const LEARNING_LAWS: readonly LearningLaw[] = [zone, transition, power, slow];
