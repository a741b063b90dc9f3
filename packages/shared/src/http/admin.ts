import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { Role } from '../roles.ts';
import { DisplayName } from './accounts.ts';
import { SAMPLE } from './samples.ts';

const ADMIN = ['admin'] as const;

export const PersonRow = z.object({
  personId: Id,
  displayName: DisplayName,
  signInName: z.string(),
  role: Role,
  status: z.enum(['active', 'suspended']),
  joinedAt: Instant,
});
export type PersonRow = z.infer<typeof PersonRow>;
const person = {
  personId: SAMPLE.personId,
  displayName: 'Ana Torres',
  signInName: 'ana@maple',
  role: 'student',
  status: 'active',
  joinedAt: '2026-09-02T08:00:00.000Z',
} as const;

export const listPeople = endpoint({
  id: 'listPeople',
  method: 'GET',
  path: '/v1/people',
  tag: 'Administration',
  summary: 'People of the school by name',
  access: ADMIN,
  query: PageQuery.extend({ role: Role.optional(), search: z.string().trim().max(80).optional() }),
  response: pageOf(PersonRow),
  example: { response: { items: [person], nextCursor: null } },
});

export const updatePerson = endpoint({
  id: 'updatePerson',
  method: 'PATCH',
  path: '/v1/people/:personId',
  tag: 'Administration',
  summary: "Change a person's role, or suspend and restore them; the last admin stays",
  access: ADMIN,
  params: z.object({ personId: Id }),
  body: z.strictObject({ role: Role.optional(), status: z.enum(['active', 'suspended']).optional() }),
  response: PersonRow,
  errors: ['not-found', 'conflict'],
  example: {
    params: { personId: SAMPLE.personId },
    body: { status: 'suspended' },
    response: { ...person, status: 'suspended' },
  },
});

export const ExhaustedJob = z.object({
  id: Id,
  task: z.string(),
  attempts: z.number().int(),
  /** The last error's message, without stack. */
  lastError: z.string(),
  correlationId: z.string(),
  createdAt: Instant,
  exhaustedAt: Instant,
});
export type ExhaustedJob = z.infer<typeof ExhaustedJob>;
const job = {
  id: '0192f1a0-0000-7000-8000-000000000008',
  task: 'mail.send',
  attempts: 8,
  lastError: 'The mail server did not answer in 10 s',
  correlationId: 'req-7f3a',
  createdAt: '2026-11-21T08:00:00.000Z',
  exhaustedAt: '2026-11-21T09:00:00.000Z',
} as const;
const jobParams = z.object({ jobId: Id });
const nothing = z.object({});

export const listJobQueues = endpoint({
  id: 'listJobQueues',
  method: 'GET',
  path: '/v1/admin/jobs',
  tag: 'Administration',
  summary: "The school's waiting, running and exhausted jobs, counted by task",
  access: ADMIN,
  response: z.object({
    tasks: z.array(
      z.object({
        task: z.string(),
        waiting: z.number().int(),
        running: z.number().int(),
        retrying: z.number().int(),
        exhausted: z.number().int(),
      }),
    ),
  }),
  example: {
    response: { tasks: [{ task: 'mail.send', waiting: 3, running: 1, retrying: 0, exhausted: 1 }] },
  },
});

export const listExhaustedJobs = endpoint({
  id: 'listExhaustedJobs',
  method: 'GET',
  path: '/v1/admin/jobs/exhausted',
  tag: 'Administration',
  summary: 'Jobs that used up their tries, newest first',
  access: ADMIN,
  query: PageQuery,
  response: pageOf(ExhaustedJob),
  example: { response: { items: [job], nextCursor: null } },
});

export const retryExhaustedJob = endpoint({
  id: 'retryExhaustedJob',
  method: 'POST',
  path: '/v1/admin/jobs/exhausted/:jobId/retry',
  tag: 'Administration',
  summary: 'Put an exhausted job back in the queue with fresh tries',
  access: ADMIN,
  params: jobParams,
  response: nothing,
  errors: ['not-found'],
  example: { params: { jobId: job.id }, response: {} },
});

export const discardExhaustedJob = endpoint({
  id: 'discardExhaustedJob',
  method: 'DELETE',
  path: '/v1/admin/jobs/exhausted/:jobId',
  tag: 'Administration',
  summary: 'Give an exhausted job up; the audit log keeps a line',
  access: ADMIN,
  params: jobParams,
  response: nothing,
  errors: ['not-found'],
  example: { params: { jobId: job.id }, response: {} },
});

export const AuditEntry = z.object({
  id: Id,
  at: Instant,
  actorName: z.string().nullable(),
  action: z.string(),
  subject: z.string(),
  details: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const listAuditLog = endpoint({
  id: 'listAuditLog',
  method: 'GET',
  path: '/v1/admin/audit',
  tag: 'Administration',
  summary: 'Who did what in the school, newest first',
  access: ADMIN,
  query: PageQuery,
  response: pageOf(AuditEntry),
  example: {
    response: {
      items: [
        {
          id: SAMPLE.evidenceId,
          at: '2026-11-21T09:00:00.000Z',
          actorName: 'Tomas Reyes',
          action: 'student.password-reset',
          subject: 'Ana Torres',
          details: {},
        },
      ],
      nextCursor: null,
    },
  },
});
