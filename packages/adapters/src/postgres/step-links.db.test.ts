import { randomUUID } from 'node:crypto';
import { endStepLink, MOST_STEP_LINKS, openSteps, shareSteps } from '@kindling/core/workspaces';
import type { Principal } from '@kindling/shared';
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

type School = Awaited<ReturnType<typeof openLearningSchool>>;
let school: School;
let ana: Principal;
let ben: Principal;
let teacher: Principal;
let activityId: string;
let choiceId: string;
let lessonId: string;
let classId: string;

/** A class of Ana, Ben and their teacher. */
beforeEach(async () => {
  clock.set('2026-11-21T12:00:00Z');
  school = await openLearningSchool(appUrl);
  ana = await school.addPerson({ role: 'student' });
  ben = await school.addPerson({ role: 'student' });
  teacher = await school.addPerson({ role: 'teacher' });
  const course = await school.addCourse({ lessons: [[{}, {}]] });
  const [lesson] = course.lessons;
  lessonId = lesson?.id ?? '';
  [activityId = '', choiceId = ''] = lesson?.activityIds ?? [];
  await school.query(`update app.activity set type = 'code' where id = $1`, [activityId]);
  classId = await school.addClass([teacher.personId], [ana.personId, ben.personId]);
});

const PROGRAM = { source: 'print(input())', stdin: 'Ana\n', files: { 'menu.txt': 'tea' }, addedFrom: null };
const share = (author = ana, step = 4) => shareSteps(ports, author, { activityId, program: PROGRAM, step });
const open = (viewer: Principal, { linkId }: { linkId: string }) => openSteps(ports, viewer, linkId);
const GONE = { code: 'not-found' };

async function solve(learner: Principal, answer: object = { source: 'x' }): Promise<void> {
  await school.query(
    `insert into app.attempt (school_id, learner_id, id, activity_id, lesson_id, content_hash, answer, grade, aid,
                              outcome, duration_ms, channel, answered_at, received_at)
     values ($1, $2, $3, $4, $5, 'hash', $7, '{"correct": true, "score": 1, "feedback": {}}', 'none',
             '{"masteryChanges": [], "lesson": null}', 1, 'web', $6, $6)`,
    [learner.schoolId, learner.personId, randomUUID(), activityId, lessonId, clock.now(), answer],
  );
}

test('a link is opened by its author and their teacher, with all that the program needs', async () => {
  const link = await share();
  const wanted = { program: PROGRAM, step: 4, activityId, isOwn: true };
  expect(await open(ana, link)).toMatchObject(wanted);
  expect(await open(teacher, link)).toMatchObject({ ...wanted, isOwn: false });
  expect(await open(await school.addPerson({ role: 'admin' }), link)).toMatchObject({ step: 4 });
});

test('a class mate opens it once they have solved the exercise themselves', async () => {
  const link = await share();
  await expect(open(ben, link)).rejects.toMatchObject(GONE);
  await solve(ben);
  expect(await open(ben, link)).toMatchObject({ program: PROGRAM, isOwn: false });
});

test('nobody else opens it: another class, another teacher, a guardian, another school', async () => {
  const link = await share();
  const [stranger, other, guardian] = [
    await school.addPerson({ role: 'student' }),
    await school.addPerson({ role: 'teacher' }),
    await school.addPerson({ role: 'guardian' }),
  ];
  await school.addClass([other.personId], [stranger.personId]);
  await solve(stranger);
  await school.query(
    `insert into app.guardian_link (school_id, guardian_id, student_id) values ($1, $2, $3)`,
    [ana.schoolId, guardian.personId, ana.personId],
  );
  const elsewhere = await (await openLearningSchool(appUrl)).addPerson({ role: 'admin' });
  for (const viewer of [stranger, other, guardian, elsewhere]) {
    await expect(open(viewer, link)).rejects.toMatchObject(GONE);
  }
  await expect(open(ana, { linkId: randomUUID() })).rejects.toMatchObject(GONE);
});

test('what a teacher steps through is for the students of their classes', async () => {
  const link = await share(teacher);
  expect(await open(ben, link)).toMatchObject({ isOwn: false });
  await expect(open(await school.addPerson({ role: 'student' }), link)).rejects.toMatchObject(GONE);
});

test('while an assignment is open, who solved the exercise before it was set has it to solve again', async () => {
  const link = await share();
  await solve(ben);
  clock.advance(60_000);
  const assignmentId = randomUUID();
  await school.query(
    `insert into app.assignment (school_id, id, class_id, title, due_at, time_zone, set_at, set_by, help, for_all)
     values ($1, $2, $3, 'Loops', $4, 'UTC', $5, $6, 'full', true)`,
    [ana.schoolId, assignmentId, classId, new Date('2026-12-01'), clock.now(), teacher.personId],
  );
  await school.query(
    `insert into app.assignment_item (school_id, assignment_id, activity_id, position) values ($1, $2, $3, 0)`,
    [ana.schoolId, assignmentId, activityId],
  );
  await expect(open(ben, link)).rejects.toMatchObject(GONE);
  clock.advance(60_000);
  await solve(ben);
  expect(await open(ben, link)).toMatchObject({ program: PROGRAM });
});

test('a link ends by its author alone, with its account, and when it is one too many', async () => {
  const first = await share();
  await expect(endStepLink(ports, ben, first.linkId)).rejects.toMatchObject(GONE);
  await endStepLink(ports, ana, first.linkId);
  await expect(open(ana, first)).rejects.toMatchObject(GONE);
  await expect(endStepLink(ports, ana, first.linkId)).rejects.toMatchObject(GONE);

  const oldest = await share();
  for (let count = 0; count < MOST_STEP_LINKS; count++) {
    clock.advance(1_000);
    await share();
  }
  await expect(open(ana, oldest)).rejects.toMatchObject(GONE);
  const last = await share();
  // The owner sees no rows of schools either, unless told to.
  const asOwner = ['enrolment', 'membership'].flatMap((table) => [
    `alter table app.${table} no force row level security`,
    `delete from app.${table} where person_id = '${ana.personId}'`,
  ]);
  await runAsOwner(place.ownerUrl, ...asOwner, 'alter table app.step_link no force row level security');
  const left = await runAsOwner(
    place.ownerUrl,
    `select count(*)::int as count from app.step_link where author_id = '${ana.personId}'`,
  );
  expect(left).toEqual([{ count: 0 }]);
  await expect(open(teacher, last)).rejects.toMatchObject(GONE);
});

test('only programs have links, and only text that can be stored', async () => {
  const request = { program: PROGRAM, step: 1 };
  await expect(shareSteps(ports, ana, { ...request, activityId: choiceId })).rejects.toMatchObject(GONE);
  await expect(shareSteps(ports, ana, { ...request, activityId: randomUUID() })).rejects.toMatchObject(GONE);
  const program = { ...PROGRAM, source: 'a\u0000b' };
  await expect(shareSteps(ports, ana, { activityId, program, step: 1 })).rejects.toMatchObject({
    code: 'invalid-input',
  });
});

test('programs of others that solved a task are found without their names, the newest of each', async () => {
  await solve(ben);
  clock.advance(1_000);
  await school.query(`update app.activity set content_hash = 'hash' where id = $1`, [activityId]);
  const listFor = (learner: Principal, contentHash = 'hash') =>
    database.transact(learner, ({ diagnoses }) =>
      diagnoses.listCorrectPrograms(learner.personId, { id: activityId, contentHash }, 10),
    );
  expect(await listFor(ana)).toEqual(['x']);
  expect(await listFor(ben)).toEqual([]);
  expect(await listFor(ana, 'of an older text')).toEqual([]);
  const elsewhere = await (await openLearningSchool(appUrl)).addPerson({ role: 'student' });
  expect(await listFor(elsewhere)).toEqual([]);
  // Without its files a program is another one.
  clock.advance(1_000);
  await solve(ben, { source: 'import own', files: { 'own.py': 'x' } });
  expect(await listFor(ana)).toEqual(['x']);
});
