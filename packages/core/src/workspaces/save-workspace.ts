import { AppError, type code, type Id, type Principal } from '@kindling/shared';
import type { AnswerRunner } from '../learning/activity-grading.ts';
import { isSameJson } from '../learning/same-json.ts';
import { isStorableJson } from '../learning/storable-json.ts';
import type { LiveAudience, LiveMessage, LivePublisher } from '../live/index.ts';
import type { Clock, Transact } from '../ports/index.ts';
import { chooseThinned } from './thin-versions.ts';
import type { WorkspacePlace, WorkspaceStore } from './workspace-store.ts';

interface SaveStores {
  workspaces: WorkspaceStore;
  liveAudience: LiveAudience;
  /** Heard once the transaction is committed, and never if it is not. */
  live: LivePublisher;
}

export interface SaveWorkspacePorts {
  transact: Transact<SaveStores>;
  answers: Pick<AnswerRunner, 'runs'>;
  clock: Clock;
}

export interface SaveInput {
  activityId: Id;
  /** Version the files were made from; 0 before the first save. */
  baseVersion: number;
  cause: code.WorkspaceCause;
  files: code.WorkspaceFiles;
}

export interface SaveOutcome {
  outcome: 'saved' | 'behind';
  current: code.WorkspaceVersion;
}

/**
 * Saves a learner's files as a new version, unless somebody else of theirs saved since the version they build on: then
 * it saves nothing and hands that out. The same files again are the version that is there: a request whose answer got
 * lost may be sent again.
 * @throws `not-found` for an activity the school does not have or that is no program, `invalid-input` for text that
 *   cannot be stored
 */
export async function saveWorkspace(
  ports: SaveWorkspacePorts,
  principal: Principal,
  { activityId, baseVersion, cause, files }: SaveInput,
): Promise<SaveOutcome> {
  if (!isStorableJson(files)) {
    throw new AppError('invalid-input', 'The text holds characters that cannot be stored.');
  }
  const place = { learnerId: principal.personId, activityId };
  const now = ports.clock();
  return ports.transact(principal, async (stores) => {
    const { workspaces } = stores;
    await assertProgram(ports, workspaces, activityId);
    const version = await workspaces.lock(place, now);
    const current = version === 0 ? undefined : await workspaces.findCurrent(place);
    if (current !== undefined && isSameJson(current.files, files)) return { outcome: 'saved', current };
    if (current !== undefined && version !== baseVersion) return { outcome: 'behind', current };
    const saved = { version: version + 1, cause, savedAt: now.toISOString(), files };
    await workspaces.insertVersion(place, saved);
    await thin(workspaces, place, now);
    await tell(stores, principal, activityId, saved.version);
    return { outcome: 'saved', current: saved };
  });
}

/** What the caller has written for an exercise; `current` is null before the first save. */
export async function getOwnWorkspace(
  ports: Pick<SaveWorkspacePorts, 'transact' | 'answers'>,
  principal: Principal,
  activityId: Id,
): Promise<{ current: code.WorkspaceVersion | null }> {
  return ports.transact(principal, async ({ workspaces }) => {
    await assertProgram(ports, workspaces, activityId);
    return { current: (await workspaces.findCurrent({ learnerId: principal.personId, activityId })) ?? null };
  });
}

async function assertProgram(
  { answers }: Pick<SaveWorkspacePorts, 'answers'>,
  workspaces: WorkspaceStore,
  activityId: Id,
): Promise<void> {
  const type = await workspaces.findActivityType(activityId);
  if (type === undefined || !answers.runs(type)) {
    throw new AppError('not-found', 'There is no such exercise.', { hint: 'Open the lesson again.' });
  }
}

async function thin(workspaces: WorkspaceStore, place: WorkspacePlace, now: Date): Promise<void> {
  const gone = chooseThinned(await workspaces.listKept(place), now);
  if (gone.length > 0) await workspaces.deleteVersions(place, gone);
}

/** The learner's other tabs take it over, and teachers who look on see it. */
async function tell(
  { live, liveAudience }: SaveStores,
  { personId, schoolId }: Principal,
  activityId: Id,
  version: number,
): Promise<void> {
  const classes = await liveAudience.listClassesOfStudents([personId]);
  const rooms: LiveMessage['rooms'] = [
    { kind: 'person', personId },
    ...classes.map(({ classId }) => ({ kind: 'class-staff', classId }) as const),
  ];
  await live.publish([
    { schoolId, rooms, name: 'workspace-changed', frame: { personId, activityId, version } },
  ]);
}
