import type { classes, Id, Page, PageQuery, Principal } from '@kindling/shared';

export type Part = 'student' | 'teacher';

/** A class with what the caller is in it. */
export interface ClassView {
  id: Id;
  name: string;
  joinCode: string;
  studentCount: number;
  teacherNames: string[];
  createdAt: Date;
  /** The caller's own enrolment; null when they see the class for another reason (admin, guardian). */
  part: Part | null;
}

/** Whose view: an admin sees all of the school, a guardian the classes of their students, others their own. */
export type Viewer = Pick<Principal, 'personId' | 'role'>;

export interface ClassStore {
  /** False when the join code is taken by any class anywhere. */
  insert(created: { id: Id; name: string; joinCode: string }): Promise<boolean>;
  /** Undefined when there is no such class or the viewer may not see it. */
  findVisible(viewer: Viewer, classId: Id): Promise<ClassView | undefined>;
  /** Undefined when the school has no such class. For what the school itself writes down, not for a viewer. */
  findName(classId: Id): Promise<string | undefined>;
  /** By name. */
  listVisible(viewer: Viewer, page: PageQuery): Promise<Page<ClassView>>;
  rename(classId: Id, name: string): Promise<void>;
  /** @throws AppError conflict when the code is taken by any class anywhere. */
  setJoinCode(classId: Id, joinCode: string): Promise<void>;
}

export interface EnrolmentStore {
  /** False when the person is in the class already, in whatever part. */
  insert(classId: Id, personId: Id, part: Part): Promise<boolean>;
  /** False when there was no student of that id in the class. */
  removeStudent(classId: Id, personId: Id): Promise<boolean>;
  isStudentIn(classId: Id, personId: Id): Promise<boolean>;
  /** Whether the student is in any class that the teacher teaches. */
  isTaughtBy(teacherId: Id, studentId: Id): Promise<boolean>;
  /** Students by name. */
  listRoster(classId: Id, page: PageQuery): Promise<Page<classes.RosterEntry>>;
}
