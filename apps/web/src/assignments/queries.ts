import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Answer, Body, Row } from '#web/api/types.ts';

export type Assignment = Answer<'getAssignment'>;
export type AssignmentItem = Row<'listAssignableActivities'>;
export type AssignmentTerms = Body<'createAssignment'>;
export type OwnAssignment = Row<'listMyAssignments'>;
export type StandingRow = Row<'listAssignmentStanding'>;
export type Cell = StandingRow['cells'][number];

/** What changes an assignment invalidates `one(id)` and the list of its class. */
export const assignmentKeys = {
  one: (assignmentId: string) => ['assignment', assignmentId] as const,
  standing: (assignmentId: string) => ['assignment', assignmentId, 'standing'] as const,
  ofClass: (classId: string) => ['classes', classId, 'assignments'] as const,
};

export const assignmentsQuery = (api: Api, classId: string) =>
  pagedQuery(assignmentKeys.ofClass(classId), async (cursor, signal) =>
    unwrap(
      await api.GET('/v1/classes/{classId}/assignments', {
        params: { path: { classId }, query: pageQuery(cursor) },
        signal,
      }),
    ),
  );

export const assignmentQuery = (api: Api, assignmentId: string) =>
  queryOptions({
    queryKey: assignmentKeys.one(assignmentId),
    queryFn: async ({ signal }): Promise<Assignment> =>
      unwrap(await api.GET('/v1/assignments/{assignmentId}', { params: { path: { assignmentId } }, signal })),
  });

export const standingQuery = (api: Api, assignmentId: string) =>
  pagedQuery<StandingRow>(assignmentKeys.standing(assignmentId), async (cursor, signal) =>
    unwrap(
      await api.GET('/v1/assignments/{assignmentId}/standing', {
        params: { path: { assignmentId }, query: pageQuery(cursor, 50) },
        signal,
      }),
    ),
  );

export const answersQuery = (
  api: Api,
  path: { assignmentId: string; personId: string; activityId: string },
) =>
  pagedQuery<Row<'listAssignmentAnswers'>>(
    [...assignmentKeys.one(path.assignmentId), 'answers', path.personId, path.activityId],
    async (cursor, signal) =>
      unwrap(
        await api.GET('/v1/assignments/{assignmentId}/students/{personId}/activities/{activityId}/answers', {
          params: { path, query: pageQuery(cursor, 10) },
          signal,
        }),
      ),
  );

export const assignableQuery = (api: Api, courseId: string, search: string) =>
  pagedQuery<AssignmentItem>(['assignable', courseId, search], async (cursor, signal) =>
    unwrap(
      await api.GET('/v1/courses/{courseId}/activities', {
        params: { path: { courseId }, query: { ...pageQuery(cursor), search } },
        signal,
      }),
    ),
  );

/** @param after the answer it is asked after, or that one was refused; null for neither. */
export const exerciseTermsQuery = (api: Api, activityId: string, after: string | null) =>
  queryOptions({
    queryKey: ['exercise-terms', activityId, after],
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/v1/activities/{activityId}/terms', { params: { path: { activityId } }, signal }))
        .terms ?? null,
  });

export const ownAssignmentsQuery = (api: Api) =>
  pagedQuery<OwnAssignment>(['own-assignments'], async (cursor, signal) =>
    unwrap(await api.GET('/v1/my/assignments', { params: { query: pageQuery(cursor) }, signal })),
  );
