import { randomUUID } from 'node:crypto';
import { getCourse, getLesson, listCourses } from '@kindling/core/courses';
import {
  type ActivityGrading,
  type AttemptInput,
  createLearnerTracing,
  emptyMasteryState,
  foldEvidence,
  getClassProgress,
  getLessonResult,
  getProgress,
  getToday,
  listEvidence,
  listMyStudents,
  recordAttempt,
  toMastery,
} from '@kindling/core/learning';
import type { Principal } from '@kindling/shared';
import { createFakeClock, createTestDatabase, openLearningSchool, RIGHT, WRONG } from '@kindling/testkit';
import { beforeEach, describe, expect, it } from 'vitest';

const place = await createTestDatabase();
const appUrl = place.urlFor('kindling_app');
const database = place.open();

const grading: ActivityGrading = {
  parseAnswer: (_type, answer) => answer,
  grade(_activity, answer) {
    const correct = (answer as typeof RIGHT).optionId === RIGHT.optionId;
    return { correct, score: correct ? 1 : 0, feedback: { correct } };
  },
  toPublic: ({ content }) => ({ prompt: (content as { prompt: string }).prompt }),
};

const START = '2026-11-21T12:00:00Z';
const DAY_MS = 86_400_000;
const clock = createFakeClock(START);
/** Accounts live outside of schools and are no part of these tests: somebody without one is met in English. */
const people = { findProfile: async () => undefined };
const tracing = createLearnerTracing();
const ports = { transact: database.transact, people, grading, tracing, clock: clock.now, newId: randomUUID };
const PAGE = { limit: 25 };

/** A school of its own for each test, so that lists hold only what the test put there. */
let school: Awaited<ReturnType<typeof openLearningSchool>>;
let ana: Principal;
beforeEach(async () => {
  clock.set(START);
  school = await openLearningSchool(appUrl);
  ana = await school.addPerson({ role: 'student', displayName: 'Ana Torres', timeZone: 'America/Bogota' });
});

/** Answers one activity; every answer a second after the one before. */
async function answer(
  activityId: string | undefined,
  given = RIGHT,
  learner = ana,
  change: Partial<AttemptInput> = {},
) {
  if (activityId === undefined) throw new Error('The builder made no such activity');
  clock.advance(1000);
  return recordAttempt(ports, learner, {
    attemptId: randomUUID(),
    activityId,
    answer: given,
    durationMs: 1000,
    answeredAt: clock.now().toISOString(),
    channel: 'web',
    occasion: 'lesson',
    ...change,
  });
}

async function addLesson(count: number) {
  const course = await school.addCourse({ lessons: [Array.from({ length: count }, () => ({}))] });
  const [lesson] = course.lessons;
  if (lesson === undefined) throw new Error('The builder made no lesson');
  return { courseId: course.id, skillId: course.skillId, ...lesson };
}

describe('courses', () => {
  it('are listed in order, page by page, with the caller progress', async () => {
    const first = await school.addCourse({ title: 'First', lessons: [[{}], [{}]] });
    await school.addCourse({ title: 'Second', subject: 'writing', lessons: [[{}]] });
    await answer(first.lessons[0]?.activityIds[0]);
    const one = await listCourses(ports, ana, { limit: 1 });
    expect(one.items).toMatchObject([{ title: 'First', lessonCount: 2, lessonsDone: 1, language: 'en' }]);
    const two = await listCourses(ports, ana, { limit: 1, cursor: one.nextCursor ?? '' });
    expect(two).toMatchObject({
      items: [{ title: 'Second', subject: 'writing', lessonsDone: 0 }],
      nextCursor: null,
    });
    await expect(listCourses(ports, ana, { limit: 1, cursor: 'x' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('show units and lessons with how far the caller is', async () => {
    const { id, lessons } = await school.addCourse({ lessons: [[{}, {}], [{}]] });
    await answer(lessons[0]?.activityIds[0], WRONG);
    const course = await getCourse(ports, ana, id);
    expect(course.units).toHaveLength(1);
    expect(course.units[0]?.lessons).toMatchObject([
      { title: 'Lesson 1', status: 'in-progress', activityCount: 2, activitiesAnswered: 1 },
      { title: 'Lesson 2', status: 'not-started', activityCount: 1, activitiesAnswered: 0 },
    ]);
    const ben = await school.addPerson({ role: 'teacher' });
    expect((await getCourse(ports, ben, id)).units[0]?.lessons[0]?.status).toBe('not-started');
  });

  it('give a lesson with public content and the latest answer of each activity', async () => {
    const lesson = await addLesson(2);
    await answer(lesson.activityIds[0], WRONG);
    await answer(lesson.activityIds[0], RIGHT);
    const read = await getLesson(ports, ana, lesson.id);
    expect(read).toMatchObject({
      courseTitle: 'First steps',
      introduction: 'Read this first.',
      status: 'in-progress',
    });
    expect(read.activities.map((activity) => activity.id)).toEqual(lesson.activityIds);
    expect(read.activities[0]?.lastAttempt).toMatchObject({ answer: RIGHT, grade: { correct: true } });
    expect(read.activities[1]).toMatchObject({ lastAttempt: null, hintCount: 0, type: 'choice' });
    expect(JSON.stringify(read)).not.toContain('"options"');
  });

  it('leave retired activities out, and a lesson already finished stays so', async () => {
    const lesson = await addLesson(2);
    await answer(lesson.activityIds[0]);
    await school.retireActivity(lesson.activityIds[1] ?? '');
    const read = await getLesson(ports, ana, lesson.id);
    expect(read.activities).toHaveLength(1);
    expect(read.status).toBe('done');
  });

  it('of another school are not found', async () => {
    const lesson = await addLesson(1);
    const other = await (await openLearningSchool(appUrl)).addPerson({ role: 'admin' });
    const missing = { code: 'not-found' };
    await expect(getCourse(ports, other, lesson.courseId)).rejects.toMatchObject(missing);
    await expect(getLesson(ports, other, lesson.id)).rejects.toMatchObject(missing);
    await expect(getLessonResult(ports, other, lesson.id)).rejects.toMatchObject(missing);
    await expect(getProgress(ports, other, ana.personId)).rejects.toMatchObject(missing);
    expect((await listCourses(ports, other, PAGE)).items).toEqual([]);
  });
});

describe('the result of a lesson', () => {
  it('counts first tries and spans mastery from the first to the last answer in it', async () => {
    const lesson = await addLesson(3);
    const first = await answer(lesson.activityIds[0], WRONG);
    await answer(lesson.activityIds[0], RIGHT);
    await answer(lesson.activityIds[1], RIGHT);
    const last = await answer(lesson.activityIds[2], RIGHT);
    const result = await getLessonResult(ports, ana, lesson.id);
    expect(result).toMatchObject({
      status: 'done',
      activityCount: 3,
      activitiesAnswered: 3,
      firstTryCorrect: 2,
    });
    expect(result.masteryChanges).toEqual([
      { ...last.masteryChanges[0], before: first.masteryChanges[0]?.before },
    ]);
    expect(result.next.reason.code).toBe('all-done');
  });

  it('is empty before the first answer and knows nothing of other lessons', async () => {
    const [one, two] = [await addLesson(1), await addLesson(1)];
    await answer(one.activityIds[0]);
    expect(await getLessonResult(ports, ana, two.id)).toMatchObject({
      status: 'not-started',
      activitiesAnswered: 0,
      firstTryCorrect: 0,
      masteryChanges: [],
    });
  });
});

describe('today', () => {
  it('leads from the first lesson through the course to the next one', async () => {
    const { lessons } = await school.addCourse({ lessons: [[{}, {}], [{}]] });
    await school.addCourse({ title: 'Other', lessons: [[{}]] });
    const codes: string[] = [];
    const look = async () => codes.push((await getToday(ports, ana)).next.reason.code);
    await look();
    for (const activityId of lessons.flatMap((lesson) => lesson.activityIds)) {
      await answer(activityId);
      await look();
    }
    expect(codes).toEqual(['first-lesson', 'continue-lesson', 'next-in-course', 'new-course']);
  });

  it('goes back to what was wrong when its solutions are no longer fresh', async () => {
    // One more than may not come back yet.
    const lesson = await addLesson(5);
    for (const activityId of lesson.activityIds) await answer(activityId, WRONG);
    expect((await getToday(ports, ana)).next.reason.code).toBe('all-done');
    clock.advance(DAY_MS);
    expect((await getToday(ports, ana)).next).toMatchObject({
      lesson: { id: lesson.id },
      reason: { code: 'review-due' },
    });
  });

  it('counts answers in the days of the caller', async () => {
    const lesson = await addLesson(2);
    clock.set('2026-11-21T04:59:00Z');
    await answer(lesson.activityIds[0]);
    clock.set('2026-11-21T05:00:00Z');
    await answer(lesson.activityIds[1]);
    const today = await getToday(ports, ana);
    expect(today.answersToday).toBe(1);
    expect(today.activeDays.map((day) => day.date)).toEqual([
      '2026-11-15',
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
    ]);
    expect(today.activeDays.slice(5).map((day) => day.answers)).toEqual([1, 1]);
  });
});

describe('who may follow a learner', () => {
  async function cast() {
    const [teacher, otherTeacher, admin, guardian, otherGuardian, ben] = await Promise.all([
      school.addPerson({ role: 'teacher' }),
      school.addPerson({ role: 'teacher' }),
      school.addPerson({ role: 'admin' }),
      school.addPerson({ role: 'guardian' }),
      school.addPerson({ role: 'guardian' }),
      school.addPerson({ role: 'student' }),
    ]);
    const classId = await school.addClass([teacher.personId], [ana.personId, ben.personId]);
    await school.addClass([otherTeacher.personId], [ben.personId]);
    await school.linkGuardian(guardian.personId, ana.personId);
    await school.linkGuardian(otherGuardian.personId, ben.personId);
    return { ana, teacher, otherTeacher, admin, guardian, otherGuardian, ben, classId };
  }

  it('is the learner, their teachers, their guardians and admins: for all others the learner does not exist', async () => {
    const { classId: _, ...people } = await cast();
    const seen: string[] = [];
    for (const [name, viewer] of Object.entries(people)) {
      const progress = getProgress(ports, viewer, ana.personId);
      const evidence = listEvidence(ports, viewer, { personId: ana.personId, skillId: randomUUID() }, PAGE);
      const codes = await Promise.all(
        [progress, evidence].map((read) =>
          read.then(
            () => 'ok',
            (error) => error.code,
          ),
        ),
      );
      expect(new Set(codes).size).toBe(1);
      if (codes[0] === 'ok') seen.push(name);
      else expect(codes[0]).toBe('not-found');
    }
    expect(seen.sort()).toEqual(['admin', 'ana', 'guardian', 'teacher']);
  });

  it('ends when the student leaves the class', async () => {
    const { teacher, classId } = await cast();
    await school.query('delete from app.enrolment where class_id = $1 and person_id = $2', [
      classId,
      ana.personId,
    ]);
    await expect(getProgress(ports, teacher, ana.personId)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('shows a guardian their own students by name, page by page', async () => {
    const guardian = await school.addPerson({ role: 'guardian' });
    for (const displayName of ['carla', 'Ben', 'ana']) {
      const { personId } = await school.addPerson({ role: 'student', displayName });
      await school.linkGuardian(guardian.personId, personId);
    }
    const one = await listMyStudents(ports, guardian, { limit: 2 });
    const two = await listMyStudents(ports, guardian, { limit: 2, cursor: one.nextCursor ?? '' });
    expect([one, two].map((page) => page.items.map((item) => item.displayName))).toEqual([
      ['ana', 'Ben'],
      ['carla'],
    ]);
    expect(two.nextCursor).toBeNull();
  });

  it('shows class progress to its teacher and admins alone', async () => {
    const { teacher, otherTeacher, admin, classId } = await cast();
    expect((await getClassProgress(ports, teacher, classId, PAGE)).items).toHaveLength(2);
    expect((await getClassProgress(ports, admin, classId, PAGE)).items).toHaveLength(2);
    const missing = { code: 'not-found' };
    await expect(getClassProgress(ports, otherTeacher, classId, PAGE)).rejects.toMatchObject(missing);
    await expect(getClassProgress(ports, admin, randomUUID(), PAGE)).rejects.toMatchObject(missing);
    const elsewhere = await (await openLearningSchool(appUrl)).addPerson({ role: 'admin' });
    await expect(getClassProgress(ports, elsewhere, classId, PAGE)).rejects.toMatchObject(missing);
  });
});

describe('progress', () => {
  it('is the fold of the evidence, seen today', async () => {
    const lesson = await addLesson(4);
    for (const [index, activityId] of lesson.activityIds.entries())
      await answer(activityId, index === 1 ? WRONG : RIGHT);
    await answer(lesson.activityIds[1], RIGHT);
    const progress = await getProgress(ports, ana, ana.personId);
    const evidence = await listEvidence(
      ports,
      ana,
      { personId: ana.personId, skillId: lesson.skillId },
      PAGE,
    );
    const replayed = evidence.items
      .toReversed()
      .map((row) => ({ purpose: row.purpose, score: row.score, aided: !row.counted }))
      .reduce(foldEvidence, emptyMasteryState());
    expect(progress).toMatchObject({
      displayName: 'Ana Torres',
      answers: 5,
      lessonsDone: 1,
      lastActiveAt: '2026-11-21T12:00:05.000Z',
      skills: [{ skillId: lesson.skillId, skillName: 'Values', subject: 'python' }],
    });
    expect(progress.skills[0]?.mastery).toEqual(toMastery(replayed, 1));
  });

  it('loses consistency as days go by without answers', async () => {
    const lesson = await addLesson(1);
    await answer(lesson.activityIds[0]);
    const scoreNow = async () => {
      const [skill] = (await getProgress(ports, ana, ana.personId)).skills;
      return skill?.mastery.state === 'started' ? skill.mastery.scorePercent : undefined;
    };
    expect(await scoreNow()).toBe(84);
    clock.advance(7 * DAY_MS);
    expect(await scoreNow()).toBe(80);
  });

  it('is empty for someone who has done nothing', async () => {
    expect(await getProgress(ports, ana, ana.personId)).toMatchObject({
      answers: 0,
      lessonsDone: 0,
      lastActiveAt: null,
      skills: [],
    });
  });

  it('shows evidence newest first, page by page, without a gap at equal times', async () => {
    const lesson = await addLesson(5);
    const at = '2026-11-20T10:00:00.000Z';
    for (const activityId of lesson.activityIds) await answer(activityId, RIGHT, ana, { answeredAt: at });
    const learner = { personId: ana.personId, skillId: lesson.skillId };
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listEvidence>> = await listEvidence(ports, ana, learner, {
        limit: 2,
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(5);
    const [first] = (await listEvidence(ports, ana, learner, { limit: 1 })).items;
    expect(first).toMatchObject({ lessonTitle: 'Lesson 1', counted: true, aid: 'none', channel: 'web' });
    expect(first?.at).toBe(at);
  });

  it('of a class comes by name with levels, answers and lessons done', async () => {
    const teacher = await school.addPerson({ role: 'teacher' });
    const ben = await school.addPerson({ role: 'student', displayName: 'ben' });
    const cleo = await school.addPerson({ role: 'student', displayName: 'Cleo' });
    const classId = await school.addClass([teacher.personId], [cleo.personId, ana.personId, ben.personId]);
    const lesson = await addLesson(1);
    await answer(lesson.activityIds[0], RIGHT, ana);
    await answer(lesson.activityIds[0], WRONG, ben);
    const one = await getClassProgress(ports, teacher, classId, { limit: 2 });
    const two = await getClassProgress(ports, teacher, classId, { limit: 2, cursor: one.nextCursor ?? '' });
    const nothing = { beginner: 0, learning: 0, proficient: 0, mastered: 0 };
    expect([...one.items, ...two.items]).toMatchObject([
      { displayName: 'Ana Torres', answers: 1, lessonsDone: 1, levels: { ...nothing, proficient: 1 } },
      { displayName: 'ben', answers: 1, lessonsDone: 1, levels: { ...nothing, beginner: 1 } },
      { displayName: 'Cleo', answers: 0, lessonsDone: 0, lastActiveAt: null, levels: nothing },
    ]);
    expect(two.nextCursor).toBeNull();
  });
});
