/** What learners wrote that an adult has to know of. */
import { z } from 'zod';
import { SafetyCategory, SafetySeverity } from '../conversation.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { STAFF_ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';

/** That a message of a learner tells of danger. What was written is in the conversation, for whoever may read it. */
export const SafetyAlert = z.object({
  id: Id,
  learner: z.object({ personId: Id, displayName: z.string() }),
  category: SafetyCategory,
  severity: SafetySeverity,
  raisedAt: Instant,
  /** Null when it was deleted since, or belongs to somebody of the staff: what they say is nobody else's to read. */
  conversationId: Id.nullable(),
  messageId: Id,
  /** Who has taken it on, and when; null while nobody has. */
  takenOnByName: z.string().nullable(),
  takenOnAt: Instant.nullable(),
});
export type SafetyAlert = z.infer<typeof SafetyAlert>;

const alertSample: SafetyAlert = {
  id: SAMPLE.alertId,
  learner: { personId: SAMPLE.personId, displayName: 'Ana Torres' },
  category: 'self-harm',
  severity: 'high',
  raisedAt: '2026-11-21T09:00:05.000Z',
  conversationId: SAMPLE.conversationId,
  messageId: SAMPLE.messageId,
  takenOnByName: null,
  takenOnAt: null,
};

export const listSafetyAlerts = endpoint({
  id: 'listSafetyAlerts',
  method: 'GET',
  path: '/v1/safety-alerts',
  tag: 'Safety',
  summary:
    'Learners whose words tell of danger, newest first: those of the classes one teaches, for an admin all',
  access: STAFF_ROLES,
  query: PageQuery.extend({
    /** Only those nobody has taken on yet. */
    waiting: z.stringbool().default(false),
  }),
  response: pageOf(SafetyAlert),
  example: { response: { items: [alertSample], nextCursor: null } },
});

export const takeOnSafetyAlert = endpoint({
  id: 'takeOnSafetyAlert',
  method: 'POST',
  path: '/v1/safety-alerts/:alertId/taking-on',
  tag: 'Safety',
  summary: 'Say that one looks after it; safe to send again',
  access: STAFF_ROLES,
  params: z.object({ alertId: Id }),
  response: z.object({}),
  errors: ['not-found'],
  example: { params: { alertId: SAMPLE.alertId }, response: {} },
});
