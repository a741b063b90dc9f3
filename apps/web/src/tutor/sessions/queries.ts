import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Answer, Row } from '#web/api/types.ts';

export type Session = Row<'listSessions'>;
export type SessionProgress = Answer<'getSessionProgress'>;
export type SessionPoint = SessionProgress['points'][number];
export type Mistake = SessionProgress['mistakes'][number];
export type ReviewedMistake = SessionProgress['review'][number];

const PAGE = 10;

export const sessionsQuery = (api: Api, personId: string) =>
  pagedQuery<Session>(['sessions', personId], async (cursor, signal) => {
    const params = { path: { personId }, query: pageQuery(cursor, PAGE) };
    return unwrap(await api.GET('/v1/people/{personId}/sessions', { params, signal }));
  });

export const sessionProgressQuery = (api: Api, personId: string) =>
  queryOptions({
    queryKey: ['sessions', personId, 'progress'],
    queryFn: async ({ signal }): Promise<SessionProgress> => {
      const params = { path: { personId } };
      return unwrap(await api.GET('/v1/people/{personId}/sessions/progress', { params, signal }));
    },
  });
