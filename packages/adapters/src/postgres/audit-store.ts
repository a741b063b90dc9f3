import type { AuditLog } from '@kindling/core/accounts';
import type { Tenant } from '@kindling/shared';
import { type Handle, sql } from './sql.ts';

export type AuditStore = AuditLog;

export function createAuditStore(handle: Handle, tenant: Tenant): AuditStore {
  return {
    async append(record) {
      await handle.execute(sql`
        insert into app.audit_log (id, school_id, actor_id, action, subject, details, correlation_id)
        values (${record.id}, ${tenant.schoolId}, ${record.actorId}, ${record.action}, ${record.subject},
                ${JSON.stringify(record.details ?? {})}, ${tenant.correlationId})`);
    },
  };
}
