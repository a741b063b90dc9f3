import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Row } from '#web/api/types.ts';

export type Version = Row<'listWorkspaceVersions'>;
export type Run = Row<'listExerciseRuns'>;

interface Place {
  personId: string;
  activityId: string;
}

/** The oldest first: the work is gone through as it was done. */
export const versionsQuery = (api: Api, path: Place) =>
  pagedQuery<Version>(['replay', path.personId, path.activityId, 'versions'], async (cursor, signal) =>
    unwrap(
      await api.GET('/v1/people/{personId}/workspaces/{activityId}/versions', {
        params: { path, query: { ...pageQuery(cursor, 100), first: 'oldest' } },
        signal,
      }),
    ),
  );

export const runsQuery = (api: Api, path: Place) =>
  pagedQuery<Run>(['replay', path.personId, path.activityId, 'runs'], async (cursor, signal) =>
    unwrap(
      await api.GET('/v1/people/{personId}/activities/{activityId}/runs', {
        params: { path, query: pageQuery(cursor, 100) },
        signal,
      }),
    ),
  );
