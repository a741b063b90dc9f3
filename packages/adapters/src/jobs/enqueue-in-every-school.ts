import { JOBS } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from '../postgres/sql.ts';

/** Jobs that are asked for by the clock, once for each school, and need to be told nothing. */
export type ScheduledJobName =
  | 'learning.fit-model'
  | 'recommendations.measure-effects'
  | 'summaries.make-weeks';

/**
 * Asks for a job in every school, as kindling_worker. One that still waits from the last time is not asked for twice.
 * @returns in how many schools.
 */
export async function enqueueInEverySchool(
  handle: Handle,
  name: ScheduledJobName,
  correlationId: string,
): Promise<number> {
  const { asked } = await handle.selectOne(
    z.object({ asked: z.number().int() }),
    sql`select app.enqueue_in_every_school(${name}, ${JOBS[name].maxAttempts}, ${correlationId}) as asked`,
  );
  return asked;
}
