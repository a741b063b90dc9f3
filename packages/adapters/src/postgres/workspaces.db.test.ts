import { randomUUID } from 'node:crypto';
import {
  getOwnWorkspace,
  getWorkspace,
  listWorkspaces,
  listWorkspaceVersions,
  MOST_VERSIONS,
  saveWorkspace,
} from '@kindling/core/workspaces';
import type { code, Principal } from '@kindling/shared';
import { createFakeClock, createTestDatabase, openLearningSchool, runAsOwner } from '@kindling/testkit';
import { beforeEach, expect, test } from 'vitest';

const place = await createTestDatabase();
const appUrl = place.urlFor('kindling_app');
const database = place.open();
const clock = createFakeClock('2026-11-21T12:00:00Z');
const ports = {
  transact: database.transact,
  answers: { runs: (type: string) => type === 'code' },
  clock: clock.now,
  newId: randomUUID,
};
const PAGE = { limit: 25 };

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let ana: Principal;
let activityId: string;
let choiceId: string;
beforeEach(async () => {
  clock.set('2026-11-21T12:00:00Z');
  school = await openLearningSchool(appUrl);
  ana = await school.addPerson({ role: 'student' });
  const course = await school.addCourse({ lessons: [[{}, {}]] });
  [activityId = '', choiceId = ''] = course.lessons[0]?.activityIds ?? [];
  await school.query(`update app.activity set type = 'code' where id = $1`, [activityId]);
});

const text = (source: string): code.WorkspaceFiles => ({ 'solution.py': source });
const save = (source: string, baseVersion: number, cause: code.WorkspaceCause = 'typed', learner = ana) =>
  saveWorkspace(ports, learner, { activityId, baseVersion, cause, files: text(source) });

test('each save is a version on top of the one before, and what is there is read back', async () => {
  expect(await getOwnWorkspace(ports, ana, activityId)).toEqual({ current: null });
  expect(await save('a', 0)).toMatchObject({ outcome: 'saved', current: { version: 1 } });
  clock.advance(2_000);
  expect(await save('ab', 1)).toMatchObject({ outcome: 'saved', current: { version: 2 } });
  expect(await getOwnWorkspace(ports, ana, activityId)).toEqual({
    current: { version: 2, cause: 'typed', savedAt: '2026-11-21T12:00:02.000Z', files: text('ab') },
  });
});

test('a tab that is behind saves nothing and gets what is there; the same text again is no new version', async () => {
  await save('a', 0);
  await save('mine', 1);
  expect(await save('theirs', 1)).toMatchObject({
    outcome: 'behind',
    current: { version: 2, files: text('mine') },
  });
  expect(await save('mine', 1)).toMatchObject({ outcome: 'saved', current: { version: 2 } });
  expect(await save('both', 2, 'merged')).toMatchObject({ outcome: 'saved', current: { version: 3 } });
  const { items } = await listWorkspaceVersions(
    ports,
    ana,
    { learnerId: ana.personId, activityId },
    { ...PAGE, first: 'oldest' },
  );
  expect(items.map(({ version, cause, files }) => [version, cause, files['solution.py']])).toEqual([
    [1, 'typed', 'a'],
    [2, 'typed', 'mine'],
    [3, 'merged', 'both'],
  ]);
});

test('of saves at the same moment one wins and the others hear of it', async () => {
  await save('a', 0);
  const outcomes = await Promise.all(['b', 'c', 'd'].map((source) => save(source, 1)));
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['behind', 'behind', 'saved']);
  const luis = await school.addPerson({ role: 'student' });
  const first = await Promise.all(['x', 'y'].map((source) => save(source, 0, 'typed', luis)));
  expect(first.map(({ outcome }) => outcome).sort()).toEqual(['behind', 'saved']);
});

test('the history is paged from either end', async () => {
  for (let version = 0; version < 5; version += 1) await save(`v${version + 1}`, version);
  const ofAna = { learnerId: ana.personId, activityId };
  const numbers = async (first: 'newest' | 'oldest') => {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page = { limit: 2, first, ...(cursor === null ? {} : { cursor }) };
      const { items, nextCursor } = await listWorkspaceVersions(ports, ana, ofAna, page);
      seen.push(...items.map(({ version }) => version));
      cursor = nextCursor;
    } while (cursor !== null);
    return seen;
  };
  expect(await numbers('newest')).toEqual([5, 4, 3, 2, 1]);
  expect(await numbers('oldest')).toEqual([1, 2, 3, 4, 5]);
});

test('a long afternoon stays within bounds, and the newest version stays', async () => {
  const total = MOST_VERSIONS + 20;
  for (let version = 0; version < total; version += 1) {
    clock.advance(2_000);
    await save(`${version}`, version);
  }
  const [row] = await school.query(
    `select count(*)::integer as count, max(version) as newest from app.workspace_version`,
  );
  expect(row).toEqual({ count: MOST_VERSIONS, newest: total });
});

test('reading the program of another stands in the audit log, page by page, and reading your own does not', async () => {
  for (let version = 0; version < 3; version += 1) await save(`v${version}`, version);
  const teacher = await school.addPerson({ role: 'teacher' });
  await school.addClass([teacher.personId], [ana.personId]);
  const ofAna = { learnerId: ana.personId, activityId };
  const lines = () => school.query(`select actor_id from app.audit_log where action = 'workspace.read'`);
  await getWorkspace(ports, ana, ofAna);
  await listWorkspaceVersions(ports, ana, ofAna, { ...PAGE, first: 'oldest' });
  expect(await lines()).toEqual([]);
  const page = { limit: 2, first: 'oldest' } as const;
  const { nextCursor } = await listWorkspaceVersions(ports, teacher, ofAna, page);
  expect(await lines()).toEqual([{ actor_id: teacher.personId }]);
  // Cursors are not signed: who begins with one of their own making has looked, too.
  await listWorkspaceVersions(ports, teacher, ofAna, { ...page, cursor: nextCursor ?? undefined });
  expect(await lines()).toHaveLength(2);
  await getWorkspace(ports, teacher, ofAna);
  expect(await lines()).toHaveLength(3);
});

test('teachers of the learner and admins may read it; nobody else, and nobody but the learner writes', async () => {
  await save('a', 0);
  const teacher = await school.addPerson({ role: 'teacher' });
  await school.addClass([teacher.personId], [ana.personId]);
  const admin = await school.addPerson({ role: 'admin' });
  const ofAna = { learnerId: ana.personId, activityId };
  for (const reader of [ana, teacher, admin]) {
    expect(await getWorkspace(ports, reader, ofAna)).toMatchObject({
      activityId,
      version: 1,
      current: { files: text('a') },
    });
    expect((await listWorkspaces(ports, reader, ana.personId, PAGE)).items).toHaveLength(1);
  }
  const classmate = await school.addPerson({ role: 'student' });
  const otherTeacher = await school.addPerson({ role: 'teacher' });
  const elsewhere = await (await openLearningSchool(appUrl)).addPerson({ role: 'admin' });
  for (const stranger of [classmate, otherTeacher, elsewhere]) {
    const page = { ...PAGE, first: 'newest' } as const;
    await expect(getWorkspace(ports, stranger, ofAna)).rejects.toMatchObject({ code: 'not-found' });
    await expect(listWorkspaceVersions(ports, stranger, ofAna, page)).rejects.toMatchObject({
      code: 'not-found',
    });
  }
  await save('teacher', 0, 'typed', teacher);
  expect((await getWorkspace(ports, ana, ofAna)).current.files).toEqual(text('a'));
});

test('only programs have a workspace, and only text that can be stored', async () => {
  for (const id of [choiceId, randomUUID()]) {
    const input = { activityId: id, baseVersion: 0, cause: 'typed', files: text('a') } as const;
    await expect(saveWorkspace(ports, ana, input)).rejects.toMatchObject({ code: 'not-found' });
    await expect(getOwnWorkspace(ports, ana, id)).rejects.toMatchObject({ code: 'not-found' });
  }
  await expect(save('\0', 0)).rejects.toMatchObject({ code: 'invalid-input' });
});

test('it goes with the account', async () => {
  await save('a', 0);
  // The owner sees no rows of schools either, unless told to.
  const tables = ['membership', 'workspace', 'workspace_version'];
  const asOwner = tables.map((table) => `alter table app.${table} no force row level security`);
  const left = `select 1 from app.workspace where learner_id = '${ana.personId}'
     union all select 1 from app.workspace_version where learner_id = '${ana.personId}'`;
  expect(await runAsOwner(place.ownerUrl, ...asOwner, left)).toHaveLength(2);
  const remove = `delete from app.membership where person_id = '${ana.personId}'`;
  expect(await runAsOwner(place.ownerUrl, remove, left)).toEqual([]);
});
