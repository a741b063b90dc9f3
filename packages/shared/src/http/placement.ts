import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id } from '../ids.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { courseSample, lessonSample } from './learning-samples.ts';
import { SAMPLE } from './samples.ts';

/** What a placement test found: how much of the course its taker would get right unaided, and where to begin. */
export const PlacementOutcome = z.object({
  answers: z.number().int().nonnegative(),
  correct: z.number().int().nonnegative(),
  /** Share of the course's questions, with the bounds of a 90 % interval. */
  knownPercent: z.number().int().min(0).max(100),
  lowPercent: z.number().int().min(0).max(100),
  highPercent: z.number().int().min(0).max(100),
  beginWith: z.object({ lessonId: Id, title: z.string() }),
  /** Lessons before it, which may be passed over. */
  lessonsBefore: z.number().int().nonnegative(),
});
export type PlacementOutcome = z.infer<typeof PlacementOutcome>;

export const Placement = z.object({
  courseId: Id,
  courseTitle: z.string(),
  /** Language the course is taught in (BCP 47). */
  language: z.string(),
  /** `unavailable`: the course has too few questions, or is well under way. */
  status: z.enum(['offered', 'running', 'done', 'skipped', 'unavailable']),
  /** Questions answered so far, and the most there will be. */
  answered: z.number().int().nonnegative(),
  atMost: z.number().int().nonnegative(),
  /** The question to answer now, with occasion `placement`; null unless the test is running. */
  question: z.object({ activityId: Id, lessonId: Id }).nullable(),
  outcome: PlacementOutcome.nullable(),
});
export type Placement = z.infer<typeof Placement>;

const params = z.object({ courseId: Id });
const example = { params: { courseId: SAMPLE.courseId } };
const running = {
  courseId: SAMPLE.courseId,
  courseTitle: courseSample.title,
  language: 'en',
  status: 'running',
  answered: 2,
  atMost: 10,
  question: { activityId: SAMPLE.activityId, lessonId: SAMPLE.lessonId },
  outcome: null,
} as const;

export const getPlacement = endpoint({
  id: 'getPlacement',
  method: 'GET',
  path: '/v1/courses/:courseId/placement',
  tag: 'Learning',
  summary: "The caller's placement test of a course: offered, running, or what came of it",
  access: LEARNER_ROLES,
  params,
  response: Placement,
  errors: ['not-found'],
  example: {
    ...example,
    response: {
      ...running,
      status: 'done',
      answered: 8,
      question: null,
      outcome: {
        answers: 8,
        correct: 5,
        knownPercent: 46,
        lowPercent: 33,
        highPercent: 60,
        beginWith: { lessonId: SAMPLE.lessonId, title: lessonSample.title },
        lessonsBefore: 5,
      },
    },
  },
});

export const advancePlacement = endpoint({
  id: 'advancePlacement',
  method: 'POST',
  path: '/v1/courses/:courseId/placement',
  tag: 'Learning',
  summary:
    'Begin the placement test or ask for its next question; ends it when enough is known. Safe to repeat',
  access: LEARNER_ROLES,
  params,
  response: Placement,
  errors: ['not-found', 'conflict'],
  example: { ...example, response: running },
});

export const skipPlacement = endpoint({
  id: 'skipPlacement',
  method: 'POST',
  path: '/v1/courses/:courseId/placement/skip',
  tag: 'Learning',
  summary: 'Do without the placement test; it is not offered again',
  access: LEARNER_ROLES,
  params,
  response: Placement,
  errors: ['not-found', 'conflict'],
  example: { ...example, response: { ...running, status: 'skipped', answered: 0, question: null } },
});
