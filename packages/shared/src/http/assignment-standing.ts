import { z } from 'zod';
import { AssignmentState } from '../assignments.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { Aid } from '../learning.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LearnerFiles } from '../python/exercise-files.ts';
import { STAFF_ROLES } from '../roles.ts';
import { DisplayName } from './accounts.ts';
import { SAMPLE } from './samples.ts';

/** One exercise of one student. */
export const AssignmentCell = z.object({
  activityId: Id,
  state: AssignmentState,
  /** The best of the answers that count; null without one. */
  bestScorePercent: z.number().int().min(0).max(100).nullable(),
  /** Answers that count: those beyond the limit do not. */
  attempts: z.number().int().nonnegative(),
  /** The best answer came after the due date. */
  late: z.boolean(),
  /** It was given before, as the student's device says, and came in after: kept offline, or the device's clock is wrong. */
  cameInLate: z.boolean(),
  /** Not solved, and the due date is over. */
  overdue: z.boolean(),
  /** Highest hint that was taken since it was set; 0 without one. */
  hintRung: z.number().int().min(0).max(3),
  /** Help before the best answer; null without one. */
  aid: Aid.nullable(),
  lastAnswerAt: Instant.nullable(),
});
export type AssignmentCell = z.infer<typeof AssignmentCell>;

export const AssignmentStandingRow = z.object({
  personId: Id,
  displayName: DisplayName,
  /** This student's own. */
  dueAt: Instant,
  isExtended: z.boolean(),
  /** In the order of the assignment. */
  cells: z.array(AssignmentCell),
});
export type AssignmentStandingRow = z.infer<typeof AssignmentStandingRow>;

const cellSample = {
  activityId: SAMPLE.activityId,
  state: 'solved',
  bestScorePercent: 100,
  attempts: 2,
  late: false,
  cameInLate: false,
  overdue: false,
  hintRung: 1,
  aid: 'hint-1',
  lastAnswerAt: '2026-11-21T09:00:00.000Z',
} as const;
const ofAssignment = { assignmentId: SAMPLE.assignmentId };

export const listAssignmentStanding = endpoint({
  id: 'listAssignmentStanding',
  method: 'GET',
  path: '/v1/assignments/:assignmentId/standing',
  tag: 'Assignments',
  summary: 'Every student of an assignment by name, with each exercise',
  access: STAFF_ROLES,
  params: z.object({ assignmentId: Id }),
  query: PageQuery,
  response: pageOf(AssignmentStandingRow),
  errors: ['not-found'],
  example: {
    params: ofAssignment,
    response: {
      items: [
        {
          personId: SAMPLE.personId,
          displayName: 'Ana Torres',
          dueAt: '2026-11-27T17:00:00.000Z',
          isExtended: false,
          cells: [cellSample],
        },
      ],
      nextCursor: null,
    },
  },
});

/** An answer of a student, as a teacher looks at it. */
export const AssignmentAnswer = z.object({
  attemptId: Id,
  /** When it was given, on the student's device. */
  answeredAt: Instant,
  /** When it came in: later for an answer that was kept offline. */
  receivedAt: Instant,
  scorePercent: z.number().int().min(0).max(100),
  correct: z.boolean(),
  late: z.boolean(),
  /** False for an answer beyond the limit, or after the end. */
  counts: z.boolean(),
  aid: Aid,
  durationMs: z.number().int().nonnegative(),
  /** Of a program: its text. Null for other answers. */
  program: z.string().nullable(),
  /** Text by name: files the learner made or changed, that went with the program. */
  files: LearnerFiles,
});
export type AssignmentAnswer = z.infer<typeof AssignmentAnswer>;

export const listAssignmentAnswers = endpoint({
  id: 'listAssignmentAnswers',
  method: 'GET',
  path: '/v1/assignments/:assignmentId/students/:personId/activities/:activityId/answers',
  tag: 'Assignments',
  summary: 'The answers behind one cell, newest first',
  access: STAFF_ROLES,
  params: z.object({ assignmentId: Id, personId: Id, activityId: Id }),
  query: PageQuery,
  response: pageOf(AssignmentAnswer),
  errors: ['not-found'],
  example: {
    params: { ...ofAssignment, personId: SAMPLE.personId, activityId: SAMPLE.activityId },
    response: {
      items: [
        {
          attemptId: SAMPLE.attemptId,
          answeredAt: '2026-11-21T09:00:00.000Z',
          receivedAt: '2026-11-21T09:00:01.000Z',
          scorePercent: 100,
          correct: true,
          late: false,
          counts: true,
          aid: 'hint-1',
          durationMs: 95_000,
          program: 'def longest(words):\n    ...\n',
          files: { 'words.txt': 'ember\n' },
        },
      ],
      nextCursor: null,
    },
  },
});

export const exportGrades = endpoint({
  id: 'exportGrades',
  method: 'GET',
  path: '/v1/assignments/:assignmentId/grades.csv',
  tag: 'Assignments',
  summary: 'The table of an assignment for a spreadsheet: CSV (RFC 4180) in UTF-8, one line for each student',
  access: STAFF_ROLES,
  params: z.object({ assignmentId: Id }),
  isFile: true,
  response: z.unknown(),
  errors: ['not-found'],
  ratePerMinute: 30,
  example: { params: ofAssignment, response: 'Student,Sign-in name,…' },
});
