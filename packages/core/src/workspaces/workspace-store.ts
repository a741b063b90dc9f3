import type { code, Id, Page, PageQuery } from '@kindling/shared';
import type { KeptVersion } from './thin-versions.ts';

/** Whose work on which exercise. */
export interface WorkspacePlace {
  learnerId: Id;
  activityId: Id;
}

export interface WorkspaceStore {
  /** Type of an activity of the school, also of one that a later import took out; undefined when there is none. */
  findActivityType(activityId: Id): Promise<string | undefined>;
  findCurrent(place: WorkspacePlace): Promise<code.WorkspaceVersion | undefined>;
  /** Holds the workspace for this transaction, making it if need be, and answers its version; 0 for a new one. */
  lock(place: WorkspacePlace, now: Date): Promise<number>;
  insertVersion(place: WorkspacePlace, version: code.WorkspaceVersion): Promise<void>;
  /** All versions, the oldest first, without their text. */
  listKept(place: WorkspacePlace): Promise<KeptVersion[]>;
  deleteVersions(place: WorkspacePlace, versions: readonly number[]): Promise<void>;
  findSummary(place: WorkspacePlace): Promise<code.WorkspaceSummary | undefined>;
  pageSummaries(learnerId: Id, page: PageQuery): Promise<Page<code.WorkspaceSummary>>;
  pageVersions(
    place: WorkspacePlace,
    page: PageQuery & { first: 'newest' | 'oldest' },
  ): Promise<Page<code.WorkspaceVersion>>;
}
