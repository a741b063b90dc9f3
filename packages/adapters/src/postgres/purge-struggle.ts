import { type Handle, sql } from './sql.ts';

const BATCH = 5_000;

/** Deletes a batch of alerts triggered before `before`, with what was sent because of them. @returns how many. */
export function purgeAlerts(handle: Handle, before: Date): Promise<number> {
  return handle.execute(sql`
    delete from app.struggle_alert where id in (
      select id from app.struggle_alert where triggered_at < ${before} order by triggered_at limit ${BATCH})`);
}

/** Deletes a batch of open work last reported before `before`. @returns how many. */
export function purgeWork(handle: Handle, before: Date): Promise<number> {
  return handle.execute(sql`
    delete from app.activity_work where (school_id, learner_id, activity_id) in (
      select school_id, learner_id, activity_id from app.activity_work
       where reported_at < ${before} order by reported_at limit ${BATCH})`);
}

/** Deletes a batch of run outcomes from before `before`. @returns how many. */
export function purgeRuns(handle: Handle, before: Date): Promise<number> {
  return handle.execute(sql`
    delete from app.code_run_outcome where (school_id, learner_id, id) in (
      select school_id, learner_id, id from app.code_run_outcome
       where ran_at < ${before} order by ran_at limit ${BATCH})`);
}
