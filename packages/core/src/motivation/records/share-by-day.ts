import type { LocalDate } from '../../learning/calendar.ts';
import type { DayShare, LoggedAnswer, SkillShare } from './record-store.ts';

/** A page left open is no time spent: one answer counts for at most this. */
export const LONGEST_ANSWER_MS = 10 * 60_000;

export type DatedAnswer = LoggedAnswer & { day: LocalDate };

const earlier = (left: Date, right: Date) => (left <= right ? left : right);
const later = (left: Date, right: Date) => (left >= right ? left : right);

function addToDay(share: DayShare | undefined, answer: DatedAnswer): DayShare {
  const { answeredAt, aided, correct, isReview, day } = answer;
  const before = share ?? {
    day,
    right: 0,
    notYet: 0,
    aided: 0,
    reviews: 0,
    durationMs: 0,
    firstAt: answeredAt,
    lastAt: answeredAt,
  };
  return {
    day,
    right: before.right + (!aided && correct ? 1 : 0),
    notYet: before.notYet + (!aided && !correct ? 1 : 0),
    aided: before.aided + (aided ? 1 : 0),
    reviews: before.reviews + (isReview ? 1 : 0),
    durationMs: before.durationMs + Math.min(answer.durationMs, LONGEST_ANSWER_MS),
    firstAt: earlier(before.firstAt, answeredAt),
    lastAt: later(before.lastAt, answeredAt),
  };
}

function addToSkill(
  share: SkillShare | undefined,
  answer: DatedAnswer,
  skill: LoggedAnswer['skills'][number],
): SkillShare {
  const { answeredAt, day } = answer;
  return {
    skillId: skill.skillId,
    day,
    answers: (share?.answers ?? 0) + 1,
    beforePercent: share === undefined ? skill.beforePercent : share.beforePercent,
    afterPercent: skill.afterPercent ?? share?.afterPercent ?? null,
    firstAt: earlier(share?.firstAt ?? answeredAt, answeredAt),
    lastAt: later(share?.lastAt ?? answeredAt, answeredAt),
  };
}

/** Sums answers up by the learner's day, and by skill and day. `answers` stand in the order of the log. */
export function shareByDay(answers: readonly DatedAnswer[]): { days: DayShare[]; skills: SkillShare[] } {
  const days = new Map<LocalDate, DayShare>();
  const skills = new Map<string, SkillShare>();
  for (const answer of answers) {
    days.set(answer.day, addToDay(days.get(answer.day), answer));
    for (const skill of answer.skills) {
      const key = `${answer.day} ${skill.skillId}`;
      skills.set(key, addToSkill(skills.get(key), answer, skill));
    }
  }
  return { days: [...days.values()], skills: [...skills.values()] };
}
