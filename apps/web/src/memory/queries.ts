import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Answer, Row } from '#web/api/types.ts';

export type Memory = Row<'listMemories'>;
/** What became of words to be remembered: they are kept, or answered. */
export type Noted = Answer<'addMemory'>;
export type Density = Answer<'getCoachSettings'>['corrections'];

export const memoryKeys = { all: ['memories'] as const };

export const memoriesQuery = (api: Api) =>
  pagedQuery(memoryKeys.all, async (cursor, signal) =>
    unwrap(await api.GET('/v1/me/memories', { params: { query: pageQuery(cursor, 50) }, signal })),
  );

export const coachSettingsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['coach-settings'],
    queryFn: async ({ signal }) => unwrap(await api.GET('/v1/me/coach-settings', { signal })),
  });
