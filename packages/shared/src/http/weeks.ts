import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id } from '../ids.ts';
import { Subject } from '../learning.ts';
import { BadgeId } from '../motivation.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES, ROLES, STAFF_ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';

const count = z.number().int().nonnegative();
const percent = z.number().int().min(0).max(100);

/** A skill at the beginning and at the end of a week; null before its first answer without help. */
const SkillMove = z.object({
  skillId: Id,
  skillName: z.string(),
  beforePercent: percent.nullable(),
  afterPercent: percent,
});

const WeekCounts = z.object({
  answers: count,
  /** Right without help. */
  right: count,
  aided: count,
  reviews: count,
  lessonsDone: count,
  seconds: count,
});

/** What a learner did in one week of their own calendar, as it was told to them. */
export const WeekSummary = WeekCounts.extend({
  /** A Monday. */
  weekStart: z.iso.date(),
  activeDays: z.number().int().min(0).max(7),
  /** By how far they moved, furthest first. */
  skills: z.array(SkillMove).max(8),
  badges: z.array(z.object({ badge: BadgeId, grade: z.number().int().positive() })),
  /** The lesson that came next when the week ended. */
  next: z
    .object({
      lessonId: Id,
      title: z.string(),
      courseTitle: z.string(),
      language: z.string(),
      subject: Subject,
    })
    .nullable(),
});
export type WeekSummary = z.infer<typeof WeekSummary>;

/** What a class did in one week. */
export const ClassWeekSummary = WeekCounts.extend({
  weekStart: z.iso.date(),
  students: count,
  activeStudents: count,
  /** Means over the students who practised the skill in that week. */
  skills: z.array(SkillMove.extend({ students: count })).max(8),
  /** The skill most students stand below proficient in: what comes next for the class. */
  next: z.object({ skillId: Id, skillName: z.string(), below: count, students: count }).nullable(),
});
export type ClassWeekSummary = z.infer<typeof ClassWeekSummary>;

const counts = { answers: 42, right: 30, aided: 4, reviews: 9, lessonsDone: 2, seconds: 3100 } as const;
const move = {
  skillId: SAMPLE.skillId,
  skillName: 'Names and values',
  beforePercent: 61,
  afterPercent: 74,
} as const;

export const listWeeks = endpoint({
  id: 'listWeeks',
  method: 'GET',
  path: '/v1/people/:personId/weeks',
  tag: 'Learning',
  summary: 'Weekly summaries of a learner, newest first; a week without an answer has none',
  access: ROLES,
  params: z.object({ personId: Id }),
  query: PageQuery,
  response: pageOf(WeekSummary),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId },
    response: {
      items: [
        {
          weekStart: '2026-11-16',
          ...counts,
          activeDays: 5,
          skills: [move],
          badges: [{ badge: 'own-fire', grade: 2 }],
          next: {
            lessonId: SAMPLE.lessonId,
            title: 'Loops',
            courseTitle: 'First steps in Python',
            language: 'en',
            subject: 'python',
          },
        },
      ],
      nextCursor: null,
    },
  },
});

export const listClassWeeks = endpoint({
  id: 'listClassWeeks',
  method: 'GET',
  path: '/v1/classes/:classId/weeks',
  tag: 'Classes',
  summary: 'Weekly summaries of a class, newest first',
  access: STAFF_ROLES,
  params: z.object({ classId: Id }),
  query: PageQuery,
  response: pageOf(ClassWeekSummary),
  errors: ['not-found'],
  example: {
    params: { classId: SAMPLE.classId },
    response: {
      items: [
        {
          weekStart: '2026-11-16',
          ...counts,
          students: 24,
          activeStudents: 19,
          skills: [{ ...move, students: 12 }],
          next: { skillId: SAMPLE.skillId, skillName: 'Loops', below: 9, students: 14 },
        },
      ],
      nextCursor: null,
    },
  },
});

const WeeklyMail = z.object({
  enabled: z.boolean(),
  /** False for an account whose address takes no mail. */
  possible: z.boolean(),
});

export const getWeeklyMail = endpoint({
  id: 'getWeeklyMail',
  method: 'GET',
  path: '/v1/me/weekly-mail',
  tag: 'Learning',
  summary: 'Whether the caller gets their weeks by mail',
  access: LEARNER_ROLES,
  response: WeeklyMail,
  example: { response: { enabled: false, possible: true } },
});

export const setWeeklyMail = endpoint({
  id: 'setWeeklyMail',
  method: 'PUT',
  path: '/v1/me/weekly-mail',
  tag: 'Learning',
  summary: "Ask for the weekly summary by mail, or end it: the caller's own, and a teacher's classes",
  access: LEARNER_ROLES,
  body: z.strictObject({ enabled: z.boolean() }),
  response: WeeklyMail,
  errors: ['conflict'],
  example: { body: { enabled: true }, response: { enabled: true, possible: true } },
});
