/** What learners wrote that an adult has to know of. */
import { z } from 'zod';
import { SafetyCategory, SafetySeverity } from '../conversation.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { STAFF_ROLES } from '../roles.ts';
import { SafetyContact } from '../safety-contact.ts';
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

const inBoth = z.object({ en: z.string(), es: z.string() });

/** What learners are shown: fixed words, and below them the contact, or what is usual where the school wrote none. */
const ShownContact = z.object({ contact: SafetyContact, fixedWords: inBoth, usual: inBoth });
export type ShownContact = z.infer<typeof ShownContact>;

const contact = {
  text: { en: 'Ms. Lee, room 12, 555 0199', es: 'Sra. Lee, sala 12, 555 0199' },
  emergencyNumber: '112',
} as const;
const shown = {
  contact,
  fixedWords: { en: 'Thank you for telling me.', es: 'Gracias por contármelo.' },
  usual: {
    en: 'At school you can go to any teacher.',
    es: 'En tu centro puedes acudir a cualquier docente.',
  },
} as const;

export const getSafetyContact = endpoint({
  id: 'getSafetyContact',
  method: 'GET',
  path: '/v1/admin/safety-contact',
  tag: 'Safety',
  summary: 'Whom learners can turn to, as it is shown below the fixed words about danger',
  access: ['admin'],
  response: ShownContact,
  example: { response: shown },
});

export const setSafetyContact = endpoint({
  id: 'setSafetyContact',
  method: 'PUT',
  path: '/v1/admin/safety-contact',
  tag: 'Safety',
  summary: 'Write whom learners can turn to, in plain words',
  access: ['admin'],
  body: SafetyContact,
  response: ShownContact,
  example: { body: contact, response: shown },
});
