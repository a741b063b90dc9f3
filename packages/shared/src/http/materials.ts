import { z } from 'zod';
import { CefrLevel } from '../cefr.ts';
import { TutorLanguage } from '../conversation.ts';
import { endpoint } from '../endpoint.ts';
import { Id } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { WordFilter, WordReview } from './review-cards.ts';
import { SAMPLE } from './samples.ts';

/** Part of speech. */
export const WordPart = z.enum([
  'noun',
  'verb',
  'adjective',
  'adverb',
  'pronoun',
  'determiner',
  'preposition',
  'conjunction',
  'number',
  'interjection',
  'phrase',
]);

/** A word a course teaches. Its id stays when gloss or example are corrected. */
export const VocabularyItem = z.object({
  id: Id,
  lessonId: Id,
  lessonTitle: z.string(),
  /** As a dictionary has it, in the language taught. */
  word: z.string(),
  part: WordPart,
  level: CefrLevel,
  /** In the language of the course. */
  gloss: z.string(),
  /** A sentence that holds the word, in the language taught. */
  example: z.string(),
  /** What makes it hard for somebody who speaks the language of the course. */
  note: z.string().nullable(),
  /** Language taught (BCP 47); null where the course does not say. */
  teaches: z.string().nullable(),
  review: WordReview,
});
export type VocabularyItem = z.infer<typeof VocabularyItem>;

/** What a dictionary says of a word that no course need teach. */
export const DictionaryEntry = z.object({
  language: TutorLanguage,
  /** As a dictionary has it, whatever form was asked for. */
  word: z.string(),
  part: WordPart,
  /** In the other of the two languages, the surest first; empty where none is known. */
  meanings: z.array(z.string()),
  /** In English. */
  definition: z.string().nullable(),
});
export type DictionaryEntry = z.infer<typeof DictionaryEntry>;

/** A conversation to play. What the partner says and good replies come turn by turn, not here. */
export const RolePlayCard = z.object({
  id: Id,
  unitId: Id,
  title: z.string(),
  level: CefrLevel,
  situation: z.string(),
  learnerRole: z.string(),
  partner: z.object({ name: z.string(), role: z.string() }),
  goal: z.string(),
  /** Phrases to try out; `…` stands for what varies. */
  targetLanguage: z.array(z.object({ text: z.string(), gloss: z.string() })),
  turnCount: z.number().int().positive(),
});
export type RolePlayCard = z.infer<typeof RolePlayCard>;

const Rubric = z.object({
  id: Id,
  title: z.string(),
  summary: z.string(),
  /** From the lowest to the highest. */
  levels: z.array(z.object({ key: z.string(), name: z.string() })),
  criteria: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      question: z.string(),
      /** Percent; all of a rubric make 100. */
      weight: z.number(),
      /** By key of the level. */
      descriptions: z.record(z.string(), z.string()),
    }),
  ),
});

/** Something to write an essay about, with what the essay is judged by. */
export const EssayPrompt = z.object({
  id: Id,
  unitId: Id,
  title: z.string(),
  genre: z.string(),
  /** Markdown. */
  task: z.string(),
  audience: z.string(),
  words: z.object({ min: z.number().int(), max: z.number().int() }),
  minutes: z.number().int(),
  thinkAbout: z.array(z.string()),
  rubric: Rubric,
});
export type EssayPrompt = z.infer<typeof EssayPrompt>;

const ofCourse = { params: z.object({ courseId: Id }), errors: ['not-found'] as ['not-found'] };

export const listVocabulary = endpoint({
  id: 'listVocabulary',
  method: 'GET',
  path: '/v1/courses/:courseId/vocabulary',
  tag: 'Learning',
  summary: 'Words a course teaches, in the order they are taught',
  access: LEARNER_ROLES,
  ...ofCourse,
  query: PageQuery.extend(WordFilter.shape),
  response: pageOf(VocabularyItem),
  example: {
    params: { courseId: SAMPLE.courseId },
    response: {
      items: [
        {
          id: SAMPLE.activityId,
          lessonId: SAMPLE.lessonId,
          lessonTitle: 'Mi casa',
          word: 'library',
          part: 'noun',
          level: 'A1',
          gloss: 'biblioteca',
          example: 'The library is next to the park.',
          note: null,
          teaches: 'en',
          review: { state: 'new', cardId: null, dueAt: null },
        },
      ],
      nextCursor: null,
    },
  },
});

export const lookUpWord = endpoint({
  id: 'lookUpWord',
  method: 'GET',
  path: '/v1/dictionary',
  tag: 'Learning',
  summary: 'What a word of English or Spanish means in the other language, by any of its forms',
  access: LEARNER_ROLES,
  query: z.object({
    word: z.string().trim().min(1).max(60),
    /** The language the word most likely is in: what it means there comes first. */
    language: TutorLanguage.default('en'),
  }),
  response: z.object({ entries: z.array(DictionaryEntry) }),
  example: {
    query: { word: 'went', language: 'en' },
    response: {
      entries: [
        {
          language: 'en',
          word: 'go',
          part: 'verb',
          meanings: ['ir'],
          definition: 'change location; move, travel, or proceed',
        },
      ],
    },
  },
});

export const listRolePlays = endpoint({
  id: 'listRolePlays',
  method: 'GET',
  path: '/v1/courses/:courseId/role-plays',
  tag: 'Learning',
  summary: 'Conversations to play, in the order of the units',
  access: LEARNER_ROLES,
  ...ofCourse,
  query: PageQuery,
  response: pageOf(RolePlayCard),
  example: {
    params: { courseId: SAMPLE.courseId },
    response: {
      items: [
        {
          id: SAMPLE.activityId,
          unitId: SAMPLE.skillId,
          title: 'En la cafetería',
          level: 'A1',
          situation: 'Entras en una cafetería de Dublín.',
          learnerRole: 'Cliente',
          partner: { name: 'Sean', role: 'Camarero' },
          goal: 'Pedir algo y pagar.',
          targetLanguage: [{ text: 'Could I have…?', gloss: '¿Me pone…?' }],
          turnCount: 5,
        },
      ],
      nextCursor: null,
    },
  },
});

export const listEssayPrompts = endpoint({
  id: 'listEssayPrompts',
  method: 'GET',
  path: '/v1/courses/:courseId/essay-prompts',
  tag: 'Learning',
  summary: 'Essays to write, each with its rubric',
  access: LEARNER_ROLES,
  ...ofCourse,
  query: PageQuery,
  response: pageOf(EssayPrompt),
  example: {
    params: { courseId: SAMPLE.courseId },
    response: {
      items: [
        {
          id: SAMPLE.activityId,
          unitId: SAMPLE.skillId,
          title: 'The later bell',
          genre: 'argument',
          task: 'Should lessons at your school begin an hour later?',
          audience: 'Parents, teachers and pupils.',
          words: { min: 350, max: 600 },
          minutes: 60,
          thinkAbout: ['Who gets up when?'],
          rubric: {
            id: SAMPLE.lessonId,
            title: 'Argument essay',
            summary: 'For essays that want the reader to agree.',
            levels: [{ key: 'beginning', name: 'Beginning' }],
            criteria: [
              {
                key: 'thesis',
                name: 'Thesis',
                question: 'Do I know what you want me to believe?',
                weight: 100,
                descriptions: { beginning: 'A subject is named, but no side is taken.' },
              },
            ],
          },
        },
      ],
      nextCursor: null,
    },
  },
});
