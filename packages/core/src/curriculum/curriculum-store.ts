import type { Id } from '@kindling/shared';
import type { CurriculumRows } from './curriculum-rows.ts';
import type { ImportPlan } from './plan-import.ts';

export interface CurriculumStore {
  /** Lets one import of the school through at a time until the transaction ends. */
  lockCurriculum(): Promise<void>;
  /** The school's courses that are not retired. */
  listLiveCourses(): Promise<{ id: Id; slug: string }[]>;
  /** Everything the school holds of a course, retired rows too; empty tables when it has none of it. */
  findCurriculum(courseId: Id): Promise<CurriculumRows>;
  applyPlan(plan: ImportPlan, at: Date): Promise<void>;
}
