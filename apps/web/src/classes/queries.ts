import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';

/** Cache keys of classes. What changes a class invalidates `one(id)`, and with it roster and progress. */
export const classKeys = {
  all: ['classes'] as const,
  one: (classId: string) => ['classes', classId] as const,
  progress: (classId: string) => ['classes', classId, 'progress'] as const,
  roster: (classId: string) => ['classes', classId, 'roster'] as const,
  invites: ['invites'] as const,
};

export const classesQuery = (api: Api) =>
  pagedQuery([...classKeys.all, 'list'], async (cursor, signal) =>
    unwrap(await api.GET('/v1/classes', { params: { query: pageQuery(cursor) }, signal })),
  );

export const classQuery = (api: Api, classId: string) =>
  queryOptions({
    queryKey: classKeys.one(classId),
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/v1/classes/{classId}', { params: { path: { classId } }, signal })),
  });

export const classProgressQuery = (api: Api, classId: string) =>
  pagedQuery(classKeys.progress(classId), async (cursor, signal) =>
    unwrap(
      await api.GET('/v1/classes/{classId}/progress', {
        params: { path: { classId }, query: pageQuery(cursor, 50) },
        signal,
      }),
    ),
  );

export const rosterQuery = (api: Api, classId: string) =>
  pagedQuery(classKeys.roster(classId), async (cursor, signal) =>
    unwrap(
      await api.GET('/v1/classes/{classId}/students', {
        params: { path: { classId }, query: pageQuery(cursor, 50) },
        signal,
      }),
    ),
  );

export const invitesQuery = (api: Api) =>
  pagedQuery(classKeys.invites, async (cursor, signal) =>
    unwrap(await api.GET('/v1/invites', { params: { query: pageQuery(cursor) }, signal })),
  );
