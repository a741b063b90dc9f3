import type { BadgeId, Id } from '@kindling/shared';
import type { LocalDate } from '../../learning/calendar.ts';
import type { AnswerHistory, JudgedAnswer } from '../badges/badge-steps.ts';

/** One answer of the log with what the records are made of. */
export interface LoggedAnswer extends Omit<JudgedAnswer, 'day' | 'skills'> {
  attemptId: Id;
  /** Place in the learner's log. */
  ordinal: number;
  durationMs: number;
  isReview: boolean;
  /** Whole percent of mastery before and after it; null while there is no unaided evidence. */
  skills: readonly (JudgedAnswer['skills'][number] & {
    beforePercent: number | null;
    afterPercent: number | null;
  })[];
  history: AnswerHistory;
}

/** What some answers add to one day of a learner. */
export interface DayShare {
  day: LocalDate;
  /** Right without help. */
  right: number;
  /** Without help and not all right. */
  notYet: number;
  aided: number;
  reviews: number;
  durationMs: number;
  firstAt: Date;
  lastAt: Date;
}

/** What they add to one skill on that day. */
export interface SkillShare {
  skillId: Id;
  day: LocalDate;
  answers: number;
  /** Before the first of these answers and after the last; null without unaided evidence. */
  beforePercent: number | null;
  afterPercent: number | null;
  firstAt: Date;
  lastAt: Date;
}

/** A step with the answer that was it. */
export interface MadeStep {
  badge: BadgeId;
  version: number;
  key: string;
  attemptId: Id;
  at: Date;
}

export interface NewAward {
  badge: BadgeId;
  version: number;
  grade: number;
  attemptId: Id;
  at: Date;
}

/** What became of some steps for one badge. */
export interface KeptSteps {
  /** All steps the badge has now. */
  count: number;
  /** Those of the given ones that were new, in their order. */
  added: readonly MadeStep[];
}

/** The records kept of a learner beside the ledger: days, skills by day, steps and badges. */
export interface LearnerRecordStore {
  /**
   * Locks the learner's records until the transaction ends and answers how far in the log they reach. Records of
   * another version are emptied first, badges once awarded excepted: then it answers 0, as for a new learner.
   */
  lockRecords(learnerId: Id, version: number): Promise<number>;
  /** The next answers of the log behind that place, in its order; and the time zone the learner lives in. */
  readLog(
    learnerId: Id,
    after: number,
    limit: number,
  ): Promise<{ timeZone: string; answers: LoggedAnswer[] }>;
  addDays(learnerId: Id, days: readonly DayShare[], skills: readonly SkillShare[]): Promise<void>;
  /** Keeps steps that are new; answers what became of them for each of their badges. */
  addSteps(learnerId: Id, steps: readonly MadeStep[]): Promise<KeptSteps[]>;
  /** Grades that were awarded before stay as they are. */
  award(learnerId: Id, awards: readonly NewAward[]): Promise<void>;
  moveTo(learnerId: Id, ordinal: number): Promise<void>;
}
