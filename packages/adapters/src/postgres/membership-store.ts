import type { Member, MembershipStore } from '@kindling/core/accounts';
import { Id, Role, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, TextKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const MemberRow = z
  .object({
    person_id: Id,
    role: Role,
    status: z.enum(['active', 'suspended']),
    display_name: z.string(),
    sign_in_name: z.string(),
    managed: z.boolean(),
    time_zone: z.string(),
    joined_at: z.date(),
    sort_key: z.string(),
  })
  .transform((row): Member & { sortKey: string } => ({
    personId: row.person_id,
    role: row.role,
    status: row.status,
    displayName: row.display_name,
    signInName: row.sign_in_name,
    managed: row.managed,
    timeZone: row.time_zone,
    joinedAt: row.joined_at,
    sortKey: row.sort_key,
  }));
const Count = z.object({ count: z.number().int() });

function members(condition: Sql): Sql {
  return sql`
    select person_id, role, status, display_name, sign_in_name, managed, time_zone, joined_at,
           lower(display_name) as sort_key
      from app.membership where ${condition}`;
}

/** What somebody types is text, not a pattern. */
function containing(search: string): string {
  return `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
}

function toPersonRow(member: Member) {
  const { personId, displayName, signInName, role, status, joinedAt } = member;
  return { personId, displayName, signInName, role, status, joinedAt: joinedAt.toISOString() };
}

/** People of the school of the transaction. */
export function createMembershipStore(handle: Handle, tenant: Tenant): MembershipStore {
  return {
    async find(personId) {
      return handle.findOne(MemberRow, members(sql`person_id = ${personId}`));
    },

    async insert(member) {
      const inserted = await handle.execute(sql`
        insert into app.membership (school_id, person_id, role, display_name, sign_in_name, managed, time_zone)
        values (${tenant.schoolId}, ${member.personId}, ${member.role}, ${member.displayName},
                ${member.signInName}, ${member.managed}, ${member.timeZone})
        on conflict do nothing`);
      if (inserted === 1) return 'inserted';
      const present = await handle.findOne(MemberRow, members(sql`person_id = ${member.personId}`));
      return present === undefined ? 'name-taken' : 'present';
    },

    async update(personId, { role, status, displayName, timeZone }) {
      await handle.execute(sql`
        update app.membership
           set role = coalesce(${role ?? null}, role), status = coalesce(${status ?? null}, status),
               display_name = coalesce(${displayName ?? null}, display_name),
               time_zone = coalesce(${timeZone ?? null}, time_zone)
         where person_id = ${personId}`);
    },

    async lockSchool() {
      await handle.execute(sql`select from app.school where school_id = ${tenant.schoolId} for update`);
    },

    async countActiveAdminsExcept(personId) {
      const { count } = await handle.selectOne(
        Count,
        sql`select count(*)::int as count from app.membership
             where role = 'admin' and status = 'active' and person_id <> ${personId}`,
      );
      return count;
    },

    async list({ role, search }, { limit, cursor }) {
      const after = decodeCursor(TextKey, cursor);
      const ofRole = role === undefined ? empty : sql`and role = ${role}`;
      const matching =
        search === undefined || search === ''
          ? empty
          : sql`and (display_name ilike ${containing(search)} or sign_in_name ilike ${containing(search)})`;
      const behind =
        after === undefined
          ? empty
          : sql`and (lower(display_name), person_id) > (${after.key}, ${after.id}::uuid)`;
      const rows = await handle.selectMany(
        MemberRow,
        sql`${members(sql`true ${ofRole} ${matching} ${behind}`)}
            order by lower(display_name), person_id limit ${limit + 1}`,
      );
      return toPage(rows, limit, (row) => ({ key: row.sortKey, id: row.personId }), toPersonRow);
    },
  };
}
