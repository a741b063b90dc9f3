import type { ParkedDelivery } from '@kindling/core/events';
import { z } from 'zod';
import { type Handle, sql } from '../postgres/sql.ts';

const ClaimedRow = z
  .object({
    id: z.string(),
    school_id: z.string(),
    name: z.string(),
    key: z.string(),
    payload: z.unknown(),
    correlation_id: z.string(),
    occurred_at: z.date(),
    attempts: z.number(),
    is_followed: z.boolean(),
  })
  .transform((row) => ({
    event: {
      id: row.id,
      schoolId: row.school_id,
      name: row.name,
      key: row.key,
      payload: row.payload,
      correlationId: row.correlation_id,
      occurredAt: row.occurred_at.toISOString(),
    },
    attempt: row.attempts + 1,
    /** Another event of its key waits behind it. */
    isFollowed: row.is_followed,
  }));
export type ClaimedEvent = z.infer<typeof ClaimedRow>;

/**
 * Claims the first unpublished event of up to `limit` keys, for the length of the running transaction.
 *
 * Order: only the head of a key can be claimed, and it stays head until it is published, so two relays cannot work
 * on one key at once and no event overtakes another of its key. (Positions of one key are in commit order; see
 * outbox-store.ts.) The head is locked, the rows behind it are not: no lock per key is needed beside.
 * No high-water mark: positions of different keys commit out of order, and a relay that remembered "up to here"
 * would skip the late ones. The index of unpublished rows is small, so looking at it from the start is cheap.
 */
export function claimHeads(handle: Handle, limit: number): Promise<ClaimedEvent[]> {
  return handle.selectMany(
    ClaimedRow,
    sql`
    select id, school_id, name, key, payload, correlation_id, occurred_at, attempts,
           exists (
             select 1 from app.outbox later
              where later.published_at is null and later.school_id = head.school_id
                and later.key = head.key and later.position > head.position) as is_followed
      from app.outbox head
     where published_at is null and available_at <= now()
       and not exists (
         select 1 from app.outbox earlier
          where earlier.published_at is null and earlier.school_id = head.school_id
            and earlier.key = head.key and earlier.position < head.position)
     order by position limit ${limit} for update skip locked`,
  );
}

export async function markPublished(handle: Handle, eventIds: readonly string[]): Promise<void> {
  await handle.execute(
    sql`update app.outbox set published_at = now(), last_error = null where id = any(${eventIds}::uuid[])`,
  );
}

/** Sends an event back to wait `delayMs`; its key waits with it. */
export async function postpone(
  handle: Handle,
  claimed: ClaimedEvent,
  delayMs: number,
  error: string,
): Promise<void> {
  await handle.execute(sql`
    update app.outbox
       set attempts = ${claimed.attempt}, last_error = ${error},
           available_at = clock_timestamp() + ${delayMs} * interval '1 millisecond'
     where id = ${claimed.event.id}`);
}

/** Keeps a delivery that was given up; retried, it becomes a job `event:<consumer>` with the event as payload. */
export async function park(handle: Handle, claimed: ClaimedEvent, parked: ParkedDelivery): Promise<void> {
  const { event, attempt } = claimed;
  const envelope = { schoolId: event.schoolId, correlationId: event.correlationId, payload: event };
  await handle.execute(sql`
    insert into app.exhausted_job
           (school_id, task, payload, attempts, max_attempts, last_error, correlation_id, created_at)
    values (${event.schoolId}, ${`event:${parked.consumer}`}, ${JSON.stringify(envelope)}::jsonb, ${attempt},
            ${MAX_JOB_ATTEMPTS}, ${parked.error}, ${event.correlationId}, ${event.occurredAt})`);
}

/** Tries of a parked delivery that an admin retries. */
const MAX_JOB_ATTEMPTS = 5;
const PURGE_BATCH = 5_000;

/** Deletes a batch of events published before `before`. @returns how many; fewer than the batch means done. */
export function purgePublished(handle: Handle, before: Date): Promise<number> {
  return handle.execute(sql`
    delete from app.outbox where id in (
      select id from app.outbox where published_at < ${before} order by published_at limit ${PURGE_BATCH})`);
}

/** Deletes a batch of consumed marks older than `before`; see `purgePublished`. */
export function purgeConsumed(handle: Handle, before: Date): Promise<number> {
  return handle.execute(sql`
    delete from app.consumed_event where (consumer, event_id) in (
      select consumer, event_id from app.consumed_event where consumed_at < ${before}
       order by consumed_at limit ${PURGE_BATCH})`);
}
