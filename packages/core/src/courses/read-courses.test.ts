import type { Principal } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import type { CourseOutline, CourseStore, LessonContent } from './course-store.ts';
import { getCourse, getLesson, listCourses } from './read-courses.ts';

const ana: Principal = { schoolId: 'school', personId: 'ana', role: 'student', correlationId: 'request' };
const standing = { activityCount: 2, activitiesAnswered: 1, started: true, completed: false };
const card = {
  id: 'python',
  slug: 'python',
  subject: 'python',
  title: 'Python',
  summary: 'A start',
  language: 'en',
  lessonCount: 1,
  lessonsDone: 0,
} as const;
const course: CourseOutline = {
  ...card,
  description: 'Long',
  units: [
    {
      id: 'unit',
      title: 'Values',
      summary: '',
      lessons: [{ id: 'lesson', title: 'Names', goal: 'Name it', minutes: 8, standing }],
    },
  ],
};
const lesson: LessonContent = {
  id: 'lesson',
  courseId: 'python',
  courseTitle: 'Python',
  language: 'en',
  title: 'Names',
  goal: 'Name it',
  introduction: '',
  standing,
  activities: [
    {
      id: 'one',
      type: 'choice',
      schemaVersion: 1,
      content: { prompt: 'Pick', key: 'a' },
      title: 'One',
      purpose: 'exercise',
      hintCount: 1,
      lastAttempt: {
        answer: 'a',
        grade: { correct: true, score: 1, feedback: {} },
        at: new Date('2026-11-21T09:00:00Z'),
      },
    },
    {
      id: 'two',
      type: 'choice',
      schemaVersion: 1,
      content: { prompt: 'Pick', key: 'b' },
      title: 'Two',
      purpose: 'quiz',
      hintCount: 0,
      lastAttempt: null,
    },
  ],
};

function setUp(change: Partial<CourseStore> = {}) {
  const courses: CourseStore = {
    pageCourses: async () => ({ items: [card], nextCursor: null }),
    findCourse: async () => course,
    findLesson: async () => lesson,
    ...change,
  };
  return {
    transact: <Result>(_tenant: unknown, work: (stores: { courses: CourseStore }) => Promise<Result>) =>
      work({ courses }),
    grading: {
      parseAnswer: (_type: string, answer: unknown) => answer,
      grade: () => ({ correct: true, score: 1, feedback: {} }),
      toPublic: ({ content }: { content: unknown }, seed: string) => ({
        prompt: (content as { prompt: string }).prompt,
        seed,
      }),
    },
  };
}

describe('reading courses', () => {
  it('lists courses', async () => {
    expect((await listCourses(setUp(), ana, { limit: 25 })).items).toEqual([card]);
  });

  it('shows each lesson of a course with its status', async () => {
    const { units } = await getCourse(setUp(), ana, 'python');
    expect(units[0]?.lessons[0]).toEqual({
      id: 'lesson',
      title: 'Names',
      goal: 'Name it',
      minutes: 8,
      status: 'in-progress',
      activityCount: 2,
      activitiesAnswered: 1,
    });
  });

  it('gives a lesson without keys, with the latest answers', async () => {
    const read = await getLesson(setUp(), ana, 'lesson');
    expect(read.status).toBe('in-progress');
    expect(read.activities.map(({ content, lastAttempt }) => [content, lastAttempt?.at])).toEqual([
      [{ prompt: 'Pick', seed: 'one' }, '2026-11-21T09:00:00.000Z'],
      [{ prompt: 'Pick', seed: 'two' }, undefined],
    ]);
    expect(JSON.stringify(read)).not.toContain('"key"');
    expect(read).not.toHaveProperty('standing');
  });

  it('is not found for what the school does not have', async () => {
    const empty = setUp({ findCourse: async () => undefined, findLesson: async () => undefined });
    await expect(getCourse(empty, ana, 'x')).rejects.toMatchObject({ code: 'not-found' });
    await expect(getLesson(empty, ana, 'x')).rejects.toMatchObject({ code: 'not-found' });
  });
});
