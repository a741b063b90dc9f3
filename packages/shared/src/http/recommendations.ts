import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id } from '../ids.ts';
import { Subject } from '../learning.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { courseSample, lessonSample } from './learning-samples.ts';
import { SAMPLE } from './samples.ts';

/** Nothing is said of what helped others before so many of them tried it. */
export const MINIMUM_PEERS = 10;

const percent = z.number().int().min(0).max(100);

/** Why something is recommended: a phrase of the web catalogues with its values. Never written by a model. */
export const RecommendationReason = z.discriminatedUnion('code', [
  /** A skill that another builds on is not proficient yet: `percent` is null before its first answer. */
  z.object({
    code: z.literal('prerequisite'),
    skill: z.string(),
    target: z.string(),
    percent: percent.nullable(),
  }),
  /** Of learners who were weak in the skill at least `learners` (a multiple of ten) did this; most were stronger after. */
  z.object({
    code: z.literal('helped-others'),
    skill: z.string(),
    learners: z.number().int().min(MINIMUM_PEERS),
  }),
  /** About the same as a lesson that the learner finished. */
  z.object({ code: z.literal('similar'), lesson: z.string() }),
]);
export type RecommendationReason = z.infer<typeof RecommendationReason>;

export const Recommendation = z.object({
  /** A course is recommended by its first lesson. */
  kind: z.enum(['lesson', 'course']),
  lessonId: Id,
  title: z.string(),
  minutes: z.number().int().positive(),
  courseId: Id,
  courseTitle: z.string(),
  /** Language the course is taught in, and so of every title here (BCP 47). */
  language: z.string(),
  subject: Subject,
  reason: RecommendationReason,
});
export type Recommendation = z.infer<typeof Recommendation>;

export const listRecommendations = endpoint({
  id: 'listRecommendations',
  method: 'GET',
  path: '/v1/recommendations',
  tag: 'Learning',
  summary: 'Lessons and courses worth doing beside the next step, each with the reason; at most six',
  access: LEARNER_ROLES,
  response: z.object({ items: z.array(Recommendation).max(6), minimumPeers: z.literal(MINIMUM_PEERS) }),
  example: {
    response: {
      items: [
        {
          kind: 'lesson',
          lessonId: SAMPLE.lessonId,
          title: lessonSample.title,
          minutes: lessonSample.minutes,
          courseId: SAMPLE.courseId,
          courseTitle: courseSample.title,
          language: courseSample.language,
          subject: 'python',
          reason: { code: 'prerequisite', skill: 'Names and values', target: 'Loops', percent: 54 },
        },
      ],
      minimumPeers: MINIMUM_PEERS,
    },
  },
});
