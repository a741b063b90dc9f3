import type { Question } from '../logs/answer-log.ts';
import { at, ITEM, type LearnerState, SKILL } from './learner-state.ts';

/** Variances of what one learner adds to the log odds of one item and of one skill, at scale 1. */
export const ITEM_EFFECT_VARIANCE = 1;
export const SKILL_EFFECT_VARIANCE = 0.3;
/** What is known of an item goes stale: so much variance comes back with each answer, up to the prior's. */
const ITEM_DRIFT = 0.03;

/**
 * Adds the learner's own effects of the question's item and skills: the word that will not stick, the topic they
 * knew before. Several skills are averaged. What was not met yet has mean 0 and the prior's variance.
 */
export function addEffects(
  { items, skills, spread }: LearnerState,
  question: Question,
  term: { mean: number; variance: number },
): void {
  const item = items.find(question.item);
  if (item < 0) term.variance += spread.people * ITEM_EFFECT_VARIANCE;
  else {
    term.mean += at(items.values, item + ITEM.effect);
    term.variance += at(items.values, item + ITEM.effectVariance);
  }
  const share = 1 / question.skills.length;
  for (let place = 0; place < question.skills.length; place++) {
    const skill = skills.find(question.skills[place] ?? -1);
    if (skill < 0) term.variance += share * share * spread.people * SKILL_EFFECT_VARIANCE;
    else {
      term.mean += share * at(skills.values, skill + SKILL.effect);
      term.variance += share * share * at(skills.values, skill + SKILL.effectVariance);
    }
  }
}

/** What an answer said: outcome minus prediction, p(1-p), and 1 / (1 + p(1-p) times the variance of the sum). */
export interface Surprise {
  error: number;
  variance: number;
  shrink: number;
}

/** Bayes' rule for each effect with the others as they are; their traces must be open. */
export function learnEffects(
  { items, skills, spread }: LearnerState,
  question: Question,
  surprise: Surprise,
): void {
  const item = items.find(question.item);
  learnEffect(items.values, item + ITEM.effect, 1, surprise);
  items.values[item + ITEM.effectVariance] = Math.min(
    spread.people * ITEM_EFFECT_VARIANCE,
    at(items.values, item + ITEM.effectVariance) + spread.people * ITEM_DRIFT,
  );
  const share = 1 / question.skills.length;
  for (let place = 0; place < question.skills.length; place++) {
    const skill = skills.find(question.skills[place] ?? -1);
    learnEffect(skills.values, skill + SKILL.effect, share, surprise);
  }
}

/** The variance of an effect stands behind it. */
function learnEffect(
  values: Float64Array,
  effect: number,
  share: number,
  { error, variance, shrink }: Surprise,
): void {
  const prior = at(values, effect + 1);
  values[effect] = at(values, effect) + shrink * error * share * prior;
  values[effect + 1] = prior - shrink * variance * (share * prior) ** 2;
}
