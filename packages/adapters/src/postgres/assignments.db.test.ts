import { randomUUID } from 'node:crypto';
import {
  closeAssignment,
  createAssignment,
  deleteAssignment,
  exportGrades,
  extendAssignment,
  getAssignment,
  getExerciseTerms,
  listAnswers,
  listAssignable,
  listAssignments,
  listOwnAssignments,
  listStanding,
  removeExtension,
  updateAssignment,
} from '@kindling/core/assignments';
import { takeHint } from '@kindling/core/learning';
import type { assignments, Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool, RIGHT, WRONG } from '@kindling/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAnswering } from './answering.fixture.ts';
import { withConnection } from './connection.ts';

const place = await createTestDatabase();
const answering = openAnswering(place);
const people = { findProfile: async () => undefined };
const ports = { ...answering, people };
const DUE = '2026-11-27T17:00:00.000Z';
const page = { limit: 25 };

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let teacher: Principal;
let ana: Principal;
let luis: Principal;
let classId: string;
let first: string;
let second: string;

beforeEach(async () => {
  answering.at.set('2026-11-20T09:00:00Z');
  school = await openLearningSchool(place.urlFor('kindling_app'));
  [teacher, ana, luis] = await Promise.all([
    school.addPerson({ role: 'teacher', displayName: 'Tomas' }),
    school.addPerson({ role: 'student', displayName: 'Ana' }),
    school.addPerson({ role: 'student', displayName: 'Luis' }),
  ]);
  classId = await school.addClass([teacher.personId], [ana.personId, luis.personId]);
  const course = await school.addCourse({ lessons: [[{ hints: ['Look.'] }, {}]] });
  [first = '', second = ''] = course.lessons[0]?.activityIds ?? [];
});

const terms = (change: Partial<assignments.NewAssignment> = {}): assignments.NewAssignment => ({
  title: 'Values',
  dueAt: DUE,
  timeZone: 'Europe/Madrid',
  maxAttempts: null,
  help: 'full',
  activityIds: [first, second],
  studentIds: null,
  ...change,
});
const set = (change: Partial<assignments.NewAssignment> = {}) =>
  createAssignment(ports, teacher, classId, terms(change));
const standingOf = async (id: string, { personId }: Principal) => {
  const { items } = await listStanding(ports, teacher, id, page);
  return items.find((row) => row.personId === personId);
};
const forbidden = { code: 'forbidden' };

describe('tries', () => {
  it('beyond the limit are refused, whatever the learner was doing, and nothing is written', async () => {
    const { id } = await set({ maxAttempts: 2 });
    await answering.answer(ana, first, WRONG);
    await answering.answer(ana, first, WRONG);
    await expect(answering.answer(ana, first, RIGHT)).rejects.toMatchObject(forbidden);
    await expect(answering.answer(ana, first, RIGHT, { occasion: 'practice' })).rejects.toMatchObject(
      forbidden,
    );
    expect((await standingOf(id, ana))?.cells[0]).toMatchObject({ state: 'tried', attempts: 2 });
    // Others and other exercises are not held by it.
    await answering.answer(luis, first, RIGHT);
    await answering.answer(ana, second, RIGHT);
    expect((await getExerciseTerms(ports, ana, first)).terms).toMatchObject({ attemptsLeft: 0 });
    expect((await getExerciseTerms(ports, luis, first)).terms).toMatchObject({ attemptsLeft: 1 });
  });

  it('sent again are answered again, also when none is left', async () => {
    await set({ maxAttempts: 1 });
    const attemptId = randomUUID();
    await answering.answer(ana, first, WRONG, { attemptId });
    expect(await answering.answer(ana, first, WRONG, { attemptId })).toMatchObject({ repeated: true });
  });

  it('of before it was set are no tries of it, and end with it', async () => {
    await answering.answer(ana, first, WRONG);
    answering.at.advance(60_000);
    const { id } = await set({ maxAttempts: 1 });
    await answering.answer(ana, first, WRONG);
    answering.at.advance(60_000);
    await expect(answering.answer(ana, first, RIGHT)).rejects.toMatchObject(forbidden);
    // A clock that says it was before does not lead around the limit.
    const answeredAt = '2026-11-19T09:00:00.000Z';
    await expect(answering.answer(ana, first, RIGHT, { answeredAt })).rejects.toMatchObject(forbidden);
    await closeAssignment(ports, teacher, id, true);
    answering.at.advance(60_000);
    await answering.answer(ana, first, RIGHT);
    expect((await standingOf(id, ana))?.cells[0]).toMatchObject({ state: 'tried', attempts: 1 });
  });
});

describe('time', () => {
  it('is judged by when an answer was given, also when it comes later', async () => {
    const { id } = await set();
    answering.at.set('2026-11-28T09:00:00Z');
    await answering.answer(ana, first, RIGHT, { answeredAt: '2026-11-27T16:59:00.000Z' });
    await answering.answer(ana, second, RIGHT);
    expect((await standingOf(id, ana))?.cells).toMatchObject([
      { late: false, cameInLate: true },
      { late: true, cameInLate: false },
    ]);
    const cell = { assignmentId: id, personId: ana.personId, activityId: first };
    expect((await listAnswers(ports, teacher, cell, page)).items).toMatchObject([
      {
        answeredAt: '2026-11-27T16:59:00.000Z',
        receivedAt: '2026-11-28T09:00:00.000Z',
        late: false,
        counts: true,
      },
    ]);
  });

  it('of one student is their extension, which reaches beyond the end for all', async () => {
    const { id } = await set();
    const own = { assignmentId: id, personId: ana.personId };
    await extendAssignment(ports, teacher, own, { dueAt: '2026-12-04T17:00:00.000Z', reason: 'Was ill' });
    answering.at.set('2026-11-30T09:00:00Z');
    await closeAssignment(ports, teacher, id, true);
    answering.at.set('2026-12-01T09:00:00Z');
    await answering.answer(ana, first, RIGHT);
    await answering.answer(luis, first, RIGHT);
    expect(await standingOf(id, ana)).toMatchObject({
      isExtended: true,
      cells: [{ state: 'solved', late: false }, {}],
    });
    expect(await standingOf(id, luis)).toMatchObject({
      cells: [{ state: 'not-started', overdue: true }, {}],
    });
    expect((await getAssignment(ports, teacher, id)).extensions).toMatchObject([
      { displayName: 'Ana', reason: 'Was ill', givenByName: 'Tomas' },
    ]);
    await removeExtension(ports, teacher, own);
    expect((await standingOf(id, ana))?.cells[0]?.state).toBe('not-started');
    await expect(removeExtension(ports, teacher, own)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('help', () => {
  it('is refused by the hint ladder where a teacher wants none, and given again when it is closed', async () => {
    const { id } = await set({ help: 'none' });
    await expect(takeHint(ports, ana, first)).rejects.toMatchObject(forbidden);
    await closeAssignment(ports, teacher, id, true);
    expect(await takeHint(ports, ana, first)).toMatchObject({ rung: 1 });
  });

  it('is in the table: what was read, and what came before the best answer', async () => {
    const { id } = await set({ help: 'hints' });
    await takeHint(ports, ana, first);
    expect((await standingOf(id, ana))?.cells[0]).toMatchObject({ hintRung: 1, aid: null });
    await answering.answer(ana, first, RIGHT);
    expect((await standingOf(id, ana))?.cells[0]).toMatchObject({ hintRung: 1, aid: 'hint-1' });
  });
});

describe('what a learner sees', () => {
  it('is due first, without what is done or not for them', async () => {
    await set({ title: 'Later', dueAt: '2026-12-05T17:00:00.000Z' });
    await set({ title: 'Soon' });
    await set({ title: 'For Luis', studentIds: [luis.personId] });
    const titles = async (who: Principal, waiting: boolean) =>
      (await listOwnAssignments(ports, who, { ...page, waiting })).items.map(({ title }) => title);
    expect(await titles(ana, true)).toEqual(['Soon', 'Later']);
    expect((await titles(luis, true)).sort()).toEqual(['For Luis', 'Later', 'Soon']);
    await answering.answer(ana, first, RIGHT);
    await answering.answer(ana, second, RIGHT);
    expect(await titles(ana, true)).toEqual([]);
    expect(await titles(ana, false)).toEqual(['Later', 'Soon']);
    const [start] = (await listOwnAssignments(ports, ana, { limit: 1, waiting: false })).items;
    expect(start).toMatchObject({
      className: 'Year 9 Python',
      setByName: 'Tomas',
      items: [{ state: 'solved' }, {}],
    });
  });

  it('goes on page by page', async () => {
    for (const title of ['a', 'b', 'c']) await set({ title });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const found = await listOwnAssignments(ports, ana, { limit: 1, cursor, waiting: true });
      seen.push(...found.items.map(({ title }) => title));
      cursor = found.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen.sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('an assignment', () => {
  it('is changed, closed, opened and deleted with a line in the audit log and an event each', async () => {
    const { id } = await set();
    await answering.answer(ana, first, RIGHT);
    const changed = await updateAssignment(
      ports,
      teacher,
      id,
      terms({ activityIds: [first], maxAttempts: 1 }),
    );
    expect(changed).toMatchObject({ exercises: 1, maxAttempts: 1, done: 1, students: 2 });
    await closeAssignment(ports, teacher, id, true);
    await closeAssignment(ports, teacher, id, true);
    await closeAssignment(ports, teacher, id, false);
    await deleteAssignment(ports, teacher, id);
    await expect(getAssignment(ports, teacher, id)).rejects.toMatchObject({ code: 'not-found' });
    const audit = await school.query(`select action from app.audit_log order by at, id`);
    const changes = ['set', 'edited', 'closed', 'reopened', 'deleted'];
    expect(audit.map(({ action }) => action)).toEqual(changes.map((change) => `assignment.${change}`));
    const events = await withConnection({ connectionString: place.urlFor('kindling_worker') }, (client) =>
      client.query(
        `select payload ->> 'change' as change from app.outbox
          where school_id = $1 and name = 'exercise.assignment-changed' order by position`,
        [school.schoolId],
      ),
    );
    expect(events.rows.map(({ change }) => change)).toEqual(changes);
    // What the learner did is theirs.
    expect(await school.query('select 1 from app.attempt')).toHaveLength(1);
  });

  it('counts as done what the table shows as solved, also when there are fewer tries than before', async () => {
    const { id } = await set({ activityIds: [first], maxAttempts: 2 });
    await answering.answer(ana, first, WRONG);
    await answering.answer(ana, first, RIGHT);
    expect((await getAssignment(ports, teacher, id)).done).toBe(1);
    const fewer = await updateAssignment(ports, teacher, id, terms({ activityIds: [first], maxAttempts: 1 }));
    expect((await standingOf(id, ana))?.cells[0]).toMatchObject({ state: 'tried', attempts: 1 });
    expect(fewer.done).toBe(0);
    expect((await listAssignments(ports, teacher, classId, page)).items).toMatchObject([{ id, done: 0 }]);
  });

  it('is set with exercises that are there, for students of the class, in a zone that is one', async () => {
    const wrong = { activityIds: [randomUUID()], studentIds: [teacher.personId], timeZone: 'Mars/Crater' };
    await expect(set(wrong)).rejects.toMatchObject({
      code: 'invalid-input',
      details: { fields: [{ path: 'timeZone' }, { path: 'activityIds' }, { path: 'studentIds' }] },
    });
  });

  it('can be changed after one of the chosen has left the class', async () => {
    const chosen = { studentIds: [ana.personId, luis.personId] };
    const { id } = await set(chosen);
    await school.query('delete from app.enrolment where person_id = $1', [luis.personId]);
    const { studentIds } = await getAssignment(ports, teacher, id);
    expect(studentIds).toEqual([ana.personId]);
    await expect(updateAssignment(ports, teacher, id, terms(chosen))).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(await updateAssignment(ports, teacher, id, terms({ studentIds }))).toMatchObject({ students: 1 });
  });

  it('belongs to the teachers of the class and to admins', async () => {
    const { id } = await set();
    const other = await school.addPerson({ role: 'teacher' });
    const admin = await school.addPerson({ role: 'admin' });
    await expect(getAssignment(ports, other, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(listAssignments(ports, other, classId, page)).rejects.toMatchObject({ code: 'not-found' });
    await expect(createAssignment(ports, other, classId, terms())).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await getAssignment(ports, admin, id)).toMatchObject({
      title: 'Values',
      className: 'Year 9 Python',
    });
    expect((await listAssignments(ports, admin, classId, page)).items).toMatchObject([
      { id, students: 2, done: 0 },
    ]);
    const cell = { assignmentId: id, personId: other.personId, activityId: first };
    await expect(listAnswers(ports, teacher, cell, page)).rejects.toMatchObject({ code: 'not-found' });
  });
});

it('the program of an answer comes with the files that went with it', async () => {
  const { id } = await set();
  await answering.answer(ana, first, RIGHT);
  const cell = { assignmentId: id, personId: ana.personId, activityId: first };
  expect((await listAnswers(ports, teacher, cell, page)).items).toMatchObject([{ program: null, files: {} }]);
  const readAs = async (answer: object) => {
    await withConnection({ connectionString: place.ownerUrl }, async (client) => {
      // Answers are never changed, not even by the owner: the shelter is lifted for this one.
      await client.query('alter table app.attempt no force row level security');
      await client.query('update app.attempt set answer = $1 where school_id = $2', [
        answer,
        school.schoolId,
      ]);
      await client.query('alter table app.attempt force row level security');
    });
    return (await listAnswers(ports, teacher, cell, page)).items;
  };
  const answer = { source: 'import own', files: { 'own.py': 'x' } };
  expect(await readAs(answer)).toMatchObject([{ program: answer.source, files: answer.files }]);
  // Of before files had to have plain names.
  const earlier = { ...answer, files: { 'my own.txt': 'x' } };
  expect(await readAs(earlier)).toMatchObject([{ program: answer.source, files: {} }]);
});

it('the table goes out in pages, whatever students are called', async () => {
  const { id } = await set({ title: 'Values' });
  await answering.answer(ana, first, RIGHT);
  const { title, pages } = await exportGrades(ports, teacher, id);
  const lines: unknown[][] = [];
  for await (const part of pages) lines.push(...part);
  expect(title).toBe('Values');
  expect(lines.map((line) => line[0])).toEqual(['Student', 'Ana', 'Luis']);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[1]?.slice(4)).toEqual([
    50,
    1,
    0,
    100,
    'solved',
    1,
    'no',
    'none',
    null,
    'not-started',
    0,
    'no',
    'none',
  ]);
});

it('what can be set of a course is found by its title, in order', async () => {
  const [{ course_id: courseId } = {}] = await school.query(
    'select course_id from app.unit join app.lesson on lesson.unit_id = unit.id limit 1',
  );
  const found = await listAssignable(ports, teacher, String(courseId), { ...page, search: '' });
  expect(found.items.map(({ activityId }) => activityId)).toEqual([first, second]);
  expect((await listAssignable(ports, teacher, String(courseId), { ...page, search: 'zzz' })).items).toEqual(
    [],
  );
  const unknown = listAssignable(ports, teacher, randomUUID(), { ...page, search: '' });
  await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
});
