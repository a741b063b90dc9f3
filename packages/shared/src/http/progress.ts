import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { Evidence, Mastery, Subject } from '../learning.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { ROLES, STAFF_ROLES } from '../roles.ts';
import { DisplayName } from './accounts.ts';
import { masterySample } from './learning-samples.ts';
import { SAMPLE } from './samples.ts';

/**
 * Whether a skill was shown well enough to move on from it, by unaided work only. Beside the mastery score stands the
 * learner model's chance, which drives choices; the two are never mixed.
 */
export const SkillGate = z.object({
  /** `review`: it was shown once, and is half forgotten. */
  status: z.enum(['open', 'passed', 'review']),
  /** Chance of a right answer without help to the middle one of the skill's activities. */
  chancePercent: z.number().int().min(0).max(100),
  /** What is still to be shown. */
  missing: z.array(z.enum(['mastery', 'chance', 'answers', 'items'])),
});
export type SkillGate = z.infer<typeof SkillGate>;

export const SkillMastery = z.object({
  skillId: Id,
  skillName: z.string(),
  subject: Subject,
  mastery: Mastery,
  gate: SkillGate,
});
export type SkillMastery = z.infer<typeof SkillMastery>;

const personParams = z.object({ personId: Id });

export const getProgress = endpoint({
  id: 'getProgress',
  method: 'GET',
  path: '/v1/people/:personId/progress',
  tag: 'Learning',
  summary: "A learner's mastery by skill: their own, their student's (teacher), their child's (guardian)",
  access: ROLES,
  params: personParams,
  response: z.object({
    personId: Id,
    displayName: DisplayName,
    answers: z.number().int().nonnegative(),
    lessonsDone: z.number().int().nonnegative(),
    lastActiveAt: Instant.nullable(),
    skills: z.array(SkillMastery),
  }),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId },
    response: {
      personId: SAMPLE.personId,
      displayName: 'Ana Torres',
      answers: 12,
      lessonsDone: 1,
      lastActiveAt: '2026-11-21T09:00:00.000Z',
      skills: [
        {
          skillId: SAMPLE.skillId,
          skillName: 'Names and values',
          subject: 'python',
          mastery: masterySample,
          gate: { status: 'open', chancePercent: 78, missing: ['chance'] },
        },
      ],
    },
  },
});

export const listEvidence = endpoint({
  id: 'listEvidence',
  method: 'GET',
  path: '/v1/people/:personId/skills/:skillId/evidence',
  tag: 'Learning',
  summary: 'The answers behind one mastery number, newest first',
  access: ROLES,
  params: z.object({ personId: Id, skillId: Id }),
  query: PageQuery,
  response: pageOf(Evidence),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId, skillId: SAMPLE.skillId },
    response: {
      items: [
        {
          id: SAMPLE.evidenceId,
          activityId: SAMPLE.activityId,
          activityTitle: 'What gets printed',
          lessonTitle: 'Names and values',
          skillId: SAMPLE.skillId,
          score: 1,
          correct: true,
          purpose: 'exercise',
          aid: 'none',
          durationMs: 5200,
          channel: 'web',
          grader: 'rule',
          confidence: 1,
          weight: 1,
          at: '2026-11-21T09:00:00.000Z',
          counted: true,
        },
      ],
      nextCursor: null,
    },
  },
});

export const listMyStudents = endpoint({
  id: 'listMyStudents',
  method: 'GET',
  path: '/v1/guardian/students',
  tag: 'Learning',
  summary: 'The students a guardian may follow',
  access: ['guardian'],
  query: PageQuery,
  response: pageOf(z.object({ personId: Id, displayName: DisplayName })),
  example: {
    response: { items: [{ personId: SAMPLE.personId, displayName: 'Ana Torres' }], nextCursor: null },
  },
});

export const ClassProgressRow = z.object({
  personId: Id,
  displayName: DisplayName,
  answers: z.number().int().nonnegative(),
  lessonsDone: z.number().int().nonnegative(),
  lastActiveAt: Instant.nullable(),
  /** Skills of this learner by level, unaided evidence only. */
  levels: z.object({
    beginner: z.number().int(),
    learning: z.number().int(),
    proficient: z.number().int(),
    mastered: z.number().int(),
  }),
});
export type ClassProgressRow = z.infer<typeof ClassProgressRow>;

export const getClassProgress = endpoint({
  id: 'getClassProgress',
  method: 'GET',
  path: '/v1/classes/:classId/progress',
  tag: 'Classes',
  summary: 'Every student of a class with answers, lessons done and levels',
  access: STAFF_ROLES,
  params: z.object({ classId: Id }),
  query: PageQuery,
  response: pageOf(ClassProgressRow),
  errors: ['not-found'],
  example: {
    params: { classId: SAMPLE.classId },
    response: {
      items: [
        {
          personId: SAMPLE.personId,
          displayName: 'Ana Torres',
          answers: 12,
          lessonsDone: 1,
          lastActiveAt: '2026-11-21T09:00:00.000Z',
          levels: { beginner: 0, learning: 1, proficient: 2, mastered: 0 },
        },
      ],
      nextCursor: null,
    },
  },
});
