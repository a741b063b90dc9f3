import type { AuditLog, AuditReader } from '@kindling/core/accounts';
import { Id, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, sql } from './sql.ts';

export type AuditStore = AuditLog & AuditReader;

const AuditRow = z.object({
  id: Id,
  at: z.date(),
  actor_name: z.string().nullable(),
  action: z.string(),
  subject: z.string(),
  details: z.record(z.string(), z.unknown()),
  sort_key: z.string(),
});

function toEntry(row: z.infer<typeof AuditRow>) {
  const { id, action, subject, details } = row;
  return { id, at: row.at.toISOString(), actorName: row.actor_name, action, subject, details };
}

export function createAuditStore(handle: Handle, tenant: Tenant): AuditStore {
  return {
    async append(record) {
      await handle.execute(sql`
        insert into app.audit_log (id, school_id, actor_id, action, subject, details, correlation_id)
        values (${record.id}, ${tenant.schoolId}, ${record.actorId}, ${record.action}, ${record.subject},
                ${JSON.stringify(record.details ?? {})}, ${tenant.correlationId})`);
    },

    async list({ limit, cursor }) {
      const after = decodeCursor(InstantKey, cursor);
      const behind =
        after === undefined
          ? empty
          : sql`and (audit_log.at, audit_log.id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
      const rows = await handle.selectMany(
        AuditRow,
        sql`select audit_log.id, audit_log.at, membership.display_name as actor_name, audit_log.action,
                   audit_log.subject, audit_log.details,
                   to_char(audit_log.at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
              from app.audit_log left join app.membership on membership.person_id = audit_log.actor_id
             where true ${behind}
             order by audit_log.at desc, audit_log.id desc limit ${limit + 1}`,
      );
      return toPage(rows, limit, (row) => ({ key: row.sort_key, id: row.id }), toEntry);
    },
  };
}
