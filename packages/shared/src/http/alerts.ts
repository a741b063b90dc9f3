import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { Subject } from '../learning.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { STAFF_ROLES } from '../roles.ts';
import {
  DismissReason,
  HelpKind,
  MAX_STRUGGLE_EVIDENCE,
  StruggleEvidence,
  StruggleFacts,
  StruggleRule,
  StruggleThresholds,
} from '../struggle.ts';
import { DisplayName } from './accounts.ts';
import { SAMPLE } from './samples.ts';

/** What a teacher wrote to a learner; empty only for a review that says enough by itself. */
const HelpText = z.string().trim().max(1000);

export const AlertState = z.enum(['open', 'helped', 'resolved', 'dismissed']);
export type AlertState = z.infer<typeof AlertState>;

/**
 * That a learner seems to be stuck with a skill, why, and what was done about it. Of somebody who said so in a talk with
 * the tutor that is about no exercise, skill, activity and lesson are null.
 */
export const StruggleAlert = z.object({
  id: Id,
  learner: z.object({ personId: Id, displayName: DisplayName }),
  skillId: Id.nullable(),
  skillName: z.string().nullable(),
  subject: Subject,
  /** Language of the course and so of every title here (BCP 47); of a talk, the one the tutor explains in. */
  language: z.string(),
  activityId: Id.nullable(),
  activityTitle: z.string().nullable(),
  /** Of a program (`code`) staff can read how it was written. */
  activityType: z.string().nullable(),
  lessonId: Id.nullable(),
  lessonTitle: z.string().nullable(),
  /** Where it was said in a talk, as long as that is there. */
  conversationId: Id.nullable(),
  /** The activity's own hints, from the gentlest to the plainest. */
  hints: z.array(z.string()),
  rule: StruggleRule,
  facts: StruggleFacts,
  /** Oldest first. */
  evidence: z.array(StruggleEvidence).max(MAX_STRUGGLE_EVIDENCE),
  triggeredAt: Instant,
  state: AlertState,
  /** Null while nobody dismissed it and the learner has not succeeded without help since. */
  settledAt: Instant.nullable(),
  /** Who dismissed it. */
  settledByName: z.string().nullable(),
  dismissReason: DismissReason.nullable(),
  /** What teachers sent because of it, oldest first. */
  help: z.array(
    z.object({
      id: Id,
      kind: HelpKind,
      text: z.string(),
      fromName: z.string(),
      sentAt: Instant,
      readAt: Instant.nullable(),
    }),
  ),
});
export type StruggleAlert = z.infer<typeof StruggleAlert>;

const alertSample = {
  id: SAMPLE.alertId,
  learner: { personId: SAMPLE.personId, displayName: 'Ana Torres' },
  skillId: SAMPLE.skillId,
  skillName: 'Names and values',
  subject: 'python',
  language: 'en',
  activityId: SAMPLE.activityId,
  activityTitle: 'What gets printed',
  activityType: 'choice',
  lessonId: SAMPLE.lessonId,
  lessonTitle: 'Names and values',
  conversationId: null,
  hints: ['What does `+` do between two numbers?'],
  rule: 'same-error',
  facts: { count: 3, minutes: 12 },
  evidence: [
    {
      kind: 'attempt',
      id: SAMPLE.attemptId,
      activityId: SAMPLE.activityId,
      at: '2026-11-21T09:00:00.000Z',
      correct: false,
    },
  ],
  triggeredAt: '2026-11-21T09:00:00.000Z',
  state: 'open',
  settledAt: null,
  settledByName: null,
  dismissReason: null,
  help: [],
} as const;

export const listAlerts = endpoint({
  id: 'listAlerts',
  method: 'GET',
  path: '/v1/alerts',
  tag: 'Struggle',
  summary: 'Learners who seem to be stuck, newest first: those of the classes one teaches, for an admin all',
  access: STAFF_ROLES,
  query: PageQuery.extend({
    /** Only those nobody has answered yet. */
    waiting: z.stringbool().default(false),
    /** Only learners of this class. */
    classId: Id.optional(),
  }),
  response: pageOf(StruggleAlert),
  example: { response: { items: [alertSample], nextCursor: null } },
});

export const countAlerts = endpoint({
  id: 'countAlerts',
  method: 'GET',
  path: '/v1/alerts/count',
  tag: 'Struggle',
  summary:
    'How many alerts wait for an answer, and how many learners may be in danger with nobody looking after it',
  access: STAFF_ROLES,
  response: z.object({
    /** Alerts of danger that nobody has taken on. */
    danger: z.number().int().nonnegative(),
    waiting: z.number().int().nonnegative(),
  }),
  example: { response: { danger: 0, waiting: 2 } },
});

const alertParams = z.object({ alertId: Id });

export const sendHelp = endpoint({
  id: 'sendHelp',
  method: 'POST',
  path: '/v1/alerts/:alertId/help',
  tag: 'Struggle',
  summary:
    'Send the learner a hint or a message, or assign a review; a hint counts as help with the next answer',
  access: STAFF_ROLES,
  params: alertParams,
  body: z.strictObject({
    kind: HelpKind,
    /** A review may go without. */
    text: HelpText.default(''),
  }),
  response: z.object({ helpId: Id }),
  status: 201,
  errors: ['not-found'],
  example: {
    params: { alertId: SAMPLE.alertId },
    body: { kind: 'message', text: 'Loops are hard at first. Come and see me after lunch.' },
    response: { helpId: SAMPLE.helpId },
  },
});

export const dismissAlert = endpoint({
  id: 'dismissAlert',
  method: 'POST',
  path: '/v1/alerts/:alertId/dismissal',
  tag: 'Struggle',
  summary: 'Put an alert away, with the reason',
  access: STAFF_ROLES,
  params: alertParams,
  body: z.strictObject({ reason: DismissReason }),
  response: z.object({}),
  errors: ['not-found', 'conflict'],
  example: { params: { alertId: SAMPLE.alertId }, body: { reason: 'helped-in-person' }, response: {} },
});

const thresholdSample = StruggleThresholds.parse({});

export const getStruggleThresholds = endpoint({
  id: 'getStruggleThresholds',
  method: 'GET',
  path: '/v1/struggle-thresholds',
  tag: 'Struggle',
  summary: 'From when on the school wants to hear that somebody is stuck',
  access: STAFF_ROLES,
  response: StruggleThresholds,
  example: { response: thresholdSample },
});

export const setStruggleThresholds = endpoint({
  id: 'setStruggleThresholds',
  method: 'PUT',
  path: '/v1/struggle-thresholds',
  tag: 'Struggle',
  summary: 'Set from when on the school wants to hear; what is left out goes back to its default',
  access: ['admin'],
  body: StruggleThresholds,
  response: StruggleThresholds,
  example: { body: { longWorkMinutes: 15 }, response: { ...thresholdSample, longWorkMinutes: 15 } },
});
