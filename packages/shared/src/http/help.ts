import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { FinishedRun, HelpKind, MAX_RUNS_PER_REPORT } from '../struggle.ts';
import { SAMPLE } from './samples.ts';

/** What a teacher sent, as the learner sees it; about no exercise where they were stuck in a talk. */
export const ReceivedHelp = z.object({
  id: Id,
  kind: HelpKind,
  text: z.string(),
  fromName: z.string(),
  skillName: z.string().nullable(),
  activityId: Id.nullable(),
  activityTitle: z.string().nullable(),
  lessonId: Id.nullable(),
  lessonTitle: z.string().nullable(),
  /** Language of the course and so of every title here (BCP 47). */
  language: z.string(),
  sentAt: Instant,
  readAt: Instant.nullable(),
});
export type ReceivedHelp = z.infer<typeof ReceivedHelp>;

export const listHelp = endpoint({
  id: 'listHelp',
  method: 'GET',
  path: '/v1/help',
  tag: 'Struggle',
  summary: 'What teachers sent the caller, newest first',
  access: LEARNER_ROLES,
  query: PageQuery.extend({
    /** Only what is not marked as read; an assigned review stays until it is done. */
    waiting: z.stringbool().default(false),
  }),
  response: pageOf(ReceivedHelp),
  example: {
    response: {
      items: [
        {
          id: SAMPLE.helpId,
          kind: 'hint',
          text: 'What does `+` do between two numbers?',
          fromName: 'Mei Tanaka',
          skillName: 'Names and values',
          activityId: SAMPLE.activityId,
          activityTitle: 'What gets printed',
          lessonId: SAMPLE.lessonId,
          lessonTitle: 'Names and values',
          language: 'en',
          sentAt: '2026-11-21T09:01:00.000Z',
          readAt: null,
        },
      ],
      nextCursor: null,
    },
  },
});

export const markHelpRead = endpoint({
  id: 'markHelpRead',
  method: 'POST',
  path: '/v1/help/:helpId/read',
  tag: 'Struggle',
  summary: 'Mark what a teacher sent as read; safe to send again',
  access: LEARNER_ROLES,
  params: z.object({ helpId: Id }),
  response: z.object({}),
  errors: ['not-found'],
  example: { params: { helpId: SAMPLE.helpId }, response: {} },
});

export const reportWork = endpoint({
  id: 'reportWork',
  method: 'POST',
  path: '/v1/activities/:activityId/work',
  tag: 'Struggle',
  summary: 'Say that the caller is still at work on an exercise without having answered',
  access: LEARNER_ROLES,
  params: z.object({ activityId: Id }),
  body: z.strictObject({
    /** Made by the client each time it shows the exercise. */
    sittingId: Id,
    /** Time the exercise has been in sight in this sitting, in milliseconds. */
    workedMs: z.number().int().min(0).max(86_400_000),
  }),
  response: z.object({
    /** After how much further work the server wants to hear again; null when it knows enough. */
    againInMs: z.number().int().positive().nullable(),
  }),
  errors: ['not-found'],
  example: {
    params: { activityId: SAMPLE.activityId },
    body: { sittingId: SAMPLE.attemptId, workedMs: 60_000 },
    response: { againInMs: 60_000 },
  },
});

export const reportRuns = endpoint({
  id: 'reportRuns',
  method: 'POST',
  path: '/v1/activities/:activityId/runs',
  tag: 'Struggle',
  summary: 'Say how programs ended that the caller tried without handing them in; safe to send again',
  access: LEARNER_ROLES,
  params: z.object({ activityId: Id }),
  body: z.strictObject({ runs: z.array(FinishedRun).min(1).max(MAX_RUNS_PER_REPORT) }),
  response: z.object({}),
  errors: ['not-found'],
  example: {
    params: { activityId: SAMPLE.activityId },
    body: {
      runs: [
        { runId: SAMPLE.attemptId, passed: false, errorKey: 'NameError:3', at: '2026-11-21T09:00:00.000Z' },
      ],
    },
    response: {},
  },
});
