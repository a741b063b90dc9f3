import type { content, Id, Page, PageQuery } from '@kindling/shared';

/** What a course that is not retired was imported from, and the files where the school brought them. */
export interface StoredPack {
  slug: string;
  title: string;
  fingerprint: string | null;
  /** A zip of the one course folder; null for a course that comes with Kindling. */
  archive: Uint8Array | null;
}

export interface PackStore {
  /** Courses that are not retired, by title. */
  page(page: PageQuery): Promise<Page<content.CoursePack>>;
  find(courseId: Id): Promise<StoredPack | undefined>;
}
