import { randomUUID } from 'node:crypto';
import { recordAttempt } from '@kindling/core/learning';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool, RIGHT } from '@kindling/testkit';
import { beforeAll, describe, expect, it } from 'vitest';

const place = await createTestDatabase();
const database = place.open();

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let course: Awaited<ReturnType<typeof school.addCourse>>;
let ana: Principal;
let stranger: Principal;
beforeAll(async () => {
  school = await openLearningSchool(place.urlFor('kindling_app'));
  const elsewhere = await openLearningSchool(place.urlFor('kindling_app'));
  [ana, stranger] = await Promise.all([
    school.addPerson({ role: 'student' }),
    elsewhere.addPerson({ role: 'student' }),
  ]);
  const lessons = [
    [{ skills: ['loops'] }, { skills: ['names', 'loops'] }],
    [{ skills: ['loops'] }, {}],
    [{}],
  ];
  course = await school.addCourse({ title: 'Python', lessons });
});

const ask = <Answer>(
  work: Parameters<typeof database.transact<Answer>>[1],
  principal: Principal = ana,
): Promise<Answer> => database.transact(principal, work);

function answer(activityId: string) {
  const grading = {
    parseAnswer: (_type: string, given: unknown) => given,
    grade: () => ({ correct: true, score: 1, feedback: {} }),
    toPublic: () => ({}),
  };
  const ports = { transact: database.transact, grading, clock: () => new Date(), newId: randomUUID };
  return recordAttempt(ports, ana, {
    ...{ attemptId: randomUUID(), activityId, answer: RIGHT, durationMs: 1000 },
    ...{ answeredAt: new Date().toISOString(), channel: 'web', occasion: 'lesson' },
  });
}

describe('what ideas are about', () => {
  it('is a course of the own school, by its id, its slug or a lesson', async () => {
    const [lesson] = course.lessons;
    const found = await ask(({ concepts }) => concepts.findCourse({ courseId: course.id }));
    expect(found).toMatchObject({ id: course.id, title: 'Python', slug: `course-${course.id}` });
    expect(found?.skills.map(({ key }) => key)).toEqual(['Values', 'loops', 'names']);
    const same = await ask(({ concepts }) => concepts.findCourse({ slug: `course-${course.id}` }));
    expect(same).toEqual(found);
    expect(await ask(({ concepts }) => concepts.findCourse({ lessonId: lesson?.id ?? '' }))).toEqual(found);
    const other = await ask(({ concepts }) => concepts.findCourse({ courseId: course.id }), stranger);
    expect(other).toBeUndefined();
    const named = await ask(({ concepts }) => concepts.listCourses());
    expect(named).toMatchObject([{ id: course.id, title: 'Python', subject: 'python', language: 'en' }]);
  });

  it('is the lessons that practise a skill, with what their activities say and nothing of their form', async () => {
    const lessons = await ask(({ concepts }) => concepts.listLessons(course.id, ['loops', 'names']));
    expect(lessons.map(({ title }) => title)).toEqual(['Lesson 1', 'Lesson 2']);
    const [first, second] = lessons;
    expect(first?.activities.map(({ skills }) => skills)).toEqual([['loops'], ['loops', 'names']]);
    expect(second?.activities).toHaveLength(1);
    expect(first?.activities[0]?.text).toContain('Activity 1 ');
    expect(first?.activities[0]?.text).toContain('Python works out');
    expect(first?.activities[0]?.text).not.toMatch(/prompt|explanation/);
  });

  it('is the activities of a skill, each with how the latest answer went', async () => {
    const skillId = course.skills.loops ?? '';
    const [one = '', two = ''] = course.lessons[0]?.activityIds ?? [];
    await answer(one);
    const activities = await ask(({ concepts }) => concepts.listActivities(ana.personId, skillId));
    expect(activities.map(({ activityId, begun, correct }) => [activityId, begun, correct])).toEqual([
      [one, true, true],
      [two, true, null],
      [course.lessons[1]?.activityIds[0], false, null],
    ]);
    await school.retireActivity(two);
    const left = await ask(({ concepts }) => concepts.listActivities(ana.personId, skillId));
    expect(left).toHaveLength(2);
  });
});
