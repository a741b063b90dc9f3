import type { Tenant } from '@kindling/shared';
import {
  type ConsumedEventStore,
  createConsumedEventStore,
  createOutboxStore,
  type OutboxStore,
} from '../events/outbox-store.ts';
import { createJobStore, type JobStore } from '../jobs/job-store.ts';
import { type AuditStore, createAuditStore } from './audit-store.ts';
import type { Handle } from './sql.ts';

/** Everything a use case may ask of the database within one transaction. Each use case names only the part it needs. */
export interface Stores {
  audit: AuditStore;
  consumedEvents: ConsumedEventStore;
  jobs: JobStore;
  outbox: OutboxStore;
}

/** `onAppend` hears of events that wait for the commit. */
export function createStores(handle: Handle, tenant: Tenant, onAppend: () => void): Stores {
  return {
    audit: createAuditStore(handle, tenant),
    consumedEvents: createConsumedEventStore(handle, tenant),
    jobs: createJobStore(handle, tenant),
    outbox: createOutboxStore(handle, tenant, onAppend),
  };
}
