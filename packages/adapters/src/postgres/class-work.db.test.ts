import { randomUUID } from 'node:crypto';
import { listClassWork, listExerciseRuns } from '@kindling/core/class-work';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool, RIGHT, WRONG } from '@kindling/testkit';
import { beforeEach, expect, it } from 'vitest';
import { openAnswering } from './answering.fixture.ts';

const place = await createTestDatabase();
const answering = openAnswering(place);
const page = { limit: 25 };

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let teacher: Principal;
let students: Principal[];
let classId: string;
let activityId: string;

beforeEach(async () => {
  answering.at.set('2026-11-20T09:00:00Z');
  school = await openLearningSchool(place.urlFor('kindling_app'));
  teacher = await school.addPerson({ role: 'teacher' });
  students = await Promise.all(
    ['Ana', 'Ben', 'Caro'].map((displayName) => school.addPerson({ role: 'student', displayName })),
  );
  classId = await school.addClass(
    [teacher.personId],
    students.map(({ personId }) => personId),
  );
  activityId = (await school.addCourse({ lessons: [[{}]] })).lessons[0]?.activityIds[0] ?? '';
});

const student = (index: number) => students[index] as Principal;
const work = async (sort: 'need' | 'name' = 'need') =>
  (await listClassWork(answering, teacher, classId, { ...page, sort })).items;

/** As the watch writes down what a browser told. */
function run(learner: Principal, passed: boolean, errorKey: string | null = null) {
  answering.at.advance(60_000);
  return answering.transact(learner, ({ struggle }) =>
    struggle.insertRun({
      id: randomUUID(),
      learnerId: learner.personId,
      activityId,
      passed,
      errorKey,
      at: answering.at.now(),
    }),
  );
}

it('says who is on what, how the last run ended, and since when nothing works', async () => {
  await run(student(1), false, 'NameError:3');
  const since = answering.at.now().toISOString();
  await run(student(1), false, 'TypeError:4');
  answering.at.advance(60_000);
  await answering.answer(student(1), activityId, WRONG);
  const [first, ...others] = await work();
  expect(first).toMatchObject({
    displayName: 'Ben',
    needsHelp: true,
    openAlerts: 0,
    exercise: {
      activityId,
      answers: 1,
      failures: 3,
      stuckSince: since,
      lastRun: { kind: 'check', passed: false, errorKey: null, scorePercent: 0 },
    },
  });
  expect(others.map(({ displayName, exercise }) => [displayName, exercise])).toEqual([
    ['Ana', null],
    ['Caro', null],
  ]);
});

it('takes a right answer for the end of it; a run that ends well ends a row of runs only', async () => {
  await answering.answer(student(0), activityId, WRONG);
  await run(student(0), false, 'NameError:3');
  await run(student(0), true);
  expect((await work('name'))[0]?.exercise).toMatchObject({
    failures: 1,
    lastRun: { kind: 'run', passed: true },
  });
  answering.at.advance(60_000);
  await answering.answer(student(0), activityId, RIGHT);
  expect((await work('name'))[0]?.exercise).toMatchObject({ failures: 0, stuckSince: null });
});

it('puts who is stuck longest first, then who is at work, then the others, page by page', async () => {
  for (const learner of [student(2), student(1)]) {
    for (const key of ['a', 'b', 'c']) await run(learner, false, key);
  }
  const names = ['Caro', 'Ben', 'Ana'];
  expect((await work()).map(({ displayName }) => displayName)).toEqual(names);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const found = await listClassWork(answering, teacher, classId, { limit: 1, cursor, sort: 'need' });
    seen.push(...found.items.map(({ displayName }) => displayName));
    cursor = found.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(names);
});

it('forgets yesterday, and is for those who teach the class', async () => {
  await run(student(0), false, 'NameError:3');
  answering.at.advance(13 * 3_600_000);
  expect((await work('name'))[0]?.exercise).toBeNull();
  const other = await school.addPerson({ role: 'teacher' });
  const asked = listClassWork(answering, other, classId, { ...page, sort: 'need' });
  await expect(asked).rejects.toMatchObject({ code: 'not-found' });
});

it('an exercise that is open is told as an event, once for each sitting', async () => {
  const at = answering.at.now();
  const [learnerId, sittingId] = [student(0).personId, randomUUID()];
  const note = (id: string) =>
    answering.transact(student(0), ({ struggle }) =>
      struggle.noteWork({ learnerId, activityId, sittingId: id, workedMs: 1000, at }),
    );
  expect([await note(sittingId), await note(sittingId), await note(randomUUID())]).toEqual([
    true,
    false,
    true,
  ]);
  expect((await work('name'))[0]?.exercise).toMatchObject({ activityId, lastRun: null });
});

it('runs and checks of an exercise come in the order they were made, for who follows the learner', async () => {
  await run(student(0), false, 'NameError:3');
  answering.at.advance(60_000);
  await answering.answer(student(0), activityId, WRONG);
  const of = { personId: student(0).personId, activityId };
  const { items } = await listExerciseRuns(answering, teacher, of, page);
  expect(items).toMatchObject([
    { kind: 'run', errorKey: 'NameError:3' },
    { kind: 'check', scorePercent: 0 },
  ]);
  await expect(listExerciseRuns(answering, student(1), of, page)).rejects.toMatchObject({
    code: 'not-found',
  });
});
