import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import { definitions } from '@kindling/activities/schemas';
import { getCourse, getLesson, listCourses } from '@kindling/core/courses';
import {
  createLearnerTracing,
  getClassProgress,
  getLessonResult,
  getProgress,
  getToday,
  listEvidence,
  listMyStudents,
  recordAttempt,
  takeHint,
} from '@kindling/core/learning';
import { type Endpoint, learning, type Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { beforeAll, expect, it } from 'vitest';

const place = await createTestDatabase();
const appUrl = place.urlFor('kindling_app');
const database = place.open();

const ports = {
  transact: database.transact,
  // Accounts live outside of schools; somebody without one is met in English.
  people: { findProfile: async () => undefined },
  grading: activityRegistry,
  tracing: createLearnerTracing(),
  // What running a program shows is for the tests of the sandbox: every program here is right.
  answers: {
    runs: (type: string) => definitions[type]?.sample.runs !== undefined,
    run: async ({ type }: { type: string }) => definitions[type]?.sample.runs?.right,
  },
  clock: () => new Date(),
  newId: randomUUID,
};
const PAGE = { limit: 25 };
/** Every type there is, so a new one is in this lesson the day it is made. */
const TYPES = Object.entries(definitions);

const school = await openLearningSchool(appUrl);
let ana: Principal;
let courseId: string;
let lessonId: string;
let activityIds: string[];
beforeAll(async () => {
  ana = await school.addPerson({ role: 'student', displayName: 'Ana Torres' });
  const course = await school.addCourse({ lessons: [TYPES.map(() => ({ hints: ['Look again.'] }))] });
  const [lesson] = course.lessons;
  if (lesson === undefined) throw new Error('The builder made no lesson');
  courseId = course.id;
  lessonId = lesson.id;
  activityIds = lesson.activityIds;
  for (const [index, [type, definition]] of TYPES.entries()) {
    await school.query('update app.activity set type = $2, schema_version = $3, content = $4 where id = $1', [
      activityIds[index],
      type,
      definition.schemaVersion,
      JSON.stringify(definition.sample.content),
    ]);
  }
});

/** What the api does with an answer: it leaves only as the contract says. */
async function keepContract<Response>(endpoint: Endpoint, answer: Promise<Response>): Promise<Response> {
  const value = await answer;
  expect(JSON.parse(JSON.stringify(value))).toEqual(endpoint.response.parse(value));
  return value;
}

function answerTo(activityId: string | undefined, answer: unknown) {
  return recordAttempt(ports, ana, {
    attemptId: randomUUID(),
    activityId: activityId ?? '',
    answer,
    durationMs: 4000,
    answeredAt: new Date().toISOString(),
    channel: 'web',
    occasion: 'lesson',
  });
}

it('leads a learner through a lesson of every activity type, each answer by its contract', async () => {
  const today = await keepContract(learning.getToday, getToday(ports, ana));
  expect(today.next).toMatchObject({ lesson: { id: lessonId }, reason: { code: 'first-lesson' } });
  const courses = await keepContract(learning.listCourses, listCourses(ports, ana, PAGE));
  expect(courses.items).toMatchObject([{ id: courseId, lessonsDone: 0 }]);

  const [first, ...others] = TYPES;
  const wrong = await keepContract(learning.recordAttempt, answerTo(activityIds[0], first?.[1].sample.wrong));
  expect(wrong.grade.correct).toBe(false);
  for (const [index, [, definition]] of others.entries()) {
    const right = await keepContract(
      learning.recordAttempt,
      answerTo(activityIds[index + 1], definition.sample.right),
    );
    expect(right.grade).toMatchObject({ correct: true, score: 1 });
  }

  const lesson = await keepContract(learning.getLesson, getLesson(ports, ana, lessonId));
  expect(lesson.status).toBe('done');
  expect(lesson.activities.every((activity) => activity.lastAttempt !== null)).toBe(true);
  const result = await keepContract(learning.getLessonResult, getLessonResult(ports, ana, lessonId));
  expect(result).toMatchObject({ firstTryCorrect: TYPES.length - 1, next: { reason: { code: 'all-done' } } });
  const course = await keepContract(learning.getCourse, getCourse(ports, ana, courseId));
  expect(course.lessonsDone).toBe(1);
});

it('keeps every answer key out of what a learner gets before answering', async () => {
  const ben = await school.addPerson({ role: 'student' });
  const lesson = await getLesson(ports, ben, lessonId);
  for (const activity of lesson.activities) {
    const definition = definitions[activity.type];
    expect(definition?.publicContent.safeParse(activity.content).success).toBe(true);
    expect(JSON.stringify(activity.content)).not.toMatch(/"(correct|answer|answers|accepted|explanation)"/);
  }
});

it('shows the same work to those who may follow it, by contract too', async () => {
  const teacher = await school.addPerson({ role: 'teacher' });
  const guardian = await school.addPerson({ role: 'guardian' });
  const classId = await school.addClass([teacher.personId], [ana.personId]);
  await school.linkGuardian(guardian.personId, ana.personId);
  const hint = await keepContract(learning.takeHint, takeHint(ports, ana, activityIds[0] ?? ''));
  expect(hint).toEqual({ rung: 1, text: 'Look again.', remaining: 0 });

  const progress = await keepContract(learning.getProgress, getProgress(ports, guardian, ana.personId));
  expect(progress).toMatchObject({ answers: TYPES.length, lessonsDone: 1 });
  const learner = { personId: ana.personId, skillId: progress.skills[0]?.skillId ?? '' };
  const evidence = await keepContract(learning.listEvidence, listEvidence(ports, teacher, learner, PAGE));
  expect(evidence.items).toHaveLength(TYPES.length);
  const wards = await keepContract(learning.listMyStudents, listMyStudents(ports, guardian, PAGE));
  expect(wards.items).toEqual([{ personId: ana.personId, displayName: 'Ana Torres' }]);
  const rows = await keepContract(learning.getClassProgress, getClassProgress(ports, teacher, classId, PAGE));
  expect(rows.items).toMatchObject([{ displayName: 'Ana Torres', lessonsDone: 1 }]);
});

it('refuses an answer of another type, and one that names what the activity does not have', async () => {
  for (const answer of [null, 7, 'text', [], {}, { optionId: 'nowhere' }, { optionId: 'x'.repeat(5000) }]) {
    await expect(answerTo(activityIds[0], answer)).rejects.toMatchObject({ code: 'invalid-input' });
  }
});
