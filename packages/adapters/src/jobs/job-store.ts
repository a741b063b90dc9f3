import type { JobAdministration, JobQueue } from '@kindling/core/jobs';
import { JOBS, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from '../postgres/cursor.ts';
import { empty, type Handle, sql } from '../postgres/sql.ts';

export type JobStore = JobQueue & JobAdministration;

const CountRow = z.object({
  task: z.string(),
  waiting: z.number(),
  running: z.number(),
  retrying: z.number(),
  exhausted: z.number(),
});

const toInstant = (at: Date) => at.toISOString();
const ExhaustedRow = z
  .object({
    id: z.string(),
    task: z.string(),
    attempts: z.number(),
    last_error: z.string(),
    correlation_id: z.string(),
    created_at: z.date(),
    exhausted_at: z.date(),
    sort_key: z.string(),
  })
  .transform((row) => ({
    sortKey: row.sort_key,
    job: {
      id: row.id,
      task: row.task,
      attempts: row.attempts,
      lastError: row.last_error,
      correlationId: row.correlation_id,
      createdAt: toInstant(row.created_at),
      exhaustedAt: toInstant(row.exhausted_at),
    },
  }));

const GoneRow = z
  .object({ task: z.string(), last_error: z.string(), payload: z.unknown(), max_attempts: z.number() })
  .transform((row) => ({
    task: row.task,
    lastError: row.last_error,
    payload: row.payload,
    maxAttempts: row.max_attempts,
  }));

/** The job queue of one transaction, as use cases and admins of the school see it. */
export function createJobStore(handle: Handle, tenant: Tenant): JobStore {
  return { ...createJobQueue(handle, tenant), ...createJobAdministration(handle) };
}

function createJobQueue(handle: Handle, tenant: Tenant): JobQueue {
  return {
    async enqueue(name, payload, options = {}) {
      const definition = JOBS[name];
      // Only these two travel: a principal's person and role must not leak into the queue.
      const envelope = {
        schoolId: tenant.schoolId,
        correlationId: tenant.correlationId,
        payload: definition.payload.parse(payload),
      };
      await handle.execute(sql`
        select app.enqueue_job(${name}, ${JSON.stringify(envelope)}::jsonb, ${definition.maxAttempts},
                               ${options.runAt ?? null}, ${options.dedupeKey ?? null})`);
    },
  };
}

function createJobAdministration(handle: Handle): JobAdministration {
  const takeOut = (jobId: string) =>
    handle.findOne(
      GoneRow,
      sql`delete from app.exhausted_job where id = ${jobId} returning task, last_error, payload, max_attempts`,
    );
  return {
    countByTask() {
      return handle.selectMany(
        CountRow,
        sql`
        select task, sum(waiting)::integer as waiting, sum(running)::integer as running,
               sum(retrying)::integer as retrying, sum(exhausted)::integer as exhausted
          from (select * from app.count_jobs()
                union all
                select task, 0, 0, 0, count(*)::integer from app.exhausted_job group by task) counts
         group by task order by task`,
      );
    },
    async listExhausted(query) {
      const after = decodeCursor(InstantKey, query.cursor);
      const rows = await handle.selectMany(
        ExhaustedRow,
        sql`
        select id, task, attempts, last_error, correlation_id, created_at, exhausted_at,
               to_char(exhausted_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
          from app.exhausted_job
         ${after === undefined ? empty : sql`where (exhausted_at, id) < (${after.key}::timestamptz, ${after.id}::uuid)`}
         order by exhausted_at desc, id desc limit ${query.limit + 1}`,
      );
      return toPage(
        rows,
        query.limit,
        (row) => ({ key: row.sortKey, id: row.job.id }),
        (row) => row.job,
      );
    },
    async requeueExhausted(jobId) {
      const job = await takeOut(jobId);
      if (job === undefined) return undefined;
      await handle.execute(
        sql`select app.enqueue_job(${job.task}, ${JSON.stringify(job.payload)}::jsonb, ${job.maxAttempts})`,
      );
      return { task: job.task };
    },
    async deleteExhausted(jobId) {
      const job = await takeOut(jobId);
      return job && { task: job.task, lastError: job.lastError };
    },
  };
}
