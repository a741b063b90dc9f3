import type { Question } from '../logs/answer-log.ts';
import { at, ITEM, LEARNER, type LearnerState, SKILL, secondsSince } from './learner-state.ts';
import { errorByLagOf } from './own-errors.ts';

/** Places of the numbers that trees ask for. */
const SITUATION = {
  logit: 0,
  itemAttempts: 1,
  itemWins: 2,
  itemStreak: 3,
  itemLag: 4,
  itemAge: 5,
  itemsSince: 6,
  itemPause: 7,
  learnerAttempts: 8,
  learnerPause: 9,
  errorFast: 10,
  errorSlow: 11,
  errorByLag: 12,
  lag: 13,
  news: 14,
  skillAttempts: 15,
  skillLag: 16,
} as const;
export const SITUATION_WIDTH = 17;
/** Where there is nothing to count. */
const NONE = -1;

/** Log minutes; NONE where the log has no times. */
function pauseOf(last: number, now: number): number {
  const pause = secondsSince(last, now);
  return Number.isNaN(pause) ? NONE : Math.log1p(pause / 60);
}

/**
 * The situation of a question in plain numbers, for trees to find what does not add up: a late success after many
 * failures means something else than an early one, a bad day shows most on what was seen long ago.
 */
export function encodeSituation(
  learner: LearnerState,
  question: Question,
  logit: number,
  row: Float64Array,
): void {
  const { own } = learner;
  row[SITUATION.logit] = logit;
  row[SITUATION.learnerAttempts] = at(own, LEARNER.attempts);
  row[SITUATION.learnerPause] = pauseOf(at(own, LEARNER.lastSeconds), question.seconds);
  row[SITUATION.errorFast] = at(own, LEARNER.errorFast);
  row[SITUATION.errorSlow] = at(own, LEARNER.errorSlow);
  row[SITUATION.errorByLag] = at(own, errorByLagOf(learner, question));
  row[SITUATION.lag] = at(own, LEARNER.lag);
  row[SITUATION.news] = at(own, LEARNER.news + 1);
  encodeItemSituation(learner, question, row);
  encodeSkillSituation(learner, question, row);
}

function encodeItemSituation({ own, items }: LearnerState, question: Question, row: Float64Array): void {
  const { values } = items;
  const trace = items.find(question.item);
  const isNew = trace < 0;
  row[SITUATION.itemAttempts] = isNew ? 0 : at(values, trace + ITEM.attempts);
  row[SITUATION.itemWins] = isNew ? 0 : at(values, trace + ITEM.wins);
  row[SITUATION.itemStreak] = isNew ? 0 : at(values, trace + ITEM.streak);
  row[SITUATION.itemLag] = isNew ? NONE : at(own, LEARNER.attempts) - at(values, trace + ITEM.lastOrdinal);
  row[SITUATION.itemAge] = isNew ? NONE : at(own, LEARNER.attempts) - at(values, trace + ITEM.firstOrdinal);
  row[SITUATION.itemsSince] = isNew ? NONE : items.size - at(values, trace + ITEM.lastMet);
  row[SITUATION.itemPause] = isNew ? NONE : pauseOf(at(values, trace + ITEM.lastSeconds), question.seconds);
}

/** Of several skills the one practised least, and the one practised latest. */
function encodeSkillSituation({ own, skills }: LearnerState, question: Question, row: Float64Array): void {
  let attempts = Number.POSITIVE_INFINITY;
  let lag = Number.POSITIVE_INFINITY;
  for (let place = 0; place < question.skills.length; place++) {
    const trace = skills.find(question.skills[place] ?? -1);
    attempts = Math.min(attempts, trace < 0 ? 0 : at(skills.values, trace + SKILL.attempts));
    if (trace < 0) continue;
    lag = Math.min(lag, at(own, LEARNER.attempts) - at(skills.values, trace + SKILL.lastOrdinal));
  }
  row[SITUATION.skillAttempts] = Number.isFinite(attempts) ? attempts : NONE;
  row[SITUATION.skillLag] = Number.isFinite(lag) ? lag : NONE;
}
