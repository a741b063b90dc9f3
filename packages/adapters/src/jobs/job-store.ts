import type { JobQueue } from '@kindling/core/jobs';
import { JOBS, type Tenant } from '@kindling/shared';
import { type Handle, sql } from '../postgres/sql.ts';

export type JobStore = JobQueue;

/** The job queue of one transaction. */
export function createJobStore(handle: Handle, tenant: Tenant): JobStore {
  return {
    async enqueue(name, payload, options = {}) {
      const definition = JOBS[name];
      const envelope = { ...tenantOf(tenant), payload: definition.payload.parse(payload) };
      await handle.execute(sql`
        select app.enqueue_job(${name}, ${JSON.stringify(envelope)}::jsonb, ${definition.maxAttempts},
                               ${options.runAt ?? null}, ${options.dedupeKey ?? null})`);
    },
  };
}

/** Only these two travel: a principal's person and role must not leak into the queue. */
function tenantOf(tenant: Tenant): Tenant {
  return { schoolId: tenant.schoolId, correlationId: tenant.correlationId };
}
