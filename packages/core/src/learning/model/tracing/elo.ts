import type { Question } from '../logs/answer-log.ts';
import { at, LEARNER, type LearnerState, SKILL } from './learner-state.ts';
import { logit, sigmoid } from './logistic.ts';

/** Step K / (1 + slowdown * answers): large while little is known (Pelánek, Computers & Education 98, 2016). */
interface Step {
  size: number;
  slowdown: number;
}
const LEARNER_STEP: Step = { size: 0.72, slowdown: 0.05 };
const LEARNER_SKILL_STEP: Step = { size: 0.72, slowdown: 0.2 };
const ITEM_STEP: Step = { size: 0.4, slowdown: 0.05 };
const SKILL_STEP: Step = { size: 0.2, slowdown: 0.05 };

const stepAfter = ({ size, slowdown }: Step, answers: number) => size / (1 + slowdown * answers);

/** How hard items and skills are, in logits; 0 is average. */
export interface EloDifficulties {
  /** Log odds of the base rate. */
  base: number;
  item: Float64Array;
  itemAnswers: Float64Array;
  skill: Float64Array;
  skillAnswers: Float64Array;
}

export function startElo(baseRate: number, items: number, skills: number): EloDifficulties {
  return {
    base: logit(baseRate),
    item: new Float64Array(items),
    itemAnswers: new Float64Array(items),
    skill: new Float64Array(skills),
    skillAnswers: new Float64Array(skills),
  };
}

/** The three parts of Elo's log odds of a right answer. */
export interface EloTerms {
  item: number;
  learner: number;
  skill: number;
}

/** Writes into `terms`, to spare the hot path an allocation. */
export function eloTermsOf(
  elo: EloDifficulties,
  { own, skills }: LearnerState,
  question: Question,
  terms: EloTerms,
): void {
  let difficulty = 0;
  let ability = 0;
  const count = question.skills.length;
  for (let place = 0; place < count; place++) {
    const skill = question.skills[place] ?? -1;
    difficulty += elo.skill[skill] ?? 0;
    const trace = skills.find(skill);
    if (trace >= 0) ability += at(skills.values, trace + SKILL.ability);
  }
  const share = 1 / Math.max(1, count);
  terms.item = elo.base - (elo.item[question.item] ?? 0) - difficulty * share;
  terms.learner = at(own, LEARNER.ability);
  terms.skill = ability * share;
}

/** Elo's prediction; all there is before the first fit. */
export function eloProbability({ item, learner, skill }: EloTerms): number {
  return sigmoid(item + learner + skill);
}

/** Moves the learner's abilities; the traces of the question's skills must be open. Counts are from before. */
export function moveAbilities({ own, skills }: LearnerState, question: Question, error: number): void {
  const step = stepAfter(LEARNER_STEP, at(own, LEARNER.attempts));
  own[LEARNER.ability] = at(own, LEARNER.ability) + step * error;
  for (let place = 0; place < question.skills.length; place++) {
    const trace = skills.find(question.skills[place] ?? -1);
    const skillStep = stepAfter(LEARNER_SKILL_STEP, at(skills.values, trace + SKILL.attempts));
    skills.values[trace + SKILL.ability] = at(skills.values, trace + SKILL.ability) + skillStep * error;
  }
}

/** Moves the difficulties of the item and its skills. Only a fit does this: while serving they are frozen. */
export function moveDifficulties(elo: EloDifficulties, { item, skills }: Question, error: number): void {
  move(elo.item, elo.itemAnswers, item, ITEM_STEP, error);
  for (let place = 0; place < skills.length; place++)
    move(elo.skill, elo.skillAnswers, skills[place] ?? -1, SKILL_STEP, error);
}

function move(difficulty: Float64Array, answers: Float64Array, id: number, step: Step, error: number): void {
  const count = answers[id];
  if (count === undefined) return;
  difficulty[id] = at(difficulty, id) - stepAfter(step, count) * error;
  answers[id] = count + 1;
}
