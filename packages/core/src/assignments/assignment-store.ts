import type { Aid, AssignmentHelp, assignments, Id, Page, PageQuery } from '@kindling/shared';

/** Whose classes count: null for an admin, who sees all. */
export type TeacherId = Id | null;

/** What an assignment says, as it is written down. */
export interface AssignmentTerms {
  title: string;
  dueAt: Date;
  timeZone: string;
  maxAttempts: number | null;
  help: AssignmentHelp;
  activityIds: readonly Id[];
  /** Null: everybody in the class. */
  studentIds: readonly Id[] | null;
}

export interface AssignmentExtension {
  assignmentId: Id;
  learnerId: Id;
  dueAt: Date;
  reason: string;
  givenBy: Id;
  givenAt: Date;
}

/** Assignments as the staff of a class writes them. Whoever may not see one finds nothing. */
export interface AssignmentStore {
  /** Null where the class is not the teacher's. */
  findClassName(teacherId: TeacherId, classId: Id): Promise<string | undefined>;
  insert(assignment: AssignmentTerms & { id: Id; classId: Id; setBy: Id; setAt: Date }): Promise<void>;
  update(assignmentId: Id, terms: AssignmentTerms): Promise<void>;
  setClosed(assignmentId: Id, closedAt: Date | null): Promise<void>;
  delete(assignmentId: Id): Promise<void>;
  /** Takes the place of an earlier one. */
  extend(extension: AssignmentExtension): Promise<void>;
  /** False when there was none. */
  removeExtension(assignmentId: Id, learnerId: Id): Promise<boolean>;
  find(teacherId: TeacherId, assignmentId: Id): Promise<assignments.Assignment | undefined>;
  pageOfClass(classId: Id, page: PageQuery): Promise<Page<assignments.AssignmentSummary>>;
  /** Of these, the activities that the school has now. */
  countActivities(activityIds: readonly Id[]): Promise<number>;
  /** Of these, who is a student of the class. */
  countStudents(classId: Id, personIds: readonly Id[]): Promise<number>;
  /** Undefined for a course that the school does not have. */
  pageAssignable(
    courseId: Id,
    search: string,
    page: PageQuery,
  ): Promise<Page<assignments.AssignmentItem> | undefined>;
}

/** What the answers of one learner to one exercise of an assignment come to; only those that count. */
export interface ExerciseFacts {
  activityId: Id;
  attempts: number;
  /** 0-1; null without an answer. */
  bestScore: number | null;
  /** When the first of the best answers was given. */
  bestAt: Date | null;
  /** When that one came in: later than it was given, if it was kept offline. */
  bestReceivedAt: Date | null;
  bestAid: Aid | null;
  solved: boolean;
  lastAt: Date | null;
  /** Highest since it was set; 0 without one. */
  hintRung: number;
}

export interface StudentFacts {
  personId: Id;
  displayName: string;
  signInName: string;
  dueAt: Date;
  isExtended: boolean;
  exercises: ExerciseFacts[];
}

export interface StoredAnswer {
  attemptId: Id;
  answeredAt: Date;
  receivedAt: Date;
  score: number;
  correct: boolean;
  counts: boolean;
  aid: Aid;
  durationMs: number;
  answer: unknown;
}

/** What came of assignments, for those who set them. */
export interface AssignmentStandingStore {
  /** Students by name. */
  pageStanding(assignmentId: Id, page: PageQuery): Promise<Page<StudentFacts>>;
  /** Undefined when the assignment is not for this student, or has no such exercise. */
  findDueAt(assignmentId: Id, learnerId: Id, activityId: Id): Promise<Date | undefined>;
  /** Newest first. */
  pageAnswers(assignmentId: Id, learnerId: Id, activityId: Id, page: PageQuery): Promise<Page<StoredAnswer>>;
}

export interface OwnAssignmentFacts {
  id: Id;
  title: string;
  className: string;
  setByName: string;
  dueAt: Date;
  timeZone: string;
  isExtended: boolean;
  maxAttempts: number | null;
  help: AssignmentHelp;
  /** With an extension: when that ends. Null while it takes answers. */
  closesAt: Date | null;
  items: (Omit<assignments.AssignmentItem, 'courseTitle'> & ExerciseFacts)[];
}

/** What was set for one learner. */
export interface OwnAssignmentStore {
  /** Waiting ones due first, all of them due last first. */
  pageOwn(
    learnerId: Id,
    filter: { waiting: boolean; now: Date },
    page: PageQuery,
  ): Promise<Page<OwnAssignmentFacts>>;
}
