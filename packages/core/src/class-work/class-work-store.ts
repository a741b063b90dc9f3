import type { assignments, Id, Page, PageQuery } from '@kindling/shared';

export interface ClassWorkFilter {
  /** Signs of life before this are another day. */
  since: Date;
  /** Who needs help first, or by name. */
  sort: 'need' | 'name';
  /** From so many failures in a row on somebody needs help. */
  failures: number;
}

export interface ClassWorkStore {
  /** Undefined where the class is not the teacher's; null: an admin, who sees all. */
  pageWork(
    teacherId: Id | null,
    classId: Id,
    filter: ClassWorkFilter,
    page: PageQuery,
  ): Promise<Page<assignments.StudentAtWork> | undefined>;
  /** Runs and checks of one exercise, the oldest first. Runs are kept for some days only. */
  pageRuns(learnerId: Id, activityId: Id, page: PageQuery): Promise<Page<assignments.ExerciseRun>>;
}
