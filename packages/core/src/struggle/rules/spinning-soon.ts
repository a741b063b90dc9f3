import type { StruggleThresholds } from '@kindling/shared';
import {
  isSpinning,
  predictSpinning,
  type WheelSpinningModel,
} from '../../learning/model/struggle/wheel-spinning.ts';
import { type Finding, type Scene, type SkillHistory, toEvidence } from '../scene.ts';

/** From so many tries on nothing is left to predict (Beck and Gong 2013). */
const SPUN_AFTER = 10;
/** An author's guess is no certainty, and certainty has no log odds. */
const SUREST_RATE = 0.95;

/**
 * Weights by number of tries, fitted on the development log of WCRP Spanish (25 students), without the learner's
 * residual, which is not at hand here and adds .005: AUC .812, .830 and .795 over five folds of learners.
 */
const MODELS: ReadonlyMap<number, WheelSpinningModel> = new Map(
  [
    [3, [0.53, -0.868, -0.784, -0.726, -0.538, 0, -0.077]] as const,
    [5, [1.27, -0.49, -0.798, -0.886, -0.623, 0, -0.132]] as const,
    [7, [1.943, -0.234, -0.849, -0.623, -0.594, 0, -0.147]] as const,
  ].map(([tries, weights]) => [tries, { weights: Float64Array.from(weights) }]),
);

/** Chance, 0-1, that a skill will not be mastered in ten tries; undefined where the tries so far do not say. */
function chanceOfSpinning(outcomes: readonly boolean[], expectedRate: number): number | undefined {
  const end = isSpinning(outcomes);
  if (end !== undefined) return end && outcomes.length === SPUN_AFTER ? 1 : undefined;
  const model = MODELS.get(outcomes.length);
  if (model === undefined) return undefined;
  const skillRate = Math.min(SUREST_RATE, Math.max(1 - SUREST_RATE, expectedRate));
  return predictSpinning(model, { outcomes, skillRate, learnerResidual: 0 });
}

/**
 * Looks after the third, fifth, seventh and tenth try of a new skill. A right answer after help is left out, since it
 * says nothing; a wrong one says the same with help and without.
 */
export function findSpinning(
  { expectedRate }: Pick<Scene, 'expectedRate'>,
  skill: SkillHistory,
  limits: Pick<StruggleThresholds, 'spinningPercent'>,
): Finding | undefined {
  const telling = skill.tries.filter(({ correct, aided }) => !(correct && aided));
  if (!skill.isComplete || telling.at(-1)?.correct !== false) return undefined;
  const outcomes = telling.map(({ correct }) => correct);
  const chance = chanceOfSpinning(outcomes, expectedRate);
  if (chance === undefined || chance * 100 < limits.spinningPercent) return undefined;
  const right = outcomes.filter(Boolean).length;
  return {
    rule: 'wheel-spinning',
    facts: { count: outcomes.length, right, chancePercent: Math.round(chance * 100) },
    evidence: telling.map(toEvidence),
  };
}
