import type { BadgeId, Id, MasteryLevel } from '@kindling/shared';
import type { LocalDate } from '../../learning/calendar.ts';
import { ACTIVITIES_OF_A_SKILL, HARD_FROM, REMEMBERED_AFTER_MS } from './badge-catalogue.ts';

/** One answer as the rules see it. */
export interface JudgedAnswer {
  activityId: Id;
  /** Null for the question of a review card. */
  lessonId: Id | null;
  /** The author's guess, 0-1. */
  difficulty: number;
  correct: boolean;
  /** True when any help came before it. */
  aided: boolean;
  answeredAt: Date;
  /** The learner's own day of the answer. */
  day: LocalDate;
  /** Level of each of its skills after it; null without unaided evidence. */
  skills: readonly { skillId: Id; level: MasteryLevel | null }[];
}

/** What was recorded before an answer, as far as the rules ask. */
export interface AnswerHistory {
  /** The activity had an answer before, of any kind. */
  answeredBefore: boolean;
  /** Its very first answer was wrong. */
  firstWasWrong: boolean;
  /** Its first right answer without help before this one. */
  firstRightAt: Date | null;
  /** For each skill of the answer: different activities right without help, this answer included. */
  rightActivities: ReadonlyMap<Id, number>;
  /** Every activity the lesson has today was right without help at its first answer, this one included. */
  lessonIsClean: boolean;
}

export interface BadgeStep {
  badge: BadgeId;
  /** An activity, a day, a lesson or a skill, as the catalogue says; a step counts once for each. */
  key: string;
}

/**
 * The steps towards badges that one answer is. A pure function of the answer and of what came before: the steps of a
 * learner are the union over their answers, so that more answers never take one away, and the same answer twice adds
 * nothing. Only a right answer without help is ever a step.
 */
export function stepsOf(answer: JudgedAnswer, history: AnswerHistory): BadgeStep[] {
  if (answer.aided || !answer.correct) return [];
  const steps: BadgeStep[] = [];
  const add = (badge: BadgeId, key: string) => steps.push({ badge, key });
  if (!history.answeredBefore) {
    add('own-fire', answer.activityId);
    add('bright-days', answer.day);
    if (answer.difficulty >= HARD_FROM) add('hard-wood', answer.activityId);
  }
  if (history.firstWasWrong) add('second-wind', answer.activityId);
  if (isRemembered(answer, history)) add('still-glowing', answer.activityId);
  if (answer.lessonId !== null && history.lessonIsClean) add('whole-hearth', answer.lessonId);
  for (const { skillId, level } of answer.skills) {
    const isBroad = (history.rightActivities.get(skillId) ?? 0) >= ACTIVITIES_OF_A_SKILL;
    if (level === 'mastered' && isBroad) add('steady-flame', skillId);
  }
  return steps;
}

function isRemembered({ answeredAt }: JudgedAnswer, { firstRightAt }: AnswerHistory): boolean {
  return firstRightAt !== null && answeredAt.getTime() - firstRightAt.getTime() >= REMEMBERED_AFTER_MS;
}
