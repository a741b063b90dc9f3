import { sigmoid } from '../model/tracing/logistic.ts';

/** Abilities are reckoned with on this grid of log odds; nobody is beyond it by a handful of answers. */
const FARTHEST = 6;
const STEP = 0.1;
/** How far people lie apart who begin one course: some know nothing, some come back to it. */
const PRIOR_DEVIATION = 1.5;
/** Two-sided 90 % of a normal distribution. */
const NORMAL_90 = 1.64;

const GRID = Array.from(
  { length: Math.round((2 * FARTHEST) / STEP) + 1 },
  (_, index) => index * STEP - FARTHEST,
);

/** An answer to an item of known easiness: the log odds that somebody of ability 0 answers it right. */
export interface PlacementAnswer {
  easiness: number;
  correct: boolean;
}

/** Ability in log odds, with the bounds of a 90 % interval. */
export interface Ability {
  mean: number;
  deviation: number;
  low: number;
  high: number;
}

/**
 * What answers say about ability under the Rasch model, p = sigmoid(easiness + ability), with a normal prior: the mean
 * of the posterior, which stays finite when all answers are right or all wrong (Bock, Mislevy 1982).
 */
export function estimateAbility(answers: readonly PlacementAnswer[]): Ability {
  const logs = GRID.map((ability) => {
    const prior = -(ability ** 2) / (2 * PRIOR_DEVIATION ** 2);
    return answers.reduce((sum, { easiness, correct }) => {
      const value = easiness + ability;
      return sum + Math.log(sigmoid(correct ? value : -value));
    }, prior);
  });
  const largest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const meanOf = (measure: (ability: number) => number) =>
    GRID.reduce((sum, ability, place) => sum + measure(ability) * (weights[place] ?? 0), 0) / total;
  const mean = meanOf((ability) => ability);
  const deviation = Math.sqrt(meanOf((ability) => (ability - mean) ** 2));
  return { mean, deviation, low: mean - NORMAL_90 * deviation, high: mean + NORMAL_90 * deviation };
}
