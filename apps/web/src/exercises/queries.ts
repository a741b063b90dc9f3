import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Answer, Row } from '#web/api/types.ts';

export type WholeDraft = Answer<'getExerciseDraft'>;
export type DraftStatus = WholeDraft['status'];
export type Request = Row<'listExerciseRequests'>;

export const exerciseKeys = {
  requests: ['exercise-requests'] as const,
  drafts: ['exercise-drafts'] as const,
  draft: (draftId: string) => ['exercise-draft', draftId] as const,
};

/** How often a page looks how far the model is, in milliseconds. */
const LOOK_EVERY_MS = 3_000;

/** Whether models may write for a class, and about which skills. */
export const termsQuery = (api: Api, classId: string) =>
  queryOptions({
    queryKey: ['exercise-terms', classId],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/v1/exercise-requests/terms', { params: { query: { classId } }, signal })),
  });

/** What the caller asked for; looked at again as long as something is being written. */
export const requestsQuery = (api: Api) => ({
  ...pagedQuery<Request>(exerciseKeys.requests, async (cursor, signal) =>
    unwrap(await api.GET('/v1/exercise-requests', { params: { query: pageQuery(cursor, 5) }, signal })),
  ),
  refetchInterval: (query: { state: { data?: { pages: { items: Request[] }[] } | undefined } }) => {
    const rows = query.state.data?.pages.flatMap(({ items }) => items) ?? [];
    return rows.some(({ status }) => status !== 'done') ? LOOK_EVERY_MS : false;
  },
});

export const draftsQuery = (api: Api, status: DraftStatus) =>
  pagedQuery([...exerciseKeys.drafts, status], async (cursor, signal) =>
    unwrap(
      await api.GET('/v1/exercise-drafts', {
        params: { query: { ...pageQuery(cursor, 10), status } },
        signal,
      }),
    ),
  );

export const draftQuery = (api: Api, draftId: string) =>
  queryOptions({
    queryKey: exerciseKeys.draft(draftId),
    queryFn: async ({ signal }): Promise<WholeDraft> =>
      unwrap(await api.GET('/v1/exercise-drafts/{draftId}', { params: { path: { draftId } }, signal })),
  });
