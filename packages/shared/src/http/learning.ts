import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { Aid, Channel, Evidence, Grade, Mastery, Purpose, Subject } from '../learning.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES, ROLES, STAFF_ROLES } from '../roles.ts';
import { DisplayName } from './accounts.ts';
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

const courseCard = {
  id: SAMPLE.courseId,
  slug: 'python-starter',
  subject: 'python',
  title: 'First steps in Python',
  summary: 'Names, values and the first line that does something.',
  language: 'en',
  lessonCount: 1,
  lessonsDone: 0,
} as const;
const lessonCard = {
  id: SAMPLE.lessonId,
  title: 'Names and values',
  goal: 'Give a value a name and use it again.',
  minutes: 8,
  status: 'in-progress',
  activityCount: 6,
  activitiesAnswered: 2,
} as const;

export const listCourses = endpoint({
  id: 'listCourses',
  method: 'GET',
  path: '/v1/courses',
  tag: 'Learning',
  summary: "Courses of the school with the caller's progress",
  access: LEARNER_ROLES,
  query: PageQuery,
  response: pageOf(CourseCard),
  example: { response: { items: [courseCard], nextCursor: null } },
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
      ...courseCard,
      description: 'For people who have never written a program.',
      units: [
        { id: SAMPLE.skillId, title: 'Values', summary: 'What a program works with.', lessons: [lessonCard] },
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
      courseTitle: courseCard.title,
      language: 'en',
      title: lessonCard.title,
      goal: lessonCard.goal,
      introduction: 'A program works with **values**.',
      status: 'in-progress',
      activities: [activity],
    },
  },
});

export const takeHint = endpoint({
  id: 'takeHint',
  method: 'POST',
  path: '/v1/activities/:activityId/hints',
  tag: 'Learning',
  summary: "The next hint of an activity; recorded as help with the learner's next answer",
  access: LEARNER_ROLES,
  params: z.object({ activityId: Id }),
  response: z.object({
    rung: z.number().int().min(1).max(3),
    text: z.string(),
    remaining: z.number().int().min(0).max(2),
  }),
  errors: ['not-found', 'conflict'],
  example: {
    params: { activityId: SAMPLE.activityId },
    response: { rung: 1, text: 'What does `+` do between two numbers?', remaining: 0 },
  },
});

/** Why something is proposed: a phrase of the web catalogue with its numbers. Never written by a model. */
export const Reason = z.object({
  code: z.enum([
    'continue-lesson',
    'first-lesson',
    'next-in-course',
    'weakest-skill',
    'new-course',
    'all-done',
  ]),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Reason = z.infer<typeof Reason>;

export const NextStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('lesson'),
    lesson: LessonCard,
    courseId: Id,
    courseTitle: z.string(),
    subject: Subject,
    reason: Reason,
  }),
  z.object({ kind: z.literal('nothing'), reason: Reason }),
]);
export type NextStep = z.infer<typeof NextStep>;
const nextStep = {
  kind: 'lesson',
  lesson: lessonCard,
  courseId: SAMPLE.courseId,
  courseTitle: courseCard.title,
  subject: 'python',
  reason: { code: 'continue-lesson', values: { answered: 2, total: 6 } },
} as const;

export const getToday = endpoint({
  id: 'getToday',
  method: 'GET',
  path: '/v1/today',
  tag: 'Learning',
  summary: "The caller's one next step and what they did today",
  access: LEARNER_ROLES,
  response: z.object({
    next: NextStep,
    answersToday: z.number().int().nonnegative(),
    /** Days with at least one answer among the last seven, today included, in the caller's time zone; oldest first. */
    activeDays: z.array(z.object({ date: z.iso.date(), answers: z.number().int().nonnegative() })).length(7),
  }),
  example: {
    response: {
      next: nextStep,
      answersToday: 4,
      activeDays: ['15', '16', '17', '18', '19', '20', '21'].map((day, index) => ({
        date: `2026-11-${day}`,
        answers: index,
      })),
    },
  },
});

const mastery = {
  state: 'started',
  scorePercent: 74,
  level: 'proficient',
  parts: [
    { component: 'exercise', valuePercent: 80, nominalWeight: 0.4, weight: 0.5 },
    { component: 'quiz', valuePercent: 75, nominalWeight: 0.3, weight: 0.375 },
    { component: 'consistency', valuePercent: 40, nominalWeight: 0.1, weight: 0.125 },
  ],
  missing: ['codeQuality'],
  unaidedAnswers: 5,
  aidedAnswers: 1,
} as const;

export const SkillMastery = z.object({
  skillId: Id,
  skillName: z.string(),
  subject: Subject,
  mastery: Mastery,
});
export type SkillMastery = z.infer<typeof SkillMastery>;

/** A skill's mastery before and after one answer. */
export const MasteryChange = z.object({
  skillId: Id,
  skillName: z.string(),
  before: Mastery,
  after: Mastery,
});
export type MasteryChange = z.infer<typeof MasteryChange>;

export const AttemptResult = z.object({
  attemptId: Id,
  activityId: Id,
  grade: Grade,
  aid: Aid,
  masteryChanges: z.array(MasteryChange),
  lesson: z.object({
    id: Id,
    status: LessonStatus,
    activitiesAnswered: z.number().int(),
    activityCount: z.number().int(),
  }),
  /** True when this attempt id had been recorded before; nothing was written again. */
  repeated: z.boolean(),
});
export type AttemptResult = z.infer<typeof AttemptResult>;

export const recordAttempt = endpoint({
  id: 'recordAttempt',
  method: 'POST',
  path: '/v1/attempts',
  tag: 'Learning',
  summary: 'Grade an answer and record it as evidence; safe to send again with the same attempt id',
  access: LEARNER_ROLES,
  body: z.strictObject({
    /** Made by the client, once per answer: sending it twice records it once. */
    attemptId: Id,
    activityId: Id,
    /** Shape belongs to the activity type. */
    answer: z.unknown(),
    /** Time spent on this answer, in milliseconds. */
    durationMs: z.number().int().min(0).max(86_400_000),
    /** When it was given on the learner's device; an answer kept offline is recorded with this time, within limits. */
    answeredAt: Instant,
    channel: Channel.default('web'),
  }),
  response: AttemptResult,
  status: 201,
  errors: ['not-found', 'conflict'],
  ratePerMinute: 600,
  example: {
    body: {
      attemptId: SAMPLE.attemptId,
      activityId: SAMPLE.activityId,
      answer: { optionId: 'a' },
      durationMs: 5200,
      answeredAt: '2026-11-21T09:00:00.000Z',
      channel: 'web',
    },
    response: {
      attemptId: SAMPLE.attemptId,
      activityId: SAMPLE.activityId,
      grade: { correct: true, score: 1, feedback: { correctOptionId: 'a' } },
      aid: 'none',
      masteryChanges: [
        {
          skillId: SAMPLE.skillId,
          skillName: 'Names and values',
          before: { state: 'not-started' },
          after: mastery,
        },
      ],
      lesson: { id: SAMPLE.lessonId, status: 'in-progress', activitiesAnswered: 3, activityCount: 6 },
      repeated: false,
    },
  },
});

export const getLessonResult = endpoint({
  id: 'getLessonResult',
  method: 'GET',
  path: '/v1/lessons/:lessonId/result',
  tag: 'Learning',
  summary: 'How the caller did in a lesson, where mastery stands, and what comes next and why',
  access: LEARNER_ROLES,
  params: z.object({ lessonId: Id }),
  response: z.object({
    lessonId: Id,
    status: LessonStatus,
    activityCount: z.number().int(),
    activitiesAnswered: z.number().int(),
    /** Activities right at the first unaided try. */
    firstTryCorrect: z.number().int(),
    /** Each skill of the lesson: mastery before its first and after its last answer in this lesson. */
    masteryChanges: z.array(MasteryChange),
    next: NextStep,
  }),
  errors: ['not-found'],
  example: {
    params: { lessonId: SAMPLE.lessonId },
    response: {
      lessonId: SAMPLE.lessonId,
      status: 'done',
      activityCount: 6,
      activitiesAnswered: 6,
      firstTryCorrect: 5,
      masteryChanges: [
        {
          skillId: SAMPLE.skillId,
          skillName: 'Names and values',
          before: { state: 'not-started' },
          after: mastery,
        },
      ],
      next: nextStep,
    },
  },
});

const personParams = z.object({ personId: Id });

export const getProgress = endpoint({
  id: 'getProgress',
  method: 'GET',
  path: '/v1/people/:personId/progress',
  tag: 'Learning',
  summary: "A learner's mastery by skill: their own, their student's (teacher), their child's (guardian)",
  access: ROLES,
  params: personParams,
  response: z.object({
    personId: Id,
    displayName: DisplayName,
    answers: z.number().int().nonnegative(),
    lessonsDone: z.number().int().nonnegative(),
    lastActiveAt: Instant.nullable(),
    skills: z.array(SkillMastery),
  }),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId },
    response: {
      personId: SAMPLE.personId,
      displayName: 'Ana Torres',
      answers: 12,
      lessonsDone: 1,
      lastActiveAt: '2026-11-21T09:00:00.000Z',
      skills: [{ skillId: SAMPLE.skillId, skillName: 'Names and values', subject: 'python', mastery }],
    },
  },
});

export const listEvidence = endpoint({
  id: 'listEvidence',
  method: 'GET',
  path: '/v1/people/:personId/skills/:skillId/evidence',
  tag: 'Learning',
  summary: 'The answers behind one mastery number, newest first',
  access: ROLES,
  params: z.object({ personId: Id, skillId: Id }),
  query: PageQuery,
  response: pageOf(Evidence),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId, skillId: SAMPLE.skillId },
    response: {
      items: [
        {
          id: SAMPLE.evidenceId,
          activityId: SAMPLE.activityId,
          activityTitle: 'What gets printed',
          lessonTitle: 'Names and values',
          skillId: SAMPLE.skillId,
          score: 1,
          correct: true,
          purpose: 'exercise',
          aid: 'none',
          durationMs: 5200,
          channel: 'web',
          at: '2026-11-21T09:00:00.000Z',
          counted: true,
        },
      ],
      nextCursor: null,
    },
  },
});

export const listMyStudents = endpoint({
  id: 'listMyStudents',
  method: 'GET',
  path: '/v1/guardian/students',
  tag: 'Learning',
  summary: 'The students a guardian may follow',
  access: ['guardian'],
  query: PageQuery,
  response: pageOf(z.object({ personId: Id, displayName: DisplayName })),
  example: {
    response: { items: [{ personId: SAMPLE.personId, displayName: 'Ana Torres' }], nextCursor: null },
  },
});

export const ClassProgressRow = z.object({
  personId: Id,
  displayName: DisplayName,
  answers: z.number().int().nonnegative(),
  lessonsDone: z.number().int().nonnegative(),
  lastActiveAt: Instant.nullable(),
  /** Skills of this learner by level, unaided evidence only. */
  levels: z.object({
    beginner: z.number().int(),
    learning: z.number().int(),
    proficient: z.number().int(),
    mastered: z.number().int(),
  }),
});
export type ClassProgressRow = z.infer<typeof ClassProgressRow>;

export const getClassProgress = endpoint({
  id: 'getClassProgress',
  method: 'GET',
  path: '/v1/classes/:classId/progress',
  tag: 'Classes',
  summary: 'Every student of a class with answers, lessons done and levels',
  access: STAFF_ROLES,
  params: z.object({ classId: Id }),
  query: PageQuery,
  response: pageOf(ClassProgressRow),
  errors: ['not-found'],
  example: {
    params: { classId: SAMPLE.classId },
    response: {
      items: [
        {
          personId: SAMPLE.personId,
          displayName: 'Ana Torres',
          answers: 12,
          lessonsDone: 1,
          lastActiveAt: '2026-11-21T09:00:00.000Z',
          levels: { beginner: 0, learning: 1, proficient: 2, mastered: 0 },
        },
      ],
      nextCursor: null,
    },
  },
});
