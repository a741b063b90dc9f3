/** What a learner reached in conversations: sums of one session, and how they move over sessions. */
import { z } from 'zod';
import { CefrLevel } from '../cefr.ts';
import { ConversationKind, Correction, TutorLanguage } from '../conversation.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES, ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';

/** How many mistakes a reply takes up: the one that matters most, up to three, up to five. */
export const CorrectionDensity = z.enum(['few', 'some', 'all']);
export type CorrectionDensity = z.infer<typeof CorrectionDensity>;

/**
 * How demanding the words are that a learner used: the mean level of their distinct words in the CEFR-J list, A1 = 1 to
 * C2 = 6, with its standard error. It speaks of vocabulary alone, and is no examination.
 */
export const VocabularyScore = z.object({
  mean: z.number(),
  standardError: z.number().nonnegative(),
  /** Distinct listed words it is the mean of. */
  words: z.number().int().positive(),
});
export type VocabularyScore = z.infer<typeof VocabularyScore>;

export const CriterionResult = z.object({
  key: z.string(),
  /** In the language of the course. */
  text: z.string(),
  met: z.boolean(),
});

export const SessionSummary = z.object({
  /** Messages of the learner, and those of them in English and in Spanish. */
  turns: z.number().int().nonnegative(),
  englishTurns: z.number().int().nonnegative(),
  /** Sums of before Spanish was counted have none. */
  spanishTurns: z.number().int().nonnegative().default(0),
  /** The language that is learnt: the numbers below are of the messages in it. */
  practised: TutorLanguage.default('en'),
  words: z.number().int().nonnegative(),
  wordsPerTurn: z.number().nonnegative(),
  /** What fixed rules found, which is some mistakes and never all: by type, most first. */
  mistakes: z.array(
    z.object({
      type: z.string(),
      count: z.number().int().positive(),
      /** Rounded: a mistake in thousands of words is 0. */
      perHundredWords: z.number().nonnegative(),
    }),
  ),
  /** Words in no mistake that was found. Null without words. */
  accuracyPercent: z.number().min(0).max(100).nullable(),
  /** Listed words and words of the courses that were not used in earlier sessions; hardest first. */
  newWords: z
    .array(z.object({ word: z.string(), level: CefrLevel.nullable(), isFromCourse: z.boolean() }))
    .max(50),
  /** Null below ten distinct listed words. */
  vocabulary: VocabularyScore.nullable(),
  /** Of a role-play: what it takes to succeed. Empty otherwise. */
  criteria: z.array(CriterionResult),
  /** What to look at again, what came up most often first. */
  review: z
    .array(
      Correction.pick({ from: true, to: true, type: true, why: true }).extend({ count: z.number().int() }),
    )
    .max(5),
});
export type SessionSummary = z.infer<typeof SessionSummary>;

/** Conversations that were summed up; of somebody else's, guardians are not shown those that tell of danger. */
export const Session = z.object({
  conversationId: Id,
  kind: ConversationKind,
  title: z.string(),
  at: Instant,
  summary: SessionSummary,
});
export type Session = z.infer<typeof Session>;

/** Whether vocabulary grows: slope of a weighted least-squares line over the sessions, by session. */
export const VocabularyTrend = z.object({
  sessions: z.number().int().nonnegative(),
  /** Null below three sessions that have a score. */
  slope: z.object({ perSession: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** `up` and `down` only where the 95 % interval leaves zero out. */
  direction: z.enum(['up', 'down', 'steady', 'unknown']),
});
export type VocabularyTrend = z.infer<typeof VocabularyTrend>;

/** One session in a chart. */
export const SessionPoint = z.object({
  ...Session.pick({ conversationId: true, title: true, at: true }).shape,
  ...SessionSummary.pick({ turns: true, words: true, accuracyPercent: true, vocabulary: true }).shape,
});
export type SessionPoint = z.infer<typeof SessionPoint>;

/** What the last sessions of a learner come to, at most twenty. */
export const SessionProgress = z.object({
  /** Oldest first; all numbers below are of these. */
  points: z.array(SessionPoint),
  /** Of the words that were used, as the tutor goes by it; null below ten listed words. No examination. */
  level: CefrLevel.nullable(),
  vocabulary: VocabularyTrend,
  mistakes: SessionSummary.shape.mistakes,
  review: SessionSummary.shape.review,
});
export type SessionProgress = z.infer<typeof SessionProgress>;

const Scene = z.object({
  title: z.string(),
  level: CefrLevel,
  partner: z.object({ name: z.string(), role: z.string() }),
  situation: z.string(),
  goal: z.string(),
  /** The partner's first words: they stand before any message. */
  opening: z.string(),
  /** What to do now; null when it is over. */
  task: z.string().nullable(),
  /** A way to begin the next reply. */
  hint: z.string().nullable(),
  criteria: z.array(CriterionResult),
  turns: z.object({ done: z.number().int(), of: z.number().int() }),
  isOver: z.boolean(),
});

const summarySample = {
  turns: 6,
  englishTurns: 5,
  spanishTurns: 1,
  practised: 'en' as const,
  words: 42,
  wordsPerTurn: 8.4,
  mistakes: [{ type: 'agreement', count: 1, perHundredWords: 2.4 }],
  accuracyPercent: 97.6,
  newWords: [{ word: 'receipt', level: 'B1' as const, isFromCourse: true }],
  vocabulary: { mean: 1.3, standardError: 0.1, words: 27 },
  criteria: [{ key: 'price', text: 'Pregunta el precio.', met: true }],
  review: [
    { from: "he don't", to: "he doesn't", type: 'agreement', why: 'With he, she or it: doesn’t.', count: 1 },
  ],
};

export const getCoaching = endpoint({
  id: 'getCoaching',
  method: 'GET',
  path: '/v1/conversations/:conversationId/coaching',
  tag: 'Coaching',
  summary: 'Where a conversation of the caller stands: its scene, if it has one, and its sums so far',
  access: LEARNER_ROLES,
  params: z.object({ conversationId: Id }),
  response: z.object({ scene: Scene.nullable(), summary: SessionSummary }),
  errors: ['not-found'],
  example: {
    params: { conversationId: SAMPLE.conversationId },
    response: {
      scene: {
        title: 'En la cafetería',
        level: 'A1',
        partner: { name: 'Sean', role: 'Camarero' },
        situation: 'Entras en una cafetería de Dublín.',
        goal: 'Pedir algo y pagar.',
        opening: 'Good afternoon! What can I get you?',
        task: 'Pide algo de beber con educación.',
        hint: 'Puedes empezar así: «Could I have a tea, please?»',
        criteria: [{ key: 'price', text: 'Pregunta el precio.', met: false }],
        turns: { done: 0, of: 5 },
        isOver: false,
      },
      summary: summarySample,
    },
  },
});

export const listSessions = endpoint({
  id: 'listSessions',
  method: 'GET',
  path: '/v1/people/:personId/sessions',
  tag: 'Coaching',
  summary:
    'Conversations of a learner that were summed up, newest first; of another they are read on the record',
  access: ROLES,
  params: z.object({ personId: Id }),
  query: PageQuery,
  response: pageOf(Session),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId },
    response: {
      items: [
        {
          conversationId: SAMPLE.conversationId,
          kind: 'role-play',
          title: 'En la cafetería',
          at: '2026-09-01T10:00:00.000Z',
          summary: summarySample,
        },
      ],
      nextCursor: null,
    },
  },
});

export const getSessionProgress = endpoint({
  id: 'getSessionProgress',
  method: 'GET',
  path: '/v1/people/:personId/sessions/progress',
  tag: 'Coaching',
  summary:
    'What the last sessions of a learner come to: how much and how well they spoke, whether their words grow more demanding, what to look at again',
  access: ROLES,
  params: z.object({ personId: Id }),
  response: SessionProgress,
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId },
    response: {
      points: [
        {
          conversationId: SAMPLE.conversationId,
          title: 'En la cafetería',
          at: '2026-09-01T10:00:00.000Z',
          turns: summarySample.turns,
          words: summarySample.words,
          accuracyPercent: summarySample.accuracyPercent,
          vocabulary: summarySample.vocabulary,
        },
      ],
      level: 'A1',
      vocabulary: { sessions: 8, slope: { perSession: 0.05, low: 0.01, high: 0.09 }, direction: 'up' },
      mistakes: summarySample.mistakes,
      review: summarySample.review,
    },
  },
});

const CoachSettings = z.strictObject({ corrections: CorrectionDensity });

export const getCoachSettings = endpoint({
  id: 'getCoachSettings',
  method: 'GET',
  path: '/v1/me/coach-settings',
  tag: 'Coaching',
  summary: 'How the conversation coach speaks with the caller',
  access: LEARNER_ROLES,
  response: CoachSettings,
  example: { response: { corrections: 'some' } },
});

export const setCoachSettings = endpoint({
  id: 'setCoachSettings',
  method: 'PUT',
  path: '/v1/me/coach-settings',
  tag: 'Coaching',
  summary: 'Choose how many mistakes a reply takes up',
  access: LEARNER_ROLES,
  body: CoachSettings,
  response: CoachSettings,
  example: { body: { corrections: 'few' }, response: { corrections: 'few' } },
});
