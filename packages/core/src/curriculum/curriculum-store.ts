import type { Id } from '@kindling/shared';
import type { CurriculumRows } from './curriculum-rows.ts';
import type { ImportPlan } from './plan-import.ts';

export interface LiveCourse {
  id: Id;
  slug: string;
  /** Fingerprint of the files it was last imported from; null when that was not noted. */
  importedFrom: string | null;
}

export interface CurriculumStore {
  /** Lets one import of the school through at a time until the transaction ends. */
  lockCurriculum(): Promise<void>;
  /** The school's courses that are not retired. */
  listLiveCourses(): Promise<LiveCourse[]>;
  /** Everything the school holds of a course, retired rows too; empty tables when it has none of it. */
  findCurriculum(courseId: Id): Promise<CurriculumRows>;
  applyPlan(plan: ImportPlan, at: Date): Promise<void>;
  /** Notes what a course now says. */
  noteSource(courseId: Id, fingerprint: string): Promise<void>;
}
