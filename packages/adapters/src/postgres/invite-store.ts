import { createHash } from 'node:crypto';
import type { GuardianLinkStore, InviteRecord, InviteStore } from '@kindling/core/accounts';
import { Id, Role, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const InviteRow = z
  .object({
    id: Id,
    role: Role,
    email: z.string().nullable(),
    class_id: Id.nullable(),
    student_id: Id.nullable(),
    created_by: Id.nullable(),
    created_at: z.date(),
    expires_at: z.date(),
    accepted_by: Id.nullable(),
    revoked: z.boolean(),
    sort_key: z.string(),
  })
  .transform((row): InviteRecord & { sortKey: string } => ({
    id: row.id,
    role: row.role,
    email: row.email,
    classId: row.class_id,
    studentId: row.student_id,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    acceptedBy: row.accepted_by,
    revoked: row.revoked,
    sortKey: row.sort_key,
  }));

/** Tokens are kept as their hash: who reads the table cannot follow a link. They carry 192 bits, so no salt is needed. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function invites(condition: Sql): Sql {
  return sql`
    select id, role, email, class_id, student_id, created_by, created_at, expires_at, accepted_by,
           revoked_at is not null as revoked, to_char(created_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
      from app.invite where ${condition}`;
}

/** Invites of the school of the transaction. */
export function createInviteStore(handle: Handle, tenant: Tenant): InviteStore {
  return {
    async insert(invite) {
      await handle.execute(sql`
        insert into app.invite (id, school_id, role, email, class_id, student_id, token_hash, created_by, created_at, expires_at)
        values (${invite.id}, ${tenant.schoolId}, ${invite.role}, ${invite.email}, ${invite.classId},
                ${invite.studentId}, ${hashToken(invite.token)}, ${invite.createdBy}, ${invite.createdAt}, ${invite.expiresAt})`);
    },

    async find(inviteId) {
      return handle.findOne(InviteRow, invites(sql`id = ${inviteId}`));
    },

    async list(createdBy, { limit, cursor }) {
      const after = decodeCursor(InstantKey, cursor);
      const own = createdBy === null ? empty : sql`and created_by = ${createdBy}`;
      const behind =
        after === undefined
          ? empty
          : sql`and (created_at, id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
      const rows = await handle.selectMany(
        InviteRow,
        sql`${invites(sql`true ${own} ${behind}`)} order by created_at desc, id desc limit ${limit + 1}`,
      );
      return toPage(
        rows,
        limit,
        (row) => ({ key: row.sortKey, id: row.id }),
        (row) => row,
      );
    },

    async accept(inviteId, personId, now) {
      const accepted = await handle.execute(sql`
        update app.invite set accepted_at = ${now}, accepted_by = ${personId}
         where id = ${inviteId} and accepted_at is null and revoked_at is null and expires_at > ${now}`);
      return accepted === 1;
    },

    async revoke(inviteId, now) {
      const revoked = await handle.execute(sql`
        update app.invite set revoked_at = ${now}
         where id = ${inviteId} and accepted_at is null and revoked_at is null and expires_at > ${now}`);
      return revoked === 1;
    },

    async revokeAllOf(createdBy, now) {
      await handle.execute(sql`
        update app.invite set revoked_at = ${now}
         where created_by = ${createdBy} and accepted_at is null and revoked_at is null and expires_at > ${now}`);
    },
  };
}

/** Which guardian may follow which student, in the school of the transaction. */
export function createGuardianLinkStore(handle: Handle, tenant: Tenant): GuardianLinkStore {
  return {
    async insert(guardianId, studentId) {
      await handle.execute(sql`
        insert into app.guardian_link (school_id, guardian_id, student_id)
        values (${tenant.schoolId}, ${guardianId}, ${studentId}) on conflict do nothing`);
    },
  };
}
