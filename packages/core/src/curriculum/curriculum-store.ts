import type { Id } from '@kindling/shared';
import type { CurriculumRows } from './curriculum-rows.ts';
import type { ImportPlan } from './plan-import.ts';

export interface LiveCourse {
  id: Id;
  slug: string;
  /** Fingerprint of the files it was last imported from; null when that was not noted. */
  importedFrom: string | null;
}

/** Files that a school brought itself, as they were imported. */
export interface OwnFiles {
  /** A zip of the one course folder. */
  archive: Uint8Array;
  /** Null: by the command line. */
  importedBy: Id | null;
}

/** What a course was imported from. Without files of its own it is one that comes with Kindling. */
export interface PackSource {
  /** Stands for the bytes of the files, and for the version that read them. */
  fingerprint: string;
  own?: OwnFiles;
}

/** What a course says now, retired or not. */
export interface NotedSource {
  importedFrom: string | null;
  isOwn: boolean;
}

export interface CurriculumStore {
  /** Lets one import of the school through at a time until the transaction ends. */
  lockCurriculum(): Promise<void>;
  /** The school's courses that are not retired. */
  listLiveCourses(): Promise<LiveCourse[]>;
  /** Everything the school holds of a course, retired rows too; empty tables when it has none of it. */
  findCurriculum(courseId: Id): Promise<CurriculumRows>;
  applyPlan(plan: ImportPlan, at: Date): Promise<void>;
  /** Undefined for a course the school never had. */
  findSource(courseId: Id): Promise<NotedSource | undefined>;
  /** Notes what a course now says, and keeps or drops the school's own files of it. */
  noteSource(courseId: Id, source: PackSource, at: Date): Promise<void>;
  /** Short names of the courses that the school brought itself, retired ones too. */
  listOwnSlugs(): Promise<string[]>;
}
