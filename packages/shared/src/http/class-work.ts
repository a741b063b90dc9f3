import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES, STAFF_ROLES } from '../roles.ts';
import { DisplayName } from './accounts.ts';
import { SAMPLE } from './samples.ts';

/** A run of a program in the learner's browser, or a check on the server. */
export const ExerciseRun = z.object({
  id: Id,
  kind: z.enum(['run', 'check']),
  at: Instant,
  /** Of a run: it came to its end without an error. */
  passed: z.boolean(),
  /** Kind of error and line of a run, such as `NameError:3`. */
  errorKey: z.string().nullable(),
  /** Of a check. */
  scorePercent: z.number().int().min(0).max(100).nullable(),
});
export type ExerciseRun = z.infer<typeof ExerciseRun>;

/** Everything the page needs to say who is on what; what a student wrote is no part of it. */
export const StudentAtWork = z.object({
  personId: Id,
  displayName: DisplayName,
  /** The exercise of the last sign of life within twelve hours, which here is today; null for who gave none. */
  exercise: z
    .object({
      activityId: Id,
      title: z.string(),
      type: z.string(),
      lessonId: Id,
      lessonTitle: z.string(),
      language: z.string(),
      /** Last sign of life at it. */
      seenAt: Instant,
      /** Answers to it today. */
      answers: z.number().int().nonnegative(),
      /** The newest run or check of it today. */
      lastRun: ExerciseRun.omit({ id: true }).nullable(),
      /** Since the first failure with no success after it; null while nothing failed. */
      stuckSince: Instant.nullable(),
      /** Failures in a row. */
      failures: z.number().int().nonnegative(),
      /** Highest hint taken today; 0 without one. */
      hintRung: z.number().int().min(0).max(3),
      /** Messages to the tutor about it today. */
      tutorMessages: z.number().int().nonnegative(),
    })
    .nullable(),
  /** Alerts about them that nobody has answered. */
  openAlerts: z.number().int().nonnegative(),
  needsHelp: z.boolean(),
});
export type StudentAtWork = z.infer<typeof StudentAtWork>;

export const listClassWork = endpoint({
  id: 'listClassWork',
  method: 'GET',
  path: '/v1/classes/:classId/work',
  tag: 'Classes',
  summary: 'Who of a class is on which exercise right now, who needs help first',
  access: STAFF_ROLES,
  params: z.object({ classId: Id }),
  query: PageQuery.extend({ sort: z.enum(['need', 'name']).default('need') }),
  response: pageOf(StudentAtWork),
  errors: ['not-found'],
  ratePerMinute: 300,
  example: {
    params: { classId: SAMPLE.classId },
    response: {
      items: [
        {
          personId: SAMPLE.personId,
          displayName: 'Ana Torres',
          exercise: {
            activityId: SAMPLE.activityId,
            title: 'The longest word',
            type: 'code',
            lessonId: SAMPLE.lessonId,
            lessonTitle: 'Lists at work',
            language: 'en',
            seenAt: '2026-11-21T09:12:00.000Z',
            answers: 1,
            lastRun: {
              kind: 'run',
              at: '2026-11-21T09:12:00.000Z',
              passed: false,
              errorKey: 'NameError:3',
              scorePercent: null,
            },
            stuckSince: '2026-11-21T09:04:00.000Z',
            failures: 4,
            hintRung: 1,
            tutorMessages: 0,
          },
          openAlerts: 1,
          needsHelp: true,
        },
      ],
      nextCursor: null,
    },
  },
});

export const listExerciseRuns = endpoint({
  id: 'listExerciseRuns',
  method: 'GET',
  path: '/v1/people/:personId/activities/:activityId/runs',
  tag: 'Workspaces',
  summary:
    'How the runs and checks of an exercise went, the oldest first; for the learner and their teachers',
  access: LEARNER_ROLES,
  params: z.object({ personId: Id, activityId: Id }),
  query: PageQuery,
  response: pageOf(ExerciseRun),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId, activityId: SAMPLE.activityId },
    response: {
      items: [
        {
          id: SAMPLE.attemptId,
          kind: 'check',
          at: '2026-11-21T09:12:00.000Z',
          passed: false,
          errorKey: null,
          scorePercent: 67,
        },
      ],
      nextCursor: null,
    },
  },
});
