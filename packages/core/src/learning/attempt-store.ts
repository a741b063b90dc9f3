import type { Aid, Channel, Grade, Grader, Id, learning, Occasion, Purpose } from '@kindling/shared';
import type { ActivityContent } from './activity-grading.ts';
import type { HelpRecord } from './aid.ts';
import type { LocalDate } from './calendar.ts';
import type { LedgerRow } from './ledger.ts';
import type { LessonStanding } from './lesson-status.ts';
import type { MasteryState } from './mastery.ts';
import type { ReviewCard, ReviewGrade } from './model/reviews/review-card.ts';
import type { GradedReview } from './reviews/fold-reviews.ts';

/** What an attempt changed, kept with it so that a repeated request gets the same answer. */
export type AttemptOutcome = Pick<learning.AttemptResult, 'masteryChanges' | 'lesson'>;

export interface RecordedAttempt {
  activityId: Id;
  answer: unknown;
  grade: Grade;
  aid: Aid;
  outcome: AttemptOutcome;
}

/** One skill of an activity with what the learner's evidence for it has come to. */
export interface SkillContext {
  skillId: Id;
  skillName: string;
  state: MasteryState;
  /** Time of the latest unaided answer folded into the state; null when there is none or it was not noted. */
  lastUnaidedAt: Date | null;
}

/** What is known of how the learner remembers one item. */
export interface ReviewContext {
  card: ReviewCard | undefined;
  /** How long people take for the item; undefined until enough of them answered it. */
  usualSeconds: number | undefined;
  /** The learner's own memory weights, once they were fitted. */
  weights: readonly number[] | undefined;
  /** What the card is kept under: the activity, or the card of a fact. */
  itemId: Id;
  /** The activities its reviews are recorded under: itself, or the ways a fact is asked. */
  askedAs: readonly Id[];
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
  /** Null for the question of a review card, and for an exercise that was made for the learner. */
  lesson: (LessonStanding & { id: Id }) | null;
  help: HelpRecord;
  skills: readonly SkillContext[];
  review: ReviewContext;
  timeZone: string;
  /** Days of about the last week with an unaided answer. */
  unaidedDays: readonly LocalDate[];
}

export interface NewAttempt extends RecordedAttempt {
  id: Id;
  learnerId: Id;
  contentHash: string;
  purpose: Purpose;
  /** Whether the learner knows the answer now; false for a program that is to be mended. */
  solutionShown: boolean;
  durationMs: number;
  channel: Channel;
  occasion: Occasion;
  grader: Grader;
  /** How sure the grader was, 0-1. */
  confidence: number;
  /** How much the answer counts, 0-1. */
  weight: number;
  /** What the answer said about remembering the item; null when the solution had just been seen. */
  reviewGrade: ReviewGrade | null;
  /** What the card is kept under. */
  itemId: Id;
  /** The item's card after the answer; null when it stays as it was. */
  card: ReviewCard | null;
  answeredAt: Date;
  receivedAt: Date;
  /** The learner's calendar day of the answer. */
  day: LocalDate;
  /** One evidence row for each skill, with the skill's state after it. */
  evidence: readonly { id: Id; skillId: Id; state: MasteryState; lastUnaidedAt: Date | null }[];
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
  /** Every evidence row of the learner for these skills, in any order: for an answer that came late. */
  listLedger(learnerId: Id, skillIds: readonly Id[]): Promise<LedgerRow[]>;
  /** Every graded review of one item, in any order: likewise. */
  listReviews(learnerId: Id, askedAs: readonly Id[]): Promise<GradedReview[]>;
  /** Writes attempt, evidence, mastery, the review card, the learner's day and the lesson's progress. */
  record(attempt: NewAttempt): Promise<void>;
}
