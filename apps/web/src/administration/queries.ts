import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Role } from '#web/api/types.ts';

export const adminKeys = {
  people: ['admin', 'people'] as const,
  jobs: ['admin', 'jobs'] as const,
  ai: ['admin', 'ai'] as const,
};

export interface PeopleFilter {
  role: Role | null;
  search: string;
}

export const EVERYONE: PeopleFilter = { role: null, search: '' };

export const peopleQuery = (api: Api, filter: PeopleFilter) => ({
  ...pagedQuery([...adminKeys.people, filter], async (cursor, signal) => {
    const query = {
      ...pageQuery(cursor, 50),
      ...(filter.role ? { role: filter.role } : {}),
      ...(filter.search ? { search: filter.search } : {}),
    };
    return unwrap(await api.GET('/v1/people', { params: { query }, signal }));
  }),
  // While a search runs the list before it stays: no flashing between letters.
  placeholderData: keepPreviousData,
});

export const jobQueuesQuery = (api: Api) =>
  queryOptions({
    queryKey: [...adminKeys.jobs, 'queues'],
    queryFn: async ({ signal }) => unwrap(await api.GET('/v1/admin/jobs', { signal })),
    refetchInterval: 10_000,
  });

export const exhaustedJobsQuery = (api: Api) =>
  pagedQuery([...adminKeys.jobs, 'exhausted'], async (cursor, signal) =>
    unwrap(await api.GET('/v1/admin/jobs/exhausted', { params: { query: pageQuery(cursor) }, signal })),
  );

export const aiQuery = (api: Api) =>
  queryOptions({
    queryKey: adminKeys.ai,
    queryFn: async ({ signal }) => unwrap(await api.GET('/v1/admin/ai', { signal })),
  });

export const auditQuery = (api: Api) =>
  pagedQuery(['admin', 'audit'], async (cursor, signal) =>
    unwrap(await api.GET('/v1/admin/audit', { params: { query: pageQuery(cursor, 50) }, signal })),
  );
