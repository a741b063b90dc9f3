import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Answer, Body, Row } from '#web/api/types.ts';
import type { Word } from '#web/learning/words/queries.ts';
import { chooseFound } from './choose-found.ts';

export type Conversation = Row<'listConversations'>;
export type OpenedConversation = Answer<'getConversation'>;
export type ConversationReaders = OpenedConversation['readers'];
export type NewConversation = Body<'createConversation'>;
/** `language` is that of its course: situation and goal are told in it. */
export type Scene = Row<'listRolePlays'> & { language: string };
export type Course = Row<'listCourses'>;
export type Coaching = Answer<'getCoaching'>;
export type DictionaryEntry = Answer<'lookUpWord'>['entries'][number];

/** A school has no more courses than this that a learner would look through. */
const MOST_COURSES = 50;
const MESSAGES = 50;
const SCENES = 50;
const WORDS = 3;

export const conversationKeys = {
  list: ['conversations'] as const,
  coaching: (conversationId: string) => ['coaching', conversationId] as const,
  /** As they are after so many warnings of danger. */
  readers: (conversationId: string, warnings: number) =>
    ['conversation-readers', conversationId, warnings] as const,
};

export const conversationsQuery = (api: Api) =>
  pagedQuery<Conversation>(conversationKeys.list, async (cursor, signal) => {
    const params = { query: pageQuery(cursor, 20) };
    return unwrap(await api.GET('/v1/conversations', { params, signal }));
  });

/** A conversation with a page of its messages, newest first. */
export async function loadConversation(
  api: Api,
  conversationId: string,
  cursor?: string,
): Promise<OpenedConversation> {
  const params = { path: { conversationId }, query: pageQuery(cursor, MESSAGES) };
  return unwrap(await api.GET('/v1/conversations/{conversationId}', { params }));
}

/** Every course of the learner: sources and scenes are found in them. */
export const allCoursesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['all-courses'],
    queryFn: async ({ signal }): Promise<Course[]> =>
      unwrap(await api.GET('/v1/courses', { params: { query: { limit: MOST_COURSES } }, signal })).items,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Asks every course that teaches a language: scenes and words are theirs. */
async function askLanguageCourses<Found>(
  api: Api,
  signal: AbortSignal,
  ask: (course: Course) => Promise<Found>,
): Promise<Found[]> {
  const query = { limit: MOST_COURSES };
  const { items } = unwrap(await api.GET('/v1/courses', { params: { query }, signal }));
  return Promise.all(items.filter(({ subject }) => subject === 'language').map(ask));
}

/** Role-plays of all courses, in their order. */
export const scenesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['scenes'],
    queryFn: async ({ signal }): Promise<Scene[]> => {
      const pages = await askLanguageCourses(api, signal, async ({ id: courseId, language }) => {
        const params = { path: { courseId }, query: { limit: SCENES } };
        const page = unwrap(await api.GET('/v1/courses/{courseId}/role-plays', { params, signal }));
        return page.items.map((scene) => ({ ...scene, language }));
      });
      return pages.flat();
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What the courses teach of a word, and what the dictionary says of it beyond that. */
export interface FoundWord {
  taught: { course: Course; words: Word[] }[];
  entries: DictionaryEntry[];
}

/** Looks a word up, as one of `language` first. Beside the word lists, so that a word added to the reviews is read again. */
export const wordQuery = (api: Api, word: string, language: DictionaryEntry['language']) =>
  queryOptions({
    queryKey: ['words', 'looked-up', word, language],
    queryFn: async ({ signal }): Promise<FoundWord> => {
      const [pages, dictionary] = await Promise.all([
        askLanguageCourses(api, signal, async (course) => {
          const params = { path: { courseId: course.id }, query: { limit: WORDS, search: word } };
          const page = unwrap(await api.GET('/v1/courses/{courseId}/vocabulary', { params, signal }));
          return { course, words: page.items };
        }),
        api.GET('/v1/dictionary', { params: { query: { word, language } }, signal }).then(unwrap),
      ]);
      return chooseFound(word, pages, dictionary.entries);
    },
  });

/** Exercises worth asking about now: those that today offers. */
export const exercisesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['tutor-exercises'],
    queryFn: async ({ signal }) => unwrap(await api.GET('/v1/today', { signal })).offers,
  });

/** Where a conversation of the learner's own stands: its scene, and its sums so far. */
export const coachingQuery = (api: Api, conversationId: string) =>
  queryOptions({
    queryKey: conversationKeys.coaching(conversationId),
    queryFn: async ({ signal }): Promise<Coaching> => {
      const params = { path: { conversationId } };
      return unwrap(await api.GET('/v1/conversations/{conversationId}/coaching', { params, signal }));
    },
  });
