import type { Aid, Channel, Grade, Id, learning, Purpose } from '@kindling/shared';
import type { ActivityContent } from './activity-grading.ts';
import type { HelpRecord } from './aid.ts';
import type { LocalDate } from './calendar.ts';
import type { LessonStanding } from './lesson-status.ts';
import type { MasteryState } from './mastery.ts';

/** What an attempt changed, kept with it so that a repeated request gets the same answer. */
export type AttemptOutcome = Pick<learning.AttemptResult, 'masteryChanges' | 'lesson'>;

export interface RecordedAttempt {
  activityId: Id;
  answer: unknown;
  grade: Grade;
  aid: Aid;
  outcome: AttemptOutcome;
}

/** Everything grading one answer needs to know, read in one query. */
export interface AttemptContext {
  activity: ActivityContent & {
    contentHash: string;
    purpose: Purpose;
    /** Set when the activity left the curriculum. */
    retiredAt: Date | null;
    /** Whether this learner answered it before. */
    answered: boolean;
  };
  lesson: LessonStanding & { id: Id };
  help: HelpRecord;
  skills: readonly { skillId: Id; skillName: string; state: MasteryState }[];
  timeZone: string;
  /** Days of about the last week with an unaided answer. */
  unaidedDays: readonly LocalDate[];
}

export interface NewAttempt extends RecordedAttempt {
  id: Id;
  learnerId: Id;
  contentHash: string;
  purpose: Purpose;
  durationMs: number;
  channel: Channel;
  answeredAt: Date;
  receivedAt: Date;
  /** The learner's calendar day of the answer. */
  day: LocalDate;
  /** One evidence row for each skill, with the skill's state after it. */
  evidence: readonly { id: Id; skillId: Id; state: MasteryState }[];
}

export interface AttemptStore {
  /**
   * Lets one attempt of a learner through at a time until the transaction ends, so that no two fold evidence into
   * the same mastery state and a request sent twice at once finds the first one's record.
   */
  lockLearner(learnerId: Id): Promise<void>;
  findRecorded(learnerId: Id, attemptId: Id): Promise<RecordedAttempt | undefined>;
  /** Undefined when the school has no such activity. `now` bounds how far back days are read. */
  findContext(learnerId: Id, activityId: Id, now: Date): Promise<AttemptContext | undefined>;
  /** Writes attempt, evidence, mastery, the learner's day and the lesson's progress. */
  record(attempt: NewAttempt): Promise<void>;
}
