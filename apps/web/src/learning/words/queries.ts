import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Body, Row } from '#web/api/types.ts';

export type Word = Row<'listVocabulary'>;
export type WordState = Word['review']['state'];
export type OwnCard = Row<'listReviewCards'>;
export type OwnFact = Body<'changeReviewCard'>;

export interface WordFilter {
  search: string;
  lessonId: string;
  level: Word['level'] | '';
  state: WordState | '';
}

export const EVERY_WORD: WordFilter = { search: '', lessonId: '', level: '', state: '' };

const PAGE = 50;

/** Words of a course in the order they are taught. */
export const wordsQuery = (api: Api, courseId: string, filter: WordFilter) => ({
  ...pagedQuery<Word>(['words', courseId, filter], async (cursor, signal) => {
    const { search, lessonId, level, state } = filter;
    const query = {
      ...pageQuery(cursor, PAGE),
      ...(search ? { search } : {}),
      ...(lessonId ? { lessonId } : {}),
      ...(level ? { level } : {}),
      ...(state ? { state } : {}),
    };
    return unwrap(
      await api.GET('/v1/courses/{courseId}/vocabulary', { params: { path: { courseId }, query }, signal }),
    );
  }),
  // While a search runs the list before it stays: no flashing between letters.
  placeholderData: keepPreviousData,
});

export const ownCardsQuery = (api: Api) =>
  pagedQuery<OwnCard>(['own-cards'], async (cursor, signal) =>
    unwrap(await api.GET('/v1/review-cards', { params: { query: pageQuery(cursor, PAGE) }, signal })),
  );

/** A change of the learner's cards; what shows them is read again. */
export function useCardChange<Input, Output>(change: (input: Input) => Promise<Output>, done?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      done?.();
      await Promise.all(
        [['words'], ['own-cards'], ['reviews']].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
}

export const addWord = async (wordId: string) =>
  unwrap(await browserApi.PUT('/v1/vocabulary/{wordId}/review-card', { params: { path: { wordId } } }));

export const removeCard = async (cardId: string) =>
  unwrap(await browserApi.DELETE('/v1/review-cards/{cardId}', { params: { path: { cardId } } }));

export const createCard = async (fact: OwnFact) =>
  unwrap(await browserApi.POST('/v1/review-cards', { body: { ...fact, source: 'own' } }));

export const changeCard = async ({ cardId, fact }: { cardId: string; fact: OwnFact }) =>
  unwrap(await browserApi.PUT('/v1/review-cards/{cardId}', { params: { path: { cardId } }, body: fact }));
