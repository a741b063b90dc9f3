import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { courseSample, lessonSample } from './learning-samples.ts';
import { SAMPLE } from './samples.ts';

/** An activity, a word or a fact of the learner's own whose card is due. */
export const DueReview = z.object({
  /** The card of a word or fact, which is asked by `getCardQuestion`; null for an activity of a lesson. */
  cardId: Id.nullable(),
  /** Null for a word or fact. */
  activityId: Id.nullable(),
  /** Title of the activity, or the word. */
  activityTitle: z.string(),
  /** Language of that title (BCP 47); null where nobody said. */
  titleLanguage: z.string().nullable(),
  /** Null for a fact of the learner's own, like the titles. */
  lessonId: Id.nullable(),
  lessonTitle: z.string().nullable(),
  courseTitle: z.string().nullable(),
  /** Language of the titles of lesson and course. */
  language: z.string().nullable(),
  /** Nobody asked it yet. */
  isNew: z.boolean(),
  /** Chance that the learner still remembers it; 0 for what is new. */
  memoryPercent: z.number().int().min(0).max(100),
  overdueDays: z.number().int().nonnegative(),
});
export type DueReview = z.infer<typeof DueReview>;

/** Reviews that fall on one of the learner's own calendar days; what is overdue falls on today. */
export const ReviewDay = z.object({
  date: z.iso.date(),
  reviews: z.number().int().nonnegative(),
  minutes: z.number().int().nonnegative(),
});
export type ReviewDay = z.infer<typeof ReviewDay>;

export const ReviewPlanKind = z.enum(['exam', 'relief']);
export type ReviewPlanKind = z.infer<typeof ReviewPlanKind>;

const ReviewPlan = z.object({
  id: Id,
  kind: ReviewPlanKind,
  /** How many cards it moved. */
  moved: z.number().int().nonnegative(),
  madeAt: Instant,
});

const FORECAST_DAYS = 14;
const MOST_LISTED = 50;

export const listReviews = endpoint({
  id: 'listReviews',
  method: 'GET',
  path: '/v1/reviews',
  tag: 'Learning',
  summary:
    'What the caller should review now, best remembered first, with the time it takes and the days ahead',
  access: LEARNER_ROLES,
  response: z.object({
    due: z.number().int().nonnegative(),
    minutes: z.number().int().nonnegative(),
    reviews: z.array(DueReview).max(MOST_LISTED),
    /** Two weeks from today on. */
    days: z.array(ReviewDay).length(FORECAST_DAYS),
    /** The latest rescheduling, as long as it can be taken back. */
    plan: ReviewPlan.nullable(),
  }),
  example: {
    response: {
      due: 1,
      minutes: 1,
      reviews: [
        {
          cardId: null,
          activityId: SAMPLE.activityId,
          activityTitle: 'What gets printed',
          titleLanguage: 'en',
          lessonId: SAMPLE.lessonId,
          lessonTitle: lessonSample.title,
          courseTitle: courseSample.title,
          language: 'en',
          isNew: false,
          memoryPercent: 84,
          overdueDays: 2,
        },
      ],
      days: Array.from({ length: FORECAST_DAYS }, (_, index) => ({
        date: `2026-11-${String(10 + index)}`,
        reviews: index % 3,
        minutes: index % 3,
      })),
      plan: null,
    },
  },
});

/** What is wanted of a rescheduling. */
const PlanWish = z.discriminatedUnion('kind', [
  /** Bring forward what would be too weak on the day of an exam, into the three days before it. */
  z.strictObject({ kind: z.literal('exam'), examAt: Instant }),
  /** Spread what is overdue over the coming days. */
  z.strictObject({ kind: z.literal('relief'), minutesPerDay: z.number().int().min(1).max(240) }),
]);

const PlanPreview = z.object({
  kind: ReviewPlanKind,
  moved: z.number().int().nonnegative(),
  before: z.array(ReviewDay).length(FORECAST_DAYS),
  after: z.array(ReviewDay).length(FORECAST_DAYS),
});
const preview = {
  kind: 'relief',
  moved: 8,
  before: Array.from({ length: FORECAST_DAYS }, (_, index) => ({
    date: `2026-11-${String(10 + index)}`,
    reviews: index === 0 ? 12 : 0,
    minutes: index === 0 ? 6 : 0,
  })),
  after: Array.from({ length: FORECAST_DAYS }, (_, index) => ({
    date: `2026-11-${String(10 + index)}`,
    reviews: index < 3 ? 4 : 0,
    minutes: index < 3 ? 2 : 0,
  })),
} as const;

export const previewReviewPlan = endpoint({
  id: 'previewReviewPlan',
  method: 'POST',
  path: '/v1/reviews/preview',
  tag: 'Learning',
  summary: 'What a rescheduling would do to the days ahead; changes nothing',
  access: LEARNER_ROLES,
  body: PlanWish,
  response: PlanPreview,
  example: { body: { kind: 'relief', minutesPerDay: 2 }, response: preview },
});

export const makeReviewPlan = endpoint({
  id: 'makeReviewPlan',
  method: 'POST',
  path: '/v1/reviews/plans',
  tag: 'Learning',
  summary: 'Reschedule reviews; the plan can be taken back',
  access: LEARNER_ROLES,
  body: PlanWish,
  response: PlanPreview.extend({ id: Id.nullable() }),
  status: 201,
  example: { body: { kind: 'relief', minutesPerDay: 2 }, response: { ...preview, id: SAMPLE.evidenceId } },
});

export const undoReviewPlan = endpoint({
  id: 'undoReviewPlan',
  method: 'POST',
  path: '/v1/reviews/plans/:planId/undo',
  tag: 'Learning',
  summary: 'Take a rescheduling back: cards not reviewed since return to where they were',
  access: LEARNER_ROLES,
  params: z.object({ planId: Id }),
  response: z.object({ restored: z.number().int().nonnegative() }),
  errors: ['not-found'],
  example: { params: { planId: SAMPLE.evidenceId }, response: { restored: 8 } },
});
