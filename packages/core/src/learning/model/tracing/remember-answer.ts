import type { Question } from '../logs/answer-log.ts';
import { ITEM_EFFECT_VARIANCE, SKILL_EFFECT_VARIANCE } from './learner-effects.ts';
import {
  at,
  averageInto,
  decayInto,
  ITEM,
  ITEM_DECAY,
  LAG_DECAYS,
  LEARNER,
  LEARNER_DECAYS,
  type LearnerState,
  laterTime,
  NEWS_DECAYS,
  NO_TIME,
  nextStreak,
  SKILL,
  SKILL_DECAYS,
} from './learner-state.ts';
import { logCount } from './logistic.ts';

/** Begins the traces of a question's item and skills where this is the first answer to them. */
export function openTraces({ own, skills, items, spread }: LearnerState, question: Question): void {
  for (let place = 0; place < question.skills.length; place++) {
    const skill = question.skills[place] ?? -1;
    if (skills.find(skill) >= 0) continue;
    const trace = skills.open(skill);
    skills.values[trace + SKILL.lastSeconds] = NO_TIME;
    skills.values[trace + SKILL.effectVariance] = spread.people * SKILL_EFFECT_VARIANCE;
  }
  if (items.find(question.item) >= 0) return;
  const trace = items.open(question.item);
  items.values[trace + ITEM.lastSeconds] = NO_TIME;
  items.values[trace + ITEM.effectVariance] = spread.people * ITEM_EFFECT_VARIANCE;
  items.values[trace + ITEM.firstOrdinal] = at(own, LEARNER.attempts);
}

/** Folds an outcome into the learner's decayed counts; `expected` is the rate people answer the question right. */
export function rememberAnswer(
  learner: LearnerState,
  question: Question,
  correct: boolean,
  expected: number,
): void {
  const { own, skills, items } = learner;
  const right = correct ? 1 : 0;
  const ordinal = at(own, LEARNER.attempts);
  for (let place = 0; place < question.skills.length; place++) {
    const { values } = skills;
    const trace = skills.find(question.skills[place] ?? -1);
    SKILL_DECAYS.forEach((decay, memory) => {
      decayInto(values, trace + SKILL.right + memory, decay, right);
      decayInto(values, trace + SKILL.weight + memory, decay, 1);
      decayInto(values, trace + SKILL.residual + memory, decay, right - expected);
    });
    count(values, trace, correct, question.seconds);
    values[trace + SKILL.lastOrdinal] = ordinal;
  }
  const trace = items.find(question.item);
  rememberPace(learner, trace);
  items.values[trace + ITEM.lastMet] = items.size;
  decayInto(items.values, trace + ITEM.right, ITEM_DECAY, right);
  decayInto(items.values, trace + ITEM.weight, ITEM_DECAY, 1);
  count(items.values, trace, correct, question.seconds);
  items.values[trace + ITEM.lastOrdinal] = ordinal;
  LEARNER_DECAYS.forEach((decay, memory) => {
    decayInto(own, LEARNER.right + memory, decay, right);
    decayInto(own, LEARNER.weight + memory, decay, 1);
    decayInto(own, LEARNER.residual + memory, decay, right - expected);
  });
  count(own, 0, correct, question.seconds);
  learner.previous = { item: question.item, skills: Int32Array.from(question.skills), correct };
}

/** How far back the latest answers reached and how new their items were: a lesson or a review, and after what pause. */
function rememberPace({ own, items }: LearnerState, trace: number): void {
  const isNew = at(items.values, trace + ITEM.attempts) === 0;
  NEWS_DECAYS.forEach((decay, memory) => {
    averageInto(own, LEARNER.news + memory, decay, isNew ? 1 : 0);
  });
  if (isNew) return;
  const lag = logCount(at(own, LEARNER.attempts) - at(items.values, trace + ITEM.lastOrdinal)) / 5;
  LAG_DECAYS.forEach((decay, memory) => {
    averageInto(own, LEARNER.lag + memory, decay, lag);
  });
}

/** The counts every trace begins with stand at the same places. */
function count(values: Float64Array, trace: number, correct: boolean, seconds: number): void {
  values[trace + ITEM.attempts] = at(values, trace + ITEM.attempts) + 1;
  values[trace + ITEM.wins] = at(values, trace + ITEM.wins) + (correct ? 1 : 0);
  values[trace + ITEM.streak] = nextStreak(at(values, trace + ITEM.streak), correct);
  values[trace + ITEM.lastSeconds] = laterTime(at(values, trace + ITEM.lastSeconds), seconds);
}
