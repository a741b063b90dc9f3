import { z } from 'zod';
import { Locale } from './http/accounts.ts';
import { Id } from './ids.ts';

/** One owner for every job: its name, payload, tries and time limit. `schoolId` and `correlationId` travel beside the payload. */
export const JOBS = {
  'mail.send-invite': {
    payload: z.object({
      inviteId: Id,
      to: z.email(),
      link: z.string(),
      schoolName: z.string(),
      locale: Locale,
    }),
    maxAttempts: 8,
    timeLimitMs: 30_000,
  },
  /** By night, one school after the other: what is learned from its answers serves the next day. */
  'learning.fit-model': {
    payload: z.object({}),
    maxAttempts: 2,
    timeLimitMs: 600_000,
  },
  /** By night in every school: what lessons did for those who were weak in their skills. */
  'recommendations.measure-effects': {
    payload: z.object({}),
    maxAttempts: 3,
    timeLimitMs: 120_000,
  },
  /** What a teacher asked a model for, one exercise after the other. */
  'exercises.make-drafts': {
    payload: z.object({ requestId: Id }),
    maxAttempts: 3,
    timeLimitMs: 900_000,
  },
  /** Every hour in every school: the weeks that ended somewhere since. */
  'summaries.make-weeks': {
    payload: z.object({}),
    maxAttempts: 3,
    timeLimitMs: 300_000,
  },
  'mail.send-week': {
    payload: z.object({
      personId: Id,
      weekStart: z.iso.date(),
      /** Null: the person's own week; else that of a class they teach. */
      classId: Id.nullable(),
    }),
    maxAttempts: 8,
    timeLimitMs: 30_000,
  },
} as const satisfies Record<string, JobDefinition>;

interface JobDefinition {
  payload: z.ZodType;
  /** Tries in all; between them graphile-worker waits exp(min(10, n)) seconds. */
  maxAttempts: number;
  /** After this long the job's signal aborts and the try counts as failed. */
  timeLimitMs: number;
}

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]['payload']>;
