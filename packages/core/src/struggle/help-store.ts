import type { DismissReason, HelpKind, Id, Page, PageQuery, struggle } from '@kindling/shared';

/** Whose alerts: null is an admin, who sees all; a teacher sees learners of the classes they teach. */
export type TeacherId = Id | null;

export interface AlertFilter {
  waiting: boolean;
  classId?: Id | undefined;
}

export interface NewHelp {
  id: Id;
  alertId: Id;
  learnerId: Id;
  fromId: Id;
  kind: HelpKind;
  text: string;
  sentAt: Date;
}

/** A review that a teacher wants and the learner has not shown yet. */
export interface AssignedReview {
  helpId: Id;
  skillId: Id;
  skillName: string;
  lessonId: Id;
  lessonTitle: string;
  assignedAt: Date;
}

/** Alerts as teachers see them, and what they send. */
export interface HelpStore {
  /** Newest first. */
  pageAlerts(
    teacherId: TeacherId,
    filter: AlertFilter,
    page: PageQuery,
  ): Promise<Page<struggle.StruggleAlert>>;
  countWaiting(teacherId: TeacherId): Promise<number>;
  /** Undefined when there is none or the teacher may not see it. */
  findAlert(teacherId: TeacherId, alertId: Id): Promise<struggle.StruggleAlert | undefined>;
  /** False when it was settled before. */
  dismissAlert(alertId: Id, by: { personId: Id; reason: DismissReason; at: Date }): Promise<boolean>;
  insertHelp(help: NewHelp): Promise<void>;
  /** Newest first. */
  pageReceived(
    learnerId: Id,
    filter: { waiting: boolean },
    page: PageQuery,
  ): Promise<Page<struggle.ReceivedHelp>>;
  /** False when the learner has no such help. Read once stays read when it was. */
  markRead(learnerId: Id, helpId: Id, at: Date): Promise<boolean>;
  /** Oldest first; at most fifty. */
  listAssignedReviews(learnerId: Id): Promise<AssignedReview[]>;
  /** Reviews of these skills are done. */
  completeReviews(learnerId: Id, skillIds: readonly Id[], at: Date): Promise<void>;
}
