import { randomUUID } from 'node:crypto';
import { type ActivityGrading, recordAttempt } from '@kindling/core/learning';
import type { accounts, Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool, RIGHT } from '@kindling/testkit';
import { beforeEach, describe, expect, it } from 'vitest';

const place = await createTestDatabase();
const appUrl = place.urlFor('kindling_app');
const database = place.open();

const grading: ActivityGrading = {
  parseAnswer: (_type, answer) => answer,
  grade: () => ({ correct: true, score: 1, feedback: {} }),
  toPublic: () => ({}),
};
const ports = { transact: database.transact, grading, clock: () => new Date(), newId: randomUUID };

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let ana: Principal;
beforeEach(async () => {
  school = await openLearningSchool(appUrl);
  ana = await school.addPerson({ role: 'student' });
});

type Course = Awaited<ReturnType<typeof school.addCourse>>;
const firstActivityOf = (course: Course) => course.lessons[0]?.activityIds[0] ?? '';

/** Courses whose lessons are read, one entry for each lesson. */
async function readTitles(locale: accounts.Locale): Promise<string[]> {
  const lessons = await database.transact(ana, ({ lessonMap }) =>
    lessonMap.listLessons(ana.personId, locale),
  );
  return lessons.map((lesson) => lesson.courseTitle);
}

function begin(course: Course) {
  return recordAttempt(ports, ana, {
    attemptId: randomUUID(),
    activityId: firstActivityOf(course),
    answer: RIGHT,
    durationMs: 1000,
    answeredAt: new Date().toISOString(),
    channel: 'web',
    occasion: 'lesson',
  });
}

describe('the lessons that can come next', () => {
  it('are of the courses begun and the first with something to do, not of the whole school', async () => {
    const begun = await school.addCourse({ title: 'Begun', lessons: [[{}], [{}]] });
    const emptied = await school.addCourse({ title: 'Emptied', lessons: [[{}]] });
    await school.addCourse({ title: 'Fresh', lessons: [[{}], [{}]] });
    await school.addCourse({ title: 'Later', lessons: [[{}]] });
    await school.retireActivity(firstActivityOf(emptied));
    expect(await readTitles('en')).toEqual(['Begun', 'Begun']);
    await begin(begun);
    expect(await readTitles('en')).toEqual(['Begun', 'Begun', 'Fresh', 'Fresh']);
  });

  it('are of a course in the language of the learner where one has something to do', async () => {
    const python = await school.addCourse({ title: 'Python', lessons: [[{}]] });
    const emptied = await school.addCourse({ title: 'Vacío', language: 'es', lessons: [[{}]] });
    await school.addCourse({ title: 'Inglés', language: 'es-MX', lessons: [[{}]] });
    await school.addCourse({ title: 'Escribir', language: 'es', lessons: [[{}]] });
    await school.retireActivity(firstActivityOf(emptied));
    expect(await readTitles('en')).toEqual(['Python']);
    expect(await readTitles('es')).toEqual(['Inglés']);
    await begin(python);
    expect(await readTitles('es')).toEqual(['Python', 'Inglés']);
  });

  it('are of the first course when none speaks the language of the learner', async () => {
    await school.addCourse({ title: 'Python', lessons: [[{}]] });
    await school.addCourse({ title: 'Writing', lessons: [[{}]] });
    expect(await readTitles('es')).toEqual(['Python']);
  });
});
