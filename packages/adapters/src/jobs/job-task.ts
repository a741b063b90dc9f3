import { judgeFailure } from '@kindling/core/jobs';
import { AppError, Id, type Tenant } from '@kindling/shared';
import type { JobHelpers, Task } from 'graphile-worker';
import { z } from 'zod';
import type { Log } from '../log/index.ts';

/** Everything the wrapper needs to know of one task; jobs of the contract and parked events both come in this form. */
export interface TaskDefinition<Payload = unknown> {
  payload: z.ZodType<Payload>;
  timeLimitMs: number;
  run(payload: Payload, context: { tenant: Tenant; signal: AbortSignal; attempt: number }): Promise<void>;
}

export interface TaskPorts {
  log: Log;
  /** Ends the job now and keeps it in sight; see `moveToExhausted`. */
  exhaust(jobId: string, lastError: string): Promise<void>;
}

const LEVEL_OF_BLAME = { caller: 'info', outside: 'warn', us: 'error' } as const;

/**
 * Runs `work` with a signal that aborts at the limit or when the worker stops, and gives up on it then.
 * Work that ignores its signal cannot be stopped by anyone: it runs on, unheard, beside the next try.
 */
export async function withinLimit(
  limitMs: number,
  stopping: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const limit = new AbortController();
  const timer = setTimeout(
    () => limit.abort(new AppError('timeout', `The time limit of ${limitMs} ms was reached.`)),
    limitMs,
  );
  const stop = () => limit.abort(new AppError('unavailable', 'The worker was stopped.'));
  if (stopping.aborted) stop();
  stopping.addEventListener('abort', stop, { once: true });
  const aborted = new Promise<never>((_resolve, reject) => {
    limit.signal.addEventListener('abort', () => reject(limit.signal.reason), { once: true });
  });
  try {
    limit.signal.throwIfAborted();
    await Promise.race([work(limit.signal), aborted]);
  } finally {
    clearTimeout(timer);
    stopping.removeEventListener('abort', stop);
  }
}

const envelopeOf = <Payload>(payload: z.ZodType<Payload>) =>
  z.object({ schoolId: Id, correlationId: z.string(), payload });

/** Makes graphile-worker's task out of ours: parse, limit, run, and decide what a failure means. */
export function createTask<Payload>(
  name: string,
  definition: TaskDefinition<Payload>,
  ports: TaskPorts,
): Task {
  const schema = envelopeOf(definition.payload);
  return async (raw, helpers) => {
    const { job } = helpers;
    const startedAt = performance.now();
    const facts = { task: name, jobId: job.id, attempt: job.attempts, correlationId: correlationOf(raw) };
    try {
      const { payload, ...tenant } = parseEnvelope(schema, raw);
      await withinLimit(definition.timeLimitMs, helpers.abortSignal, (signal) =>
        definition.run(payload as Payload, { tenant, signal, attempt: job.attempts }),
      );
      ports.log.info({ ...facts, durationMs: Math.round(performance.now() - startedAt) }, 'job done');
    } catch (error) {
      await settleFailure(error, helpers, ports, facts);
    }
  };
}

function parseEnvelope<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  // Another version of the code wrote it; no try of this version can read it.
  throw new AppError('invalid-input', `The payload does not fit: ${z.prettifyError(parsed.error)}`);
}

function correlationOf(raw: unknown): string | undefined {
  const found = z.object({ correlationId: z.string() }).safeParse(raw);
  return found.success ? found.data.correlationId : undefined;
}

/** Throws on to have graphile-worker try again; returns when the job is over. */
async function settleFailure(
  error: unknown,
  { job }: JobHelpers,
  { log, exhaust }: TaskPorts,
  facts: object,
): Promise<void> {
  const failure = judgeFailure(error);
  const exhausted = !failure.mayRetry || job.attempts >= job.max_attempts;
  log[LEVEL_OF_BLAME[failure.blame]](
    { ...facts, err: error },
    exhausted ? 'job exhausted' : 'job will be retried',
  );
  if (!exhausted) throw error;
  try {
    await exhaust(job.id, failure.message);
  } catch (moveError) {
    log.warn({ ...facts, err: moveError }, 'exhausted job could not be moved, the sweep will');
    throw error;
  }
}
