import { AppError, type code, type Id, type Page, type PageQuery, type Principal } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import { assertMayFollow, type RelationStore } from '../learning/follow-learner.ts';
import type { ProgressStore } from '../learning/progress-store.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import type { WorkspacePlace, WorkspaceStore } from './workspace-store.ts';

export interface ReadWorkspacesPorts {
  transact: Transact<ReadStores>;
  clock: Clock;
  newId: NewId;
}

interface ReadStores {
  workspaces: WorkspaceStore;
  progress: RelationStore & Pick<ProgressStore, 'findSummary'>;
  audit: AuditLog;
}

/** Writes down who read the program of another, in the same transaction: nobody reads unseen. */
async function recordReading(
  { clock, newId }: ReadWorkspacesPorts,
  { progress, audit }: ReadStores,
  { personId }: Principal,
  { learnerId, activityId }: WorkspacePlace,
  { activityTitle }: Pick<code.WorkspaceSummary, 'activityTitle'>,
): Promise<void> {
  if (personId === learnerId) return;
  const learner = await progress.findSummary(learnerId, clock());
  await audit.append({
    id: newId(),
    actorId: personId,
    action: 'workspace.read',
    subject: learner?.displayName ?? '',
    details: { exercise: activityTitle, learnerId, activityId },
  });
}

/** Runs `read` if the caller is the learner, teaches them, or is an admin; everyone else gets `not-found`. */
function readOf<Result>(
  ports: ReadWorkspacesPorts,
  principal: Principal,
  learnerId: Id,
  read: (workspaces: WorkspaceStore, stores: ReadStores) => Promise<Result>,
): Promise<Result> {
  return ports.transact(principal, async (stores) => {
    await assertMayFollow(stores.progress, principal, learnerId);
    return read(stores.workspaces, stores);
  });
}

/** Exercises a learner has written something for, the last one first. */
export function listWorkspaces(
  ports: ReadWorkspacesPorts,
  principal: Principal,
  learnerId: Id,
  page: PageQuery,
): Promise<Page<code.WorkspaceSummary>> {
  return readOf(ports, principal, learnerId, (workspaces) => workspaces.pageSummaries(learnerId, page));
}

/**
 * What a learner has written for an exercise, as of the last save.
 * @throws `not-found` before the first save, or when the caller may not follow the learner
 */
export function getWorkspace(
  ports: ReadWorkspacesPorts,
  principal: Principal,
  place: WorkspacePlace,
): Promise<code.WorkspaceSummary & { current: code.WorkspaceVersion }> {
  return readOf(ports, principal, place.learnerId, async (workspaces, stores) => {
    const summary = await selectSummary(workspaces, place);
    await recordReading(ports, stores, principal, place, summary);
    const current = await workspaces.findCurrent(place);
    if (current === undefined) throw NOTHING_WRITTEN();
    return { ...summary, current };
  });
}

/** The versions of a workspace that thinning has left, with their text. Throws like `getWorkspace`. */
export function listWorkspaceVersions(
  ports: ReadWorkspacesPorts,
  principal: Principal,
  place: WorkspacePlace,
  page: PageQuery & { first: 'newest' | 'oldest' },
): Promise<Page<code.WorkspaceVersion>> {
  return readOf(ports, principal, place.learnerId, async (workspaces, stores) => {
    const summary = await selectSummary(workspaces, place);
    // Every page: a cursor can be made up, and whoever began with one would read unseen.
    await recordReading(ports, stores, principal, place, summary);
    return workspaces.pageVersions(place, page);
  });
}

const NOTHING_WRITTEN = () => new AppError('not-found', 'Nothing is written for this exercise.');

async function selectSummary(workspaces: WorkspaceStore, place: WorkspacePlace) {
  const summary = await workspaces.findSummary(place);
  if (summary === undefined) throw NOTHING_WRITTEN();
  return summary;
}
