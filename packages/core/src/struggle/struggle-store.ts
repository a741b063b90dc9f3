import type { Id, StruggleRule, StruggleThresholds, Subject } from '@kindling/shared';
import type { LocalDate } from '../learning/index.ts';
import type { Scene, Signal } from './scene.ts';

export interface NewAlert extends Signal {
  id: Id;
  learnerId: Id;
  activityId: Id;
  /** The learner's calendar day. */
  day: LocalDate;
  triggeredAt: Date;
  raisedAt: Date;
}

/** Of somebody who said that they are stuck in a talk that is about no exercise. */
export interface NewTalkAlert extends Omit<NewAlert, 'skillId' | 'activityId'> {
  subject: Subject;
  conversationId: Id;
}

/** An alert that nobody dismissed and the learner has not got over yet. */
export interface UnsettledAlert {
  id: Id;
  rule: StruggleRule;
  /** Answers to its skill without help since then, oldest first. */
  outcomes: readonly boolean[];
}

export interface RunOutcome {
  id: Id;
  learnerId: Id;
  activityId: Id;
  passed: boolean;
  errorKey: string | null;
  at: Date;
}

export interface WorkReport {
  learnerId: Id;
  activityId: Id;
  sittingId: Id;
  workedMs: number;
  at: Date;
}

/** What noticing reads and writes. */
export interface StruggleStore {
  /** The school's own, else undefined. */
  findThresholds(): Promise<StruggleThresholds | undefined>;
  setThresholds(thresholds: StruggleThresholds, at: Date): Promise<void>;
  /** Undefined when the school has no such activity or learner. `now` bounds how far back tries are read. */
  findScene(learnerId: Id, activityId: Id, now: Date): Promise<Scene | undefined>;
  /**
   * Whether a right answer of a learner to an exercise can matter at all: something is open that it may close, or it
   * may complete a quiz. Far cheaper than a scene, and mostly false.
   */
  isConcerned(learnerId: Id, activityId: Id): Promise<boolean>;
  /** The content of an activity, key included. */
  findMaterial(activityId: Id): Promise<unknown>;
  /**
   * False when nothing was written: the learner has an alert for that skill on that day already or one about the same
   * exercise of the same moment, or learns in no school's eyes, like a teacher who tries a lesson.
   */
  insertAlert(alert: NewAlert): Promise<boolean>;
  /** As `insertAlert`, once for a subject and day. */
  insertTalkAlert(alert: NewTalkAlert): Promise<boolean>;
  /**
   * What a talk about no exercise is about, and the learner's time zone: the course it is about, else what the learner
   * answered last, else language. Undefined when the school has no such learner.
   */
  findTalkScene(
    learnerId: Id,
    courseId: Id | null,
  ): Promise<{ subject: Subject; timeZone: string } | undefined>;
  listUnsettled(learnerId: Id, skillIds: readonly Id[]): Promise<UnsettledAlert[]>;
  /** False when it was settled before. */
  settleAlert(alertId: Id, at: Date): Promise<boolean>;
  /** Adds up time in sight, over sittings that are less than half a day apart. True for the first word of a sitting. */
  noteWork(report: WorkReport): Promise<boolean>;
  forgetWork(learnerId: Id, activityId: Id): Promise<void>;
  /** Nothing when the run is known already. */
  insertRun(run: RunOutcome): Promise<void>;
}
