import { type AnswerLog, type Question, questionAt, rowsOf } from '../logs/answer-log.ts';

/** Pseudo-answers at the wider rate: an item is believed after a few answers, a skill after some more. */
const ITEM_PRIOR = 6;
const SKILL_PRIOR = 10;
/** A fitted log without a single right (or wrong) answer must not make the base rate certain. */
const GLOBAL_PRIOR = 1;

/** How often items and skills were answered right, smoothed towards the skill's and the global rate. */
export interface AnswerRates {
  /** Share of right answers over everything. */
  global: number;
  itemRight: Float64Array;
  itemAnswers: Float64Array;
  skillRight: Float64Array;
  skillAnswers: Float64Array;
}

export function emptyRates(): AnswerRates {
  const none = new Float64Array(0);
  return { global: 0.5, itemRight: none, itemAnswers: none, skillRight: none, skillAnswers: none };
}

export function countRates(log: AnswerLog, learners: readonly number[]): AnswerRates {
  const rates: AnswerRates = {
    global: 0.5,
    itemRight: new Float64Array(log.itemCount),
    itemAnswers: new Float64Array(log.itemCount),
    skillRight: new Float64Array(log.skillCount),
    skillAnswers: new Float64Array(log.skillCount),
  };
  let right = GLOBAL_PRIOR;
  let answers = 2 * GLOBAL_PRIOR;
  const add = (counts: Float64Array, id: number, by: number) => {
    counts[id] = (counts[id] ?? 0) + by;
  };
  for (const learner of learners) {
    const [first, end] = rowsOf(log, learner);
    for (let row = first; row < end; row++) {
      const correct = log.correct[row] ?? 0;
      const { item, skills } = questionAt(log, row);
      add(rates.itemRight, item, correct);
      add(rates.itemAnswers, item, 1);
      for (let place = 0; place < skills.length; place++) {
        add(rates.skillRight, skills[place] ?? -1, correct);
        add(rates.skillAnswers, skills[place] ?? -1, 1);
      }
      right += correct;
      answers++;
    }
  }
  rates.global = right / answers;
  return rates;
}

/**
 * The rate at which people answer this question right, before anything is known of the learner.
 * @param leftOut in training the row's own outcome (1 or 0), which is taken out of the counts: with it the rate
 * would carry the answer, and a model fitted on that fails on new answers. Undefined when predicting.
 */
export function expectRate(rates: AnswerRates, { item, skills }: Question, leftOut?: number): number {
  const own = leftOut === undefined ? 0 : 1;
  const right = leftOut ?? 0;
  let skillSum = 0;
  for (let place = 0; place < skills.length; place++) {
    const skill = skills[place] ?? -1;
    const answers = (rates.skillAnswers[skill] ?? own) - own;
    skillSum +=
      ((rates.skillRight[skill] ?? right) - right + SKILL_PRIOR * rates.global) / (answers + SKILL_PRIOR);
  }
  const skillRate = skills.length === 0 ? rates.global : skillSum / skills.length;
  const itemAnswers = (rates.itemAnswers[item] ?? own) - own;
  return ((rates.itemRight[item] ?? right) - right + ITEM_PRIOR * skillRate) / (itemAnswers + ITEM_PRIOR);
}
