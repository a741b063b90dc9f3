import type { admin, Id, Page, PageQuery } from '@kindling/shared';

/** One line of the audit log: written in the transaction of the change it tells of. */
export interface AuditRecord {
  id: Id;
  /** Null for the system itself. */
  actorId: Id | null;
  /** Noun and past participle: `student.password-reset`. */
  action: string;
  /** What it was done to, readable by people. */
  subject: string;
  /** Facts, never secrets or learner text. */
  details?: Record<string, unknown>;
}

export interface AuditLog {
  append(record: AuditRecord): Promise<void>;
}

export interface AuditReader {
  /** Newest first. */
  list(page: PageQuery): Promise<Page<admin.AuditEntry>>;
}
