import type { Id, Page, PageQuery, SafetyCategory, SafetySeverity, safety } from '@kindling/shared';

export interface NewSafetyAlert {
  id: Id;
  learnerId: Id;
  category: SafetyCategory;
  severity: SafetySeverity;
  /** Then admins alone see it. */
  isAboutStaff: boolean;
  conversationId: Id;
  messageId: Id;
  at: Date;
}

export interface SafetyAlertStore {
  insert(alert: NewSafetyAlert): Promise<void>;
  /** Of the learners a teacher teaches, of all for null; newest first. */
  page(
    teacherId: Id | null,
    filter: { waiting: boolean },
    page: PageQuery,
  ): Promise<Page<safety.SafetyAlert>>;
  countWaiting(teacherId: Id | null): Promise<number>;
  /** Whom it is about; undefined when there is none that the teacher may see. The first who takes it on stays. */
  takeOn(
    teacherId: Id | null,
    alertId: Id,
    by: { personId: Id; at: Date },
  ): Promise<{ learnerId: Id; learnerName: string; isAboutStaff: boolean } | undefined>;
}
