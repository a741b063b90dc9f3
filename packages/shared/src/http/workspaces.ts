import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LearnerFiles } from '../python/exercise-files.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';

/** What a learner has written for one exercise: text by file name. The program is `solution.py`. */
export const WorkspaceFiles = LearnerFiles;
export type WorkspaceFiles = LearnerFiles;

/** Why a version came to be: written, put together from two tabs or devices, taken up from the history, begun again. */
export const WorkspaceCause = z.enum(['typed', 'merged', 'restored', 'reset']);
export type WorkspaceCause = z.infer<typeof WorkspaceCause>;

const Version = z.number().int().positive();

export const WorkspaceVersion = z.object({
  /** From 1, one more with each save; numbers of versions that were thinned out are missing. */
  version: Version,
  cause: WorkspaceCause,
  savedAt: Instant,
  files: WorkspaceFiles,
});
export type WorkspaceVersion = z.infer<typeof WorkspaceVersion>;

const files = { 'solution.py': 'def double(number):\n    return number * 2\n' };
const versionSample = { version: 7, cause: 'typed', savedAt: '2026-11-21T09:00:04.000Z', files } as const;
const ofActivity = z.object({ activityId: Id });

export const getOwnWorkspace = endpoint({
  id: 'getOwnWorkspace',
  method: 'GET',
  path: '/v1/activities/:activityId/workspace',
  tag: 'Workspaces',
  summary: 'What the caller has written for an exercise, as of its last save; null before the first',
  access: LEARNER_ROLES,
  params: ofActivity,
  response: z.object({ current: WorkspaceVersion.nullable() }),
  errors: ['not-found'],
  example: { params: { activityId: SAMPLE.activityId }, response: { current: versionSample } },
});

export const saveWorkspace = endpoint({
  id: 'saveWorkspace',
  method: 'PUT',
  path: '/v1/activities/:activityId/workspace',
  tag: 'Workspaces',
  summary:
    'Save what the caller has written, if nobody saved since the version it builds on; safe to send again',
  access: LEARNER_ROLES,
  params: ofActivity,
  body: z.strictObject({
    /** Version these files were made from; 0 before the first save. */
    baseVersion: z.number().int().nonnegative(),
    cause: WorkspaceCause.default('typed'),
    files: WorkspaceFiles,
  }),
  response: z.object({
    /** `behind`: another tab or device saved meanwhile. Nothing was saved; put both together and save on `current`. */
    outcome: z.enum(['saved', 'behind']),
    current: WorkspaceVersion,
  }),
  errors: ['not-found'],
  // A tab saves at most every other second; a learner may have three at work.
  ratePerMinute: 120,
  example: {
    params: { activityId: SAMPLE.activityId },
    body: { baseVersion: 6, cause: 'typed', files },
    response: { outcome: 'saved', current: versionSample },
  },
});

export const WorkspaceSummary = z.object({
  activityId: Id,
  activityTitle: z.string(),
  lessonId: Id,
  lessonTitle: z.string(),
  /** Language of the course and so of the titles (BCP 47). */
  language: z.string(),
  version: Version,
  savedAt: Instant,
});
export type WorkspaceSummary = z.infer<typeof WorkspaceSummary>;

const summarySample = {
  activityId: SAMPLE.activityId,
  activityTitle: 'Twice the number',
  lessonId: SAMPLE.lessonId,
  lessonTitle: 'Functions at work',
  language: 'en',
  version: 7,
  savedAt: '2026-11-21T09:00:04.000Z',
} as const;

export const listWorkspaces = endpoint({
  id: 'listWorkspaces',
  method: 'GET',
  path: '/v1/people/:personId/workspaces',
  tag: 'Workspaces',
  summary:
    'Exercises a learner has written something for, the last one first; for themself and their teachers',
  access: LEARNER_ROLES,
  params: z.object({ personId: Id }),
  query: PageQuery,
  response: pageOf(WorkspaceSummary),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId },
    response: { items: [summarySample], nextCursor: null },
  },
});

export const getWorkspace = endpoint({
  id: 'getWorkspace',
  method: 'GET',
  path: '/v1/people/:personId/workspaces/:activityId',
  tag: 'Workspaces',
  summary:
    'What a learner has written for one exercise, as of the last save; for themself and their teachers',
  access: LEARNER_ROLES,
  params: z.object({ personId: Id, activityId: Id }),
  response: WorkspaceSummary.extend({ current: WorkspaceVersion }),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId, activityId: SAMPLE.activityId },
    response: { ...summarySample, current: versionSample },
  },
});

export const listWorkspaceVersions = endpoint({
  id: 'listWorkspaceVersions',
  method: 'GET',
  path: '/v1/people/:personId/workspaces/:activityId/versions',
  tag: 'Workspaces',
  summary:
    'How a learner came to what they have written, version by version; for themself and their teachers',
  access: LEARNER_ROLES,
  params: z.object({ personId: Id, activityId: Id }),
  query: PageQuery.extend({
    /** `oldest` replays the work, `newest` looks back. */
    first: z.enum(['newest', 'oldest']).default('newest'),
  }),
  response: pageOf(WorkspaceVersion),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId, activityId: SAMPLE.activityId },
    response: { items: [versionSample], nextCursor: null },
  },
});
