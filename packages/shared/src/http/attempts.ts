import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { Aid, Channel, Grade, Mastery, Occasion, Subject } from '../learning.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { LessonCard, LessonStatus } from './courses.ts';
import { courseSample, lessonSample, masterySample } from './learning-samples.ts';
import { SAMPLE } from './samples.ts';

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

export const takeDiagnosis = endpoint({
  id: 'takeDiagnosis',
  method: 'POST',
  path: '/v1/attempts/:attemptId/diagnosis',
  tag: 'Learning',
  summary: 'The next hint at the fault of a program that failed its tests; recorded as help like any hint',
  access: LEARNER_ROLES,
  params: z.object({ attemptId: Id }),
  body: z.strictObject({
    /** Of the hint's words. */
    language: z.enum(['en', 'es']),
  }),
  response: z.object({
    /** 1 or 2; 0 when the tests that can be seen show no fault, which counts as no help. */
    rung: z.number().int().min(0).max(2),
    /** Inline Markdown; null at rung 0. It leads to the fault and never says what to write. */
    text: z.string().nullable(),
    /** The line that the last hint names, from 1. */
    line: z.number().int().min(1).nullable(),
    remaining: z.number().int().min(0).max(1),
  }),
  errors: ['not-found', 'conflict', 'unavailable'],
  ratePerMinute: 30,
  example: {
    params: { attemptId: SAMPLE.attemptId },
    body: { language: 'en' },
    response: { rung: 1, text: '`double(4)` gives `None`, and `8` is wanted.', line: null, remaining: 1 },
  },
});

/** Why something is proposed: a phrase of the web catalogue with its numbers. Never written by a model. */
export const Reason = z.object({
  code: z.enum([
    'continue-lesson',
    'first-lesson',
    'next-in-course',
    'new-course',
    'all-done',
    'begin-here',
    'review-due',
    'new-skill',
    'weak-skill',
    'well-matched',
    'long-unseen',
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
    /** Language the course is taught in, and so of every title here (BCP 47). */
    language: z.string(),
    subject: Subject,
    reason: Reason,
  }),
  z.object({ kind: z.literal('nothing'), reason: Reason }),
]);
export type NextStep = z.infer<typeof NextStep>;
const nextStep = {
  kind: 'lesson',
  lesson: lessonSample,
  courseId: SAMPLE.courseId,
  courseTitle: courseSample.title,
  language: courseSample.language,
  subject: 'python',
  reason: { code: 'continue-lesson', values: { answered: 2, total: 6 } },
} as const;

/** One activity proposed for practice. */
export const Offer = z.object({
  activityId: Id,
  activityTitle: z.string(),
  lessonId: Id,
  lessonTitle: z.string(),
  lessonStatus: LessonStatus,
  courseId: Id,
  courseTitle: z.string(),
  /** Language the course is taught in, and so of every title here (BCP 47). */
  language: z.string(),
  subject: Subject,
  /** Chance of a right answer without help, as the learner model sees it. */
  chancePercent: z.number().int().min(0).max(100),
  /** Made from the largest parts of the score, the largest first. */
  reasons: z.array(Reason).min(1).max(2),
});
export type Offer = z.infer<typeof Offer>;
const offer = {
  activityId: SAMPLE.activityId,
  activityTitle: 'What gets printed',
  lessonId: SAMPLE.lessonId,
  lessonTitle: lessonSample.title,
  lessonStatus: 'in-progress',
  courseId: SAMPLE.courseId,
  courseTitle: courseSample.title,
  language: courseSample.language,
  subject: 'python',
  chancePercent: 71,
  reasons: [{ code: 'weak-skill', values: { skill: 'Names and values', right: 2, answers: 5 } }],
} as const;

export const listOffers = endpoint({
  id: 'listOffers',
  method: 'GET',
  path: '/v1/offers',
  tag: 'Learning',
  summary: 'The up to three activities worth most to the caller now, best first, each with its reasons',
  access: LEARNER_ROLES,
  response: z.object({ offers: z.array(Offer).max(3) }),
  example: { response: { offers: [offer] } },
});

export const getToday = endpoint({
  id: 'getToday',
  method: 'GET',
  path: '/v1/today',
  tag: 'Learning',
  summary: "The caller's one next step and what they did today",
  access: LEARNER_ROLES,
  response: z.object({
    next: NextStep,
    /** Which of the two to follow: the course's own order until the learner model has been fitted, then its offers. */
    lead: z.enum(['next', 'offers']),
    /** Up to three activities for practice, best first. */
    offers: z.array(Offer).max(3),
    /** What is due for review now, and about how long it takes. */
    reviews: z.object({ due: z.number().int().nonnegative(), minutes: z.number().int().nonnegative() }),
    /** A course just begun, or about to be, whose placement test can be taken; null when there is none. */
    placement: z.object({ courseId: Id, courseTitle: z.string(), language: z.string() }).nullable(),
    answersToday: z.number().int().nonnegative(),
    /** Days with at least one answer among the last seven, today included, in the caller's time zone; oldest first. */
    activeDays: z.array(z.object({ date: z.iso.date(), answers: z.number().int().nonnegative() })).length(7),
  }),
  example: {
    response: {
      next: nextStep,
      lead: 'offers',
      offers: [offer],
      reviews: { due: 12, minutes: 6 },
      placement: null,
      answersToday: 4,
      activeDays: ['15', '16', '17', '18', '19', '20', '21'].map((day, index) => ({
        date: `2026-11-${day}`,
        answers: index,
      })),
    },
  },
});

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
  /** The lesson of the activity; null for the question of a review card, which is part of none. */
  lesson: z
    .object({
      id: Id,
      status: LessonStatus,
      activitiesAnswered: z.number().int(),
      activityCount: z.number().int(),
    })
    .nullable(),
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
    occasion: Occasion.default('lesson'),
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
      occasion: 'lesson',
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
          after: masterySample,
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
          after: masterySample,
        },
      ],
      next: nextStep,
    },
  },
});
