import { z } from 'zod';
import { AssignmentHelp, AssignmentState } from '../assignments.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';
import { AssignmentItem, termsSample } from './set-assignments.ts';

/** One exercise of the caller's. */
export const OwnAssignmentItem = AssignmentItem.omit({ courseTitle: true }).extend({
  state: AssignmentState,
  bestScorePercent: z.number().int().min(0).max(100).nullable(),
  attempts: z.number().int().nonnegative(),
  /** Null: as many as wanted. */
  attemptsLeft: z.number().int().nonnegative().nullable(),
  late: z.boolean(),
});
export type OwnAssignmentItem = z.infer<typeof OwnAssignmentItem>;

export const OwnAssignment = z.object({
  id: Id,
  title: z.string(),
  className: z.string(),
  setByName: z.string(),
  /** The caller's own, extension included. */
  dueAt: Instant,
  timeZone: z.string(),
  isExtended: z.boolean(),
  maxAttempts: z.number().int().nullable(),
  help: AssignmentHelp,
  /** Answers given now do not count any more. */
  isClosed: z.boolean(),
  /** Something is to be done, and the due date is over. */
  isLate: z.boolean(),
  items: z.array(OwnAssignmentItem),
});
export type OwnAssignment = z.infer<typeof OwnAssignment>;

const sample = {
  id: SAMPLE.assignmentId,
  ...termsSample,
  className: 'Year 9 Python',
  setByName: 'Tomas Reyes',
  isExtended: false,
  isClosed: false,
  isLate: false,
  items: [
    {
      activityId: SAMPLE.activityId,
      title: 'The longest word',
      type: 'code',
      lessonId: SAMPLE.lessonId,
      lessonTitle: 'Lists at work',
      language: 'en',
      state: 'tried',
      bestScorePercent: 67,
      attempts: 1,
      attemptsLeft: 2,
      late: false,
    },
  ],
} as const;

export const listMyAssignments = endpoint({
  id: 'listMyAssignments',
  method: 'GET',
  path: '/v1/my/assignments',
  tag: 'Assignments',
  summary: 'What was set for the caller, due first; only what is still to be done, or all of it newest first',
  access: LEARNER_ROLES,
  query: PageQuery.extend({
    /** Only assignments that are open and have an exercise the caller has not solved. */
    waiting: z.stringbool().default(false),
  }),
  response: pageOf(OwnAssignment),
  example: { response: { items: [sample], nextCursor: null } },
});

/** What a teacher's assignments say about one exercise at this moment; the strictest of several. */
export const ExerciseTerms = z.object({
  /** Of the assignment that is due first. */
  title: z.string(),
  dueAt: Instant,
  timeZone: z.string(),
  isLate: z.boolean(),
  attemptsLeft: z.number().int().nonnegative().nullable(),
  help: AssignmentHelp,
});
export type ExerciseTerms = z.infer<typeof ExerciseTerms>;

export const getExerciseTerms = endpoint({
  id: 'getExerciseTerms',
  method: 'GET',
  path: '/v1/activities/:activityId/terms',
  tag: 'Assignments',
  summary: 'The rules the caller has to keep at an exercise that was set for them; null where nothing was',
  access: LEARNER_ROLES,
  params: z.object({ activityId: Id }),
  response: z.object({ terms: ExerciseTerms.nullable() }),
  errors: ['not-found'],
  ratePerMinute: 600,
  example: {
    params: { activityId: SAMPLE.activityId },
    response: {
      terms: {
        title: termsSample.title,
        dueAt: termsSample.dueAt,
        timeZone: termsSample.timeZone,
        isLate: false,
        attemptsLeft: 2,
        help: 'hints',
      },
    },
  },
});
