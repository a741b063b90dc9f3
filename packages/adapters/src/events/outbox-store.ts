import type { ConsumedEvents, Outbox } from '@kindling/core/events';
import { EVENTS, type Tenant } from '@kindling/shared';
import { type Handle, sql } from '../postgres/sql.ts';

export type OutboxStore = Outbox;
export type ConsumedEventStore = ConsumedEvents;

/** The outbox of one transaction. `onAppend` hears of each event; the relay is woken after the commit. */
export function createOutboxStore(handle: Handle, tenant: Tenant, onAppend: () => void): OutboxStore {
  return {
    async append(event) {
      const { topic, payload } = EVENTS[event.name];
      // Positions are drawn before commit, so two transactions could commit in the other order and the relay could
      // see the later event first. The lock makes transactions that write the same key take turns until commit:
      // within a key, position order is commit order. Other keys do not wait.
      await handle.execute(sql`
        with turn as materialized (
          select pg_advisory_xact_lock(hashtextextended(${`outbox:${tenant.schoolId}:${event.key}`}, 0)))
        insert into app.outbox (id, school_id, topic, name, key, payload, correlation_id, occurred_at)
        select ${event.id}::uuid, ${tenant.schoolId}::uuid, ${topic}, ${event.name}, ${event.key},
               ${JSON.stringify(payload.parse(event.payload))}::jsonb, ${tenant.correlationId}, ${event.payload.at}::timestamptz
          from turn`);
      onAppend();
    },
  };
}

/** The marks of one consumer transaction. */
export function createConsumedEventStore(handle: Handle, tenant: Tenant): ConsumedEventStore {
  return {
    async markConsumed(consumer, eventId) {
      // A concurrent delivery of the same event waits here for the first one's commit or rollback.
      const inserted = await handle.execute(sql`
        insert into app.consumed_event (consumer, event_id, school_id)
        values (${consumer}, ${eventId}, ${tenant.schoolId}) on conflict do nothing`);
      return inserted === 1;
    },
  };
}
