import { z } from 'zod';
import { CefrLevel } from '../cefr.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { LessonActivity } from './courses.ts';
import { SAMPLE } from './samples.ts';

/** How far a learner is with a word: no card or never asked, asked, or remembered for three weeks at least. */
export const WordState = z.enum(['new', 'learning', 'known']);
export type WordState = z.infer<typeof WordState>;

/** Where one word or fact stands for the caller. */
export const WordReview = z.object({
  state: WordState,
  /** The card it is reviewed by; null until it is among the caller's reviews. */
  cardId: Id.nullable(),
  /** When it comes next. */
  dueAt: Instant.nullable(),
});
export type WordReview = z.infer<typeof WordReview>;

const CARD_TEXT_LENGTH = 140;
const CARD_EXAMPLE_LENGTH = 300;
/** Own cards one learner may have at once. */
export const MOST_OWN_CARDS = 1000;

const text = (length: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(length)
    // Postgres takes no NUL, and a card is one line.
    .regex(/^[^\p{Cc}]*$/u, 'One line of text, please.');

/** Where a fact came from. */
export const CardSource = z.enum(['own', 'conversation']);
export type CardSource = z.infer<typeof CardSource>;

/** A fact a learner wants to remember, in their own words. */
export const OwnFact = z.strictObject({
  /** What is to be learned: a word, a phrase, a corrected sentence. */
  front: text(CARD_TEXT_LENGTH),
  /** What it means, or what to write it from. */
  back: text(CARD_TEXT_LENGTH),
  /** A sentence that shows it in use. */
  example: text(CARD_EXAMPLE_LENGTH).nullable().default(null),
});
export type OwnFact = z.infer<typeof OwnFact>;

export const OwnCard = z.object({
  id: Id,
  front: z.string(),
  back: z.string(),
  example: z.string().nullable(),
  source: CardSource,
  addedAt: Instant,
  review: WordReview,
});
export type OwnCard = z.infer<typeof OwnCard>;
const ownCard = {
  id: SAMPLE.evidenceId,
  front: 'I have been here for two years.',
  back: 'Llevo dos años aquí.',
  example: null,
  source: 'conversation',
  addedAt: '2026-11-21T09:00:00.000Z',
  review: { state: 'new', cardId: SAMPLE.evidenceId, dueAt: '2026-11-21T09:00:00.000Z' },
} as const;

const ofCard = { params: z.object({ cardId: Id }), errors: ['not-found'] as ['not-found'] };
const cardSample = { cardId: SAMPLE.evidenceId };

export const createReviewCard = endpoint({
  id: 'createReviewCard',
  method: 'POST',
  path: '/v1/review-cards',
  tag: 'Learning',
  summary:
    "Add a fact of the caller's own to their reviews; the same front and back again answers the card there is",
  access: LEARNER_ROLES,
  body: OwnFact.extend({ source: CardSource.default('own') }),
  response: OwnCard,
  status: 201,
  /** `conflict` when the caller has as many cards as one may have. */
  errors: ['conflict'],
  example: {
    body: { front: ownCard.front, back: ownCard.back, example: null, source: 'conversation' },
    response: ownCard,
  },
});

export const listReviewCards = endpoint({
  id: 'listReviewCards',
  method: 'GET',
  path: '/v1/review-cards',
  tag: 'Learning',
  summary: "Facts of the caller's own, the newest first",
  access: LEARNER_ROLES,
  query: PageQuery,
  response: pageOf(OwnCard),
  example: { response: { items: [ownCard], nextCursor: null } },
});

export const changeReviewCard = endpoint({
  id: 'changeReviewCard',
  method: 'PUT',
  path: '/v1/review-cards/:cardId',
  tag: 'Learning',
  summary: "Change a fact of the caller's own; what is remembered of it stays",
  access: LEARNER_ROLES,
  ...ofCard,
  body: OwnFact,
  response: OwnCard,
  example: {
    params: cardSample,
    body: { front: ownCard.front, back: ownCard.back, example: null },
    response: ownCard,
  },
});

export const removeReviewCard = endpoint({
  id: 'removeReviewCard',
  method: 'DELETE',
  path: '/v1/review-cards/:cardId',
  tag: 'Learning',
  summary:
    "Take a word out of the caller's reviews, or delete a fact of their own; answers stay in the record",
  access: LEARNER_ROLES,
  ...ofCard,
  response: z.object({}),
  example: { params: cardSample, response: {} },
});

export const addWordToReviews = endpoint({
  id: 'addWordToReviews',
  method: 'PUT',
  path: '/v1/vocabulary/:wordId/review-card',
  tag: 'Learning',
  summary: "Add a word of a course to the caller's reviews; nothing changes when it is there",
  access: LEARNER_ROLES,
  params: z.object({ wordId: Id }),
  response: WordReview,
  errors: ['not-found'],
  example: { params: { wordId: SAMPLE.activityId }, response: ownCard.review },
});

export const getCardQuestion = endpoint({
  id: 'getCardQuestion',
  method: 'GET',
  path: '/v1/review-cards/:cardId/question',
  tag: 'Learning',
  summary:
    'How a card is asked now, as an activity to answer: by choosing the meaning, or by typing the word',
  access: LEARNER_ROLES,
  ...ofCard,
  response: z.object({
    cardId: Id,
    way: z.enum(['recognise', 'recall']),
    /** Language of the question (BCP 47). */
    language: z.string(),
    activity: LessonActivity,
  }),
  example: {
    params: cardSample,
    response: {
      cardId: SAMPLE.evidenceId,
      way: 'recall',
      language: 'es',
      activity: {
        id: SAMPLE.helpId,
        type: 'short-answer',
        schemaVersion: 1,
        title: 'biblioteca',
        purpose: 'exercise',
        content: { prompt: 'Escribe la palabra: **biblioteca**', input: 'text', maxLength: 200 },
        hintCount: 0,
        lastAttempt: null,
      },
    },
  },
});

/** One of the filters of a course's words. */
export const WordFilter = z.object({
  /** Only the words of that lesson. */
  lessonId: Id.optional(),
  /** Part of a word or of its meaning; case and accents do not matter. */
  search: z.string().trim().min(1).max(60).optional(),
  level: CefrLevel.optional(),
  state: WordState.optional(),
});
export type WordFilter = z.infer<typeof WordFilter>;
