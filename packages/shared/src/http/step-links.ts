import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';
import { WorkspaceFiles } from './workspaces.ts';

/** A program as it is stepped through: what it reads is all there, so that it takes the same steps for everybody. */
export const SteppedProgram = z.strictObject({
  source: z.string().min(1).max(20_000),
  stdin: z.string().max(10_000),
  /** Files beside it. */
  files: WorkspaceFiles,
  /** The first line that a test added below the author's own; null where there is none. */
  addedFrom: z.int().positive().nullable(),
});
export type SteppedProgram = z.infer<typeof SteppedProgram>;

/** From 1. More steps than this are not recorded. */
export const LinkedStep = z.int().min(1).max(10_000);

export const StepLink = z.object({
  program: SteppedProgram,
  step: LinkedStep,
  activityId: Id,
  activityTitle: z.string(),
  /** Language of the course and so of the title (BCP 47). */
  language: z.string(),
  authorName: z.string(),
  isOwn: z.boolean(),
  createdAt: Instant,
});
export type StepLink = z.infer<typeof StepLink>;

const program = {
  source: 'total = 0\nfor n in [1, 2]:\n    total += n\n',
  stdin: '',
  files: {},
  addedFrom: null,
};

export const shareSteps = endpoint({
  id: 'shareSteps',
  method: 'POST',
  path: '/v1/activities/:activityId/step-links',
  tag: 'Workspaces',
  summary: 'Keep a program of an exercise with one of its steps under a link; of many links the oldest end',
  access: LEARNER_ROLES,
  params: z.object({ activityId: Id }),
  body: z.strictObject({ program: SteppedProgram, step: LinkedStep }),
  response: z.object({ linkId: Id }),
  errors: ['not-found'],
  ratePerMinute: 12,
  example: {
    params: { activityId: SAMPLE.activityId },
    body: { program, step: 4 },
    response: { linkId: SAMPLE.stepLinkId },
  },
});

export const openSteps = endpoint({
  id: 'openSteps',
  method: 'GET',
  path: '/v1/step-links/:linkId',
  tag: 'Workspaces',
  summary:
    'The program and the step behind a link: for its author, their teachers and their students, and for class mates who have solved the exercise themselves',
  access: LEARNER_ROLES,
  params: z.object({ linkId: Id }),
  response: StepLink,
  errors: ['not-found'],
  example: {
    params: { linkId: SAMPLE.stepLinkId },
    response: {
      ...{ program, step: 4, activityId: SAMPLE.activityId, activityTitle: 'Add up a list', language: 'en' },
      ...{ authorName: 'Ana Soto', isOwn: false, createdAt: '2026-11-21T09:00:04.000Z' },
    },
  },
});

export const endStepLink = endpoint({
  id: 'endStepLink',
  method: 'DELETE',
  path: '/v1/step-links/:linkId',
  tag: 'Workspaces',
  summary: 'End a link of one’s own: nobody can open it any more',
  access: LEARNER_ROLES,
  params: z.object({ linkId: Id }),
  response: z.object({}),
  errors: ['not-found'],
  example: { params: { linkId: SAMPLE.stepLinkId }, response: {} },
});
