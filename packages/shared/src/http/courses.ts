import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { Grade, Purpose, Subject } from '../learning.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { courseSample, lessonSample } from './learning-samples.ts';
import { SAMPLE } from './samples.ts';

export const LessonStatus = z.enum(['not-started', 'in-progress', 'done']);
export type LessonStatus = z.infer<typeof LessonStatus>;

export const CourseCard = z.object({
  id: Id,
  slug: z.string(),
  subject: Subject,
  title: z.string(),
  summary: z.string(),
  /** Language the course is taught in (BCP 47). */
  language: z.string(),
  lessonCount: z.number().int().nonnegative(),
  lessonsDone: z.number().int().nonnegative(),
});
export type CourseCard = z.infer<typeof CourseCard>;

export const LessonCard = z.object({
  id: Id,
  title: z.string(),
  goal: z.string(),
  minutes: z.number().int().positive(),
  status: LessonStatus,
  activityCount: z.number().int().nonnegative(),
  activitiesAnswered: z.number().int().nonnegative(),
});
export type LessonCard = z.infer<typeof LessonCard>;

export const listCourses = endpoint({
  id: 'listCourses',
  method: 'GET',
  path: '/v1/courses',
  tag: 'Learning',
  summary: "Courses of the school with the caller's progress",
  access: LEARNER_ROLES,
  query: PageQuery,
  response: pageOf(CourseCard),
  example: { response: { items: [courseSample], nextCursor: null } },
});

export const getCourse = endpoint({
  id: 'getCourse',
  method: 'GET',
  path: '/v1/courses/:courseId',
  tag: 'Learning',
  summary: 'A course with its units and lessons',
  access: LEARNER_ROLES,
  params: z.object({ courseId: Id }),
  response: CourseCard.extend({
    description: z.string(),
    units: z.array(
      z.object({ id: Id, title: z.string(), summary: z.string(), lessons: z.array(LessonCard) }),
    ),
  }),
  errors: ['not-found'],
  example: {
    params: { courseId: SAMPLE.courseId },
    response: {
      ...courseSample,
      description: 'For people who have never written a program.',
      units: [
        {
          id: SAMPLE.skillId,
          title: 'Values',
          summary: 'What a program works with.',
          lessons: [lessonSample],
        },
      ],
    },
  },
});

/** An activity as a learner gets it: the public part of its content, without the key. */
export const LessonActivity = z.object({
  id: Id,
  type: z.string(),
  schemaVersion: z.number().int().positive(),
  title: z.string(),
  purpose: Purpose,
  /** Shape belongs to the activity type; the answer key is never in it. */
  content: z.record(z.string(), z.unknown()),
  hintCount: z.number().int().min(0).max(3),
  /** The caller's latest attempt, so that a lesson resumes where it was left. */
  lastAttempt: z.object({ answer: z.unknown(), grade: Grade, at: Instant }).nullable(),
});
export type LessonActivity = z.infer<typeof LessonActivity>;
const activity = {
  id: SAMPLE.activityId,
  type: 'choice',
  schemaVersion: 1,
  title: 'What gets printed',
  purpose: 'exercise',
  content: {
    prompt: 'What does `print(2 + 3)` show?',
    options: [
      { id: 'a', text: '5' },
      { id: 'b', text: '2 + 3' },
    ],
  },
  hintCount: 1,
  lastAttempt: null,
} as const;

export const getLesson = endpoint({
  id: 'getLesson',
  method: 'GET',
  path: '/v1/lessons/:lessonId',
  tag: 'Learning',
  summary: 'A lesson with its activities, ready to be done',
  access: LEARNER_ROLES,
  params: z.object({ lessonId: Id }),
  response: z.object({
    id: Id,
    courseId: Id,
    courseTitle: z.string(),
    /** Language of the lesson's texts (BCP 47). */
    language: z.string(),
    title: z.string(),
    goal: z.string(),
    /** Markdown read before the first activity. */
    introduction: z.string(),
    status: LessonStatus,
    activities: z.array(LessonActivity),
  }),
  errors: ['not-found'],
  example: {
    params: { lessonId: SAMPLE.lessonId },
    response: {
      id: SAMPLE.lessonId,
      courseId: SAMPLE.courseId,
      courseTitle: courseSample.title,
      language: 'en',
      title: lessonSample.title,
      goal: lessonSample.goal,
      introduction: 'A program works with **values**.',
      status: 'in-progress',
      activities: [activity],
    },
  },
});
