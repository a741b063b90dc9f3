import type { JobName } from '@kindling/shared';
import type pg from 'pg';
import { z } from 'zod';
import { type Handle, sql } from '../postgres/sql.ts';

const PURGE_BATCH = 1000;

const INSERT_GONE = `
  insert into app.exhausted_job
         (school_id, task, payload, attempts, max_attempts, last_error, correlation_id, created_at)
  select (gone.payload ->> 'schoolId')::uuid, tasks.identifier, gone.payload::jsonb, gone.attempts, gone.max_attempts,
         coalesce($1, gone.last_error, 'The worker stopped while it ran this job'),
         coalesce(gone.payload ->> 'correlationId', 'unknown'), gone.created_at
    from gone join graphile_worker._private_tasks tasks on tasks.id = gone.task_id
   where gone.payload ->> 'schoolId' is not null`;

/**
 * Takes a job that the calling worker runs out of the queue and puts it in the list of exhausted jobs. One
 * statement: killed before it, the job is still in the queue; after it, in the list; never in both or in none.
 */
export async function moveToExhausted(pool: pg.Pool, jobId: string, lastError: string): Promise<void> {
  await pool.query(
    `with gone as (delete from graphile_worker._private_jobs where id = $2 returning *) ${INSERT_GONE}`,
    [lastError, jobId],
  );
}

const SweptRow = z.object({ task: z.string(), last_error: z.string().nullable() });

/**
 * Fetches what `moveToExhausted` could not: jobs whose worker died in the last try. Maintenance tasks belong to no
 * school; the schedule brings them again, so they are only named in the answer for the log.
 */
export async function sweepExhausted(pool: pg.Pool): Promise<{ task: string; lastError: string | null }[]> {
  const result = await pool.query(
    `with gone as (
       delete from graphile_worker._private_jobs where id in (
         select id from graphile_worker._private_jobs
          where locked_at is null and attempts >= max_attempts limit 500 for update skip locked)
       returning *),
     kept as (${INSERT_GONE})
     select tasks.identifier as task, gone.last_error
       from gone join graphile_worker._private_tasks tasks on tasks.id = gone.task_id`,
    [null],
  );
  return result.rows.map((row) => {
    const swept = SweptRow.parse(row);
    return { task: swept.task, lastError: swept.last_error };
  });
}

/** Deletes a batch of what nobody took up since `before`. @returns how many; 0 when none is left. */
export function purgeExhausted(handle: Handle, before: Date): Promise<number> {
  return handle.execute(sql`
    delete from app.exhausted_job where id in (
      select id from app.exhausted_job where exhausted_at < ${before} order by exhausted_at limit ${PURGE_BATCH})`);
}

const INVITE_MAIL: JobName = 'mail.send-invite';

/** The same for letters with an invitation alone: run again after their link died, they would lead nowhere. */
export function purgeExhaustedInvites(handle: Handle, before: Date): Promise<number> {
  return handle.execute(sql`
    delete from app.exhausted_job where id in (
      select id from app.exhausted_job
       where exhausted_at < ${before} and task = ${INVITE_MAIL} order by exhausted_at limit ${PURGE_BATCH})`);
}
