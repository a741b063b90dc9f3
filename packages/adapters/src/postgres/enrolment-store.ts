import type { EnrolmentStore } from '@kindling/core/accounts';
import { Id, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, TextKey, toPage } from './cursor.ts';
import { empty, type Handle, sql } from './sql.ts';

const RosterRow = z.object({
  person_id: Id,
  display_name: z.string(),
  sign_in_name: z.string(),
  managed: z.boolean(),
  joined_at: z.date(),
  sort_key: z.string(),
});
const Answer = z.object({ yes: z.boolean() });

function toRosterEntry(row: z.infer<typeof RosterRow>) {
  return {
    personId: row.person_id,
    displayName: row.display_name,
    signInName: row.sign_in_name,
    managed: row.managed,
    joinedAt: row.joined_at.toISOString(),
  };
}

/** Who is in which class of the school of the transaction. */
export function createEnrolmentStore(handle: Handle, tenant: Tenant): EnrolmentStore {
  return {
    async insert(classId, personId, part) {
      const inserted = await handle.execute(sql`
        insert into app.enrolment (school_id, class_id, person_id, part)
        values (${tenant.schoolId}, ${classId}, ${personId}, ${part}) on conflict do nothing`);
      return inserted === 1;
    },

    async removeStudent(classId, personId) {
      const removed = await handle.execute(sql`
        delete from app.enrolment where class_id = ${classId} and person_id = ${personId} and part = 'student'`);
      return removed === 1;
    },

    async isStudentIn(classId, personId) {
      const { yes } = await handle.selectOne(
        Answer,
        sql`select exists (select from app.enrolment
             where class_id = ${classId} and person_id = ${personId} and part = 'student') as yes`,
      );
      return yes;
    },

    async isTaughtBy(teacherId, studentId) {
      const { yes } = await handle.selectOne(
        Answer,
        sql`select exists (
              select from app.enrolment taught join app.enrolment learning on learning.class_id = taught.class_id
               where taught.person_id = ${teacherId} and taught.part = 'teacher'
                 and learning.person_id = ${studentId} and learning.part = 'student') as yes`,
      );
      return yes;
    },

    async listRoster(classId, { limit, cursor }) {
      const after = decodeCursor(TextKey, cursor);
      const behind =
        after === undefined
          ? empty
          : sql`and (lower(membership.display_name), membership.person_id) > (${after.key}, ${after.id}::uuid)`;
      const rows = await handle.selectMany(
        RosterRow,
        sql`select membership.person_id, membership.display_name, membership.sign_in_name, membership.managed,
                   enrolment.joined_at, lower(membership.display_name) as sort_key
              from app.enrolment join app.membership on membership.person_id = enrolment.person_id
             where enrolment.class_id = ${classId} and enrolment.part = 'student' ${behind}
             order by lower(membership.display_name), membership.person_id limit ${limit + 1}`,
      );
      return toPage(rows, limit, (row) => ({ key: row.sort_key, id: row.person_id }), toRosterEntry);
    },
  };
}
