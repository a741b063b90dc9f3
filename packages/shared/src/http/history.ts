import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Day, Id, Instant } from '../ids.ts';
import { Aid, Subject } from '../learning.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { ROLES, STAFF_ROLES } from '../roles.ts';
import { DisplayName } from './accounts.ts';
import { SAMPLE } from './samples.ts';

const count = z.number().int().nonnegative();
const percent = z.number().int().min(0).max(100);

/** How far a chart looks back: a week, four, or a quarter. */
const HistoryQuery = z.object({
  days: z
    .enum(['7', '28', '91'])
    .default('28')
    .transform((days) => Number(days)),
});

/** Answers of one calendar day: each counts in one of the three. */
const DayCounts = z.object({
  /** Right without help. */
  right: count,
  /** Without help and not all right. */
  notYet: count,
  aided: count,
  /** Time at the answers, whole seconds; at most ten minutes of each. */
  seconds: count,
});
const daySample = { right: 9, notYet: 2, aided: 1, seconds: 640 } as const;

export const getStudyHistory = endpoint({
  id: 'getStudyHistory',
  method: 'GET',
  path: '/v1/people/:personId/history',
  tag: 'Learning',
  summary: "A learner's days and how their skills moved, in their own calendar; what the charts draw",
  access: ROLES,
  params: z.object({ personId: Id }),
  query: HistoryQuery,
  response: z.object({
    /** Every day of the range, oldest first. */
    days: z.array(DayCounts.extend({ date: z.iso.date() })),
    /** The skills that moved last, at most eight, each with the days it was practised on. */
    skills: z.array(
      z.object({
        skillId: Id,
        skillName: z.string(),
        subject: Subject,
        points: z.array(
          z.object({
            date: z.iso.date(),
            beforePercent: percent.nullable(),
            afterPercent: percent,
            answers: count,
          }),
        ),
      }),
    ),
  }),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId },
    query: { days: '28' },
    response: {
      days: [{ date: '2026-11-21', ...daySample }],
      skills: [
        {
          skillId: SAMPLE.skillId,
          skillName: 'Names and values',
          subject: 'python',
          points: [{ date: '2026-11-21', beforePercent: 61, afterPercent: 74, answers: 5 }],
        },
      ],
    },
  },
});

export const DayAnswer = z.object({
  attemptId: Id,
  activityTitle: z.string(),
  lessonTitle: z.string(),
  skillNames: z.array(z.string()),
  correct: z.boolean(),
  score: z.number().min(0).max(1),
  aid: Aid,
  durationMs: count,
  at: Instant,
});
export type DayAnswer = z.infer<typeof DayAnswer>;

export const listDayAnswers = endpoint({
  id: 'listDayAnswers',
  method: 'GET',
  path: '/v1/people/:personId/days/:date/answers',
  tag: 'Learning',
  summary: 'The answers behind one point of a chart: of a day, or of a skill on that day; newest first',
  access: ROLES,
  params: z.object({ personId: Id, date: Day }),
  query: PageQuery.extend({ skillId: Id.optional() }),
  response: pageOf(DayAnswer),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId, date: '2026-11-21' },
    response: {
      items: [
        {
          attemptId: SAMPLE.attemptId,
          activityTitle: 'What gets printed',
          lessonTitle: 'Names and values',
          skillNames: ['Names and values'],
          correct: true,
          score: 1,
          aid: 'none',
          durationMs: 5200,
          at: '2026-11-21T09:00:00.000Z',
        },
      ],
      nextCursor: null,
    },
  },
});

export const getClassHistory = endpoint({
  id: 'getClassHistory',
  method: 'GET',
  path: '/v1/classes/:classId/history',
  tag: 'Classes',
  summary: 'The days of a class and where its skills stand; what the charts draw',
  access: STAFF_ROLES,
  params: z.object({ classId: Id }),
  query: HistoryQuery,
  response: z.object({
    /** Every day of the range, oldest first; each student's answers count on their own calendar day. */
    days: z.array(DayCounts.extend({ date: z.iso.date(), students: count })),
    /** Skills by how many students practised them, at most twelve; mastery as of each student's latest answer. */
    skills: z.array(
      z.object({
        skillId: Id,
        skillName: z.string(),
        subject: Subject,
        students: count,
        meanPercent: percent,
        /** Students below proficient. */
        below: count,
      }),
    ),
  }),
  errors: ['not-found'],
  example: {
    params: { classId: SAMPLE.classId },
    query: { days: '28' },
    response: {
      days: [{ date: '2026-11-21', ...daySample, students: 3 }],
      skills: [
        {
          skillId: SAMPLE.skillId,
          skillName: 'Names and values',
          subject: 'python',
          students: 12,
          meanPercent: 68,
          below: 5,
        },
      ],
    },
  },
});

export const listClassDay = endpoint({
  id: 'listClassDay',
  method: 'GET',
  path: '/v1/classes/:classId/days/:date',
  tag: 'Classes',
  summary: 'Who answered on one day, by name: the numbers behind a point of the class chart',
  access: STAFF_ROLES,
  params: z.object({ classId: Id, date: Day }),
  query: PageQuery,
  response: pageOf(DayCounts.extend({ personId: Id, displayName: DisplayName })),
  errors: ['not-found'],
  example: {
    params: { classId: SAMPLE.classId, date: '2026-11-21' },
    response: {
      items: [{ personId: SAMPLE.personId, displayName: 'Ana Torres', ...daySample }],
      nextCursor: null,
    },
  },
});

export const listClassSkill = endpoint({
  id: 'listClassSkill',
  method: 'GET',
  path: '/v1/classes/:classId/skills/:skillId/students',
  tag: 'Classes',
  summary: 'Where each student of a class stands in one skill, by name',
  access: STAFF_ROLES,
  params: z.object({ classId: Id, skillId: Id }),
  query: PageQuery,
  response: pageOf(z.object({ personId: Id, displayName: DisplayName, percent, lastDay: z.iso.date() })),
  errors: ['not-found'],
  example: {
    params: { classId: SAMPLE.classId, skillId: SAMPLE.skillId },
    response: {
      items: [{ personId: SAMPLE.personId, displayName: 'Ana Torres', percent: 74, lastDay: '2026-11-21' }],
      nextCursor: null,
    },
  },
});
