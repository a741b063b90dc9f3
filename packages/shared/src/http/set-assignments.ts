import { z } from 'zod';
import { AssignmentHelp, MAX_ASSIGNMENT_ITEMS } from '../assignments.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { STAFF_ROLES } from '../roles.ts';
import { DisplayName, TimeZone } from './accounts.ts';
import { SAMPLE } from './samples.ts';

const Title = z.string().trim().min(1).max(120);
/** Beyond these years a date is a slip, and the database knows no year 0. */
const DueAt = Instant.refine((at) => at >= '2000' && at < '2200', 'The year is out of reach');
const MaxAttempts = z.number().int().min(1).max(100);
/** More are a class. */
const MAX_CHOSEN = 200;

export const AssignmentItem = z.object({
  activityId: Id,
  title: z.string(),
  type: z.string(),
  lessonId: Id,
  lessonTitle: z.string(),
  courseTitle: z.string(),
  /** Language of these titles (BCP 47). */
  language: z.string(),
});
export type AssignmentItem = z.infer<typeof AssignmentItem>;

const terms = {
  title: Title,
  /** Answers given later count as late. */
  dueAt: DueAt,
  /** IANA name; the due date is said in it to everybody. */
  timeZone: TimeZone,
  /** Answers to each exercise; null: as many as wanted. */
  maxAttempts: MaxAttempts.nullable(),
  help: AssignmentHelp,
};

export const AssignmentSummary = z.object({
  id: Id,
  classId: Id,
  ...terms,
  setAt: Instant,
  /** Null while it takes answers. */
  closedAt: Instant.nullable(),
  exercises: z.number().int(),
  /** Students it is for now. */
  students: z.number().int(),
  /** Of these, who solved every exercise. */
  done: z.number().int(),
});
export type AssignmentSummary = z.infer<typeof AssignmentSummary>;

export const AssignmentExtension = z.object({
  personId: Id,
  displayName: DisplayName,
  dueAt: DueAt,
  reason: z.string(),
  givenByName: z.string(),
  givenAt: Instant,
});
export type AssignmentExtension = z.infer<typeof AssignmentExtension>;

export const Assignment = AssignmentSummary.extend({
  className: z.string(),
  setByName: z.string(),
  items: z.array(AssignmentItem).max(MAX_ASSIGNMENT_ITEMS),
  /** Null: everybody in the class, also those who join later. */
  studentIds: z.array(Id).nullable(),
  extensions: z.array(AssignmentExtension),
});
export type Assignment = z.infer<typeof Assignment>;

export const termsSample = {
  title: 'Loops, week 47',
  dueAt: '2026-11-27T17:00:00.000Z',
  timeZone: 'Europe/Madrid',
  maxAttempts: 3,
  help: 'hints',
} as const;
const summarySample = {
  id: SAMPLE.assignmentId,
  classId: SAMPLE.classId,
  ...termsSample,
  setAt: '2026-11-20T09:00:00.000Z',
  closedAt: null,
  exercises: 1,
  students: 24,
  done: 7,
};
const itemSample = {
  activityId: SAMPLE.activityId,
  title: 'The longest word',
  type: 'code',
  lessonId: SAMPLE.lessonId,
  lessonTitle: 'Lists at work',
  courseTitle: 'Python, first steps',
  language: 'en',
};
const sample = {
  ...summarySample,
  className: 'Year 9 Python',
  setByName: 'Tomas Reyes',
  items: [itemSample],
  studentIds: null,
  extensions: [],
};

const assignmentParams = z.object({ assignmentId: Id });
const ofAssignment = { assignmentId: SAMPLE.assignmentId };
const nothing = z.object({});

/** Everything an assignment says; sent whole, so that nobody changes half of it. */
export const NewAssignment = z.strictObject({
  ...terms,
  activityIds: z
    .array(Id)
    .min(1)
    .max(MAX_ASSIGNMENT_ITEMS)
    .refine((ids) => new Set(ids).size === ids.length, 'An exercise stands twice'),
  /** Null: everybody in the class. */
  studentIds: z.array(Id).min(1).max(MAX_CHOSEN).nullable(),
});
export type NewAssignment = z.infer<typeof NewAssignment>;

export const listAssignableActivities = endpoint({
  id: 'listAssignableActivities',
  method: 'GET',
  path: '/v1/courses/:courseId/activities',
  tag: 'Assignments',
  summary: 'What can be set of a course: programs first, then the rest in the order of the course',
  access: STAFF_ROLES,
  params: z.object({ courseId: Id }),
  query: PageQuery.extend({
    /** Part of a title, in any letter case. */
    search: z.string().trim().max(80).default(''),
  }),
  response: pageOf(AssignmentItem),
  errors: ['not-found'],
  example: { params: { courseId: SAMPLE.courseId }, response: { items: [itemSample], nextCursor: null } },
});

export const createAssignment = endpoint({
  id: 'createAssignment',
  method: 'POST',
  path: '/v1/classes/:classId/assignments',
  tag: 'Assignments',
  summary: 'Set exercises for a class or some of its students; its rules hold at once',
  access: STAFF_ROLES,
  params: z.object({ classId: Id }),
  body: NewAssignment,
  response: Assignment,
  status: 201,
  errors: ['not-found'],
  example: {
    params: { classId: SAMPLE.classId },
    body: { ...termsSample, activityIds: [SAMPLE.activityId], studentIds: null },
    response: sample,
  },
});

export const listAssignments = endpoint({
  id: 'listAssignments',
  method: 'GET',
  path: '/v1/classes/:classId/assignments',
  tag: 'Assignments',
  summary: 'Assignments of a class, the one due last first',
  access: STAFF_ROLES,
  params: z.object({ classId: Id }),
  query: PageQuery,
  response: pageOf(AssignmentSummary),
  errors: ['not-found'],
  example: {
    params: { classId: SAMPLE.classId },
    response: { items: [summarySample], nextCursor: null },
  },
});

export const getAssignment = endpoint({
  id: 'getAssignment',
  method: 'GET',
  path: '/v1/assignments/:assignmentId',
  tag: 'Assignments',
  summary: 'One assignment with its exercises, its students and its extensions',
  access: STAFF_ROLES,
  params: assignmentParams,
  response: Assignment,
  errors: ['not-found'],
  example: { params: ofAssignment, response: sample },
});

export const updateAssignment = endpoint({
  id: 'updateAssignment',
  method: 'PUT',
  path: '/v1/assignments/:assignmentId',
  tag: 'Assignments',
  summary: 'Change an assignment; answers that are there are judged anew by what it says now',
  access: STAFF_ROLES,
  params: assignmentParams,
  body: NewAssignment,
  response: Assignment,
  errors: ['not-found'],
  example: {
    params: ofAssignment,
    body: { ...termsSample, activityIds: [SAMPLE.activityId], studentIds: null },
    response: sample,
  },
});

export const closeAssignment = endpoint({
  id: 'closeAssignment',
  method: 'PUT',
  path: '/v1/assignments/:assignmentId/closed',
  tag: 'Assignments',
  summary: 'Close an assignment: later answers do not count and its rules end; or open it again',
  access: STAFF_ROLES,
  params: assignmentParams,
  body: z.strictObject({ closed: z.boolean() }),
  response: Assignment,
  errors: ['not-found'],
  example: {
    params: ofAssignment,
    body: { closed: true },
    response: { ...sample, closedAt: '2026-11-29T09:00:00.000Z' },
  },
});

export const deleteAssignment = endpoint({
  id: 'deleteAssignment',
  method: 'DELETE',
  path: '/v1/assignments/:assignmentId',
  tag: 'Assignments',
  summary: 'Delete an assignment with its extensions; the answers stay in the learners’ records',
  access: STAFF_ROLES,
  params: assignmentParams,
  response: nothing,
  errors: ['not-found'],
  example: { params: ofAssignment, response: {} },
});

const extensionParams = z.object({ assignmentId: Id, personId: Id });
const ofExtension = { ...ofAssignment, personId: SAMPLE.personId };

export const extendAssignment = endpoint({
  id: 'extendAssignment',
  method: 'PUT',
  path: '/v1/assignments/:assignmentId/extensions/:personId',
  tag: 'Assignments',
  summary: 'Give one student another due date, with a reason that only staff see',
  access: STAFF_ROLES,
  params: extensionParams,
  body: z.strictObject({ dueAt: DueAt, reason: z.string().trim().min(1).max(500) }),
  response: Assignment,
  errors: ['not-found'],
  example: {
    params: ofExtension,
    body: { dueAt: '2026-12-01T17:00:00.000Z', reason: 'Was ill all week' },
    response: {
      ...sample,
      extensions: [
        {
          personId: SAMPLE.personId,
          displayName: 'Ana Torres',
          dueAt: '2026-12-01T17:00:00.000Z',
          reason: 'Was ill all week',
          givenByName: 'Tomas Reyes',
          givenAt: '2026-11-26T09:00:00.000Z',
        },
      ],
    },
  },
});

export const removeExtension = endpoint({
  id: 'removeExtension',
  method: 'DELETE',
  path: '/v1/assignments/:assignmentId/extensions/:personId',
  tag: 'Assignments',
  summary: 'Take an extension back: the due date of all holds again',
  access: STAFF_ROLES,
  params: extensionParams,
  response: Assignment,
  errors: ['not-found'],
  example: { params: ofExtension, response: sample },
});
