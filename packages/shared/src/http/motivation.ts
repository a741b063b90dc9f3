import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { BadgeId } from '../motivation.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';

const count = z.number().int().nonnegative();
const personParams = z.object({ personId: Id });

export const Streak = z.object({
  /**
   * `begin`: never active; `done`: active today; `waiting`: the streak stands and today is open; `resting`: it ended
   * and the next active day begins another.
   */
  state: z.enum(['begin', 'done', 'waiting', 'resting']),
  /** Active days of the streak that stands, in the learner's own calendar; 0 when none does. */
  length: count,
  longest: count,
  /** Missed days that can still be covered; one is earned with every seventh active day. */
  freezes: count,
  daysToNextFreeze: z.number().int().min(1).max(7),
  /** The last fourteen days, today last. */
  days: z.array(z.object({ date: z.iso.date(), state: z.enum(['active', 'frozen', 'free', 'open']) })),
});
export type Streak = z.infer<typeof Streak>;

export const getStreak = endpoint({
  id: 'getStreak',
  method: 'GET',
  path: '/v1/people/:personId/streak',
  tag: 'Learning',
  summary: "A learner's run of active days, with the days that a freeze covers",
  access: ROLES,
  params: personParams,
  response: Streak,
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId },
    response: {
      state: 'waiting',
      length: 9,
      longest: 12,
      freezes: 1,
      daysToNextFreeze: 5,
      days: [
        { date: '2026-11-20', state: 'active' },
        { date: '2026-11-21', state: 'open' },
      ],
    },
  },
});

export const Badge = z.object({
  badge: BadgeId,
  /** Of the rule that steps are counted by now. */
  version: z.number().int().positive(),
  /** What counts once: the same activity, day, lesson or skill is never two steps. */
  counts: z.enum(['activity', 'day', 'lesson', 'skill']),
  steps: count,
  grades: z.array(
    z.object({ grade: z.number().int().positive(), needed: count, awardedAt: Instant.nullable() }),
  ),
});
export type Badge = z.infer<typeof Badge>;

export const getBadges = endpoint({
  id: 'getBadges',
  method: 'GET',
  path: '/v1/people/:personId/badges',
  tag: 'Learning',
  summary: "A learner's badges with the steps towards the next grade; only answers without help count",
  access: ROLES,
  params: personParams,
  response: z.object({ badges: z.array(Badge) }),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId },
    response: {
      badges: [
        {
          badge: 'own-fire',
          version: 1,
          counts: 'activity',
          steps: 7,
          grades: [
            { grade: 1, needed: 1, awardedAt: '2026-11-20T09:00:00.000Z' },
            { grade: 2, needed: 25, awardedAt: null },
          ],
        },
      ],
    },
  },
});

export const BadgeStepRow = z.object({
  attemptId: Id,
  activityTitle: z.string(),
  lessonTitle: z.string(),
  /** Set where the badge counts skills. */
  skillName: z.string().nullable(),
  at: Instant,
});
export type BadgeStepRow = z.infer<typeof BadgeStepRow>;

export const listBadgeSteps = endpoint({
  id: 'listBadgeSteps',
  method: 'GET',
  path: '/v1/people/:personId/badges/:badge/steps',
  tag: 'Learning',
  summary: 'The answers behind a badge, newest first',
  access: ROLES,
  params: z.object({ personId: Id, badge: BadgeId }),
  query: PageQuery,
  response: pageOf(BadgeStepRow),
  errors: ['not-found'],
  example: {
    params: { personId: SAMPLE.personId, badge: 'own-fire' },
    response: {
      items: [
        {
          attemptId: SAMPLE.attemptId,
          activityTitle: 'What gets printed',
          lessonTitle: 'Names and values',
          skillName: null,
          at: '2026-11-21T09:00:00.000Z',
        },
      ],
      nextCursor: null,
    },
  },
});
