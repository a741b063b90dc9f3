import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { ERROR_CODES } from '../errors.ts';
import { Role } from '../roles.ts';

/** The one shape of every error answer. */
export const ErrorBody = z.object({
  code: z.enum(ERROR_CODES),
  /** What happened, in one sentence for people. */
  message: z.string(),
  /** Quote it when asking for help; the log carries the same id. */
  requestId: z.string(),
  /** What to do next. */
  hint: z.string(),
  /** For invalid input: which fields, and why. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

export const livez = endpoint({
  id: 'livez',
  method: 'GET',
  path: '/livez',
  tag: 'Operations',
  summary: 'Whether the process runs',
  access: 'public',
  response: z.object({ status: z.literal('alive') }),
  ratePerMinute: 6000,
  example: { response: { status: 'alive' } },
});

export const readyz = endpoint({
  id: 'readyz',
  method: 'GET',
  path: '/readyz',
  tag: 'Operations',
  summary: 'Whether the process can serve: database, jobs and relay',
  access: 'public',
  response: z.object({ status: z.literal('ready'), checks: z.record(z.string(), z.literal('ok')) }),
  errors: ['unavailable'],
  ratePerMinute: 6000,
  example: { response: { status: 'ready', checks: { database: 'ok' } } },
});

export const getInstance = endpoint({
  id: 'getInstance',
  method: 'GET',
  path: '/v1/instance',
  tag: 'Operations',
  summary: 'What this installation is called, and its demo accounts when it runs in demo mode',
  access: 'public',
  response: z.object({
    name: z.string(),
    /** Empty outside demo mode: real accounts never appear here. */
    demo: z.array(z.object({ role: Role, signInName: z.string(), password: z.string() })),
  }),
  ratePerMinute: 600,
  example: {
    response: {
      name: 'Maple School',
      demo: [{ role: 'student', signInName: 'ana@maple', password: 'lantern-copper-sparrow-41' }],
    },
  },
});
