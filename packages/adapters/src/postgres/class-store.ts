import type { ClassStore, ClassView, Viewer } from '@kindling/core/accounts';
import { AppError, Id, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, TextKey, toPage } from './cursor.ts';
import { isDuplicate } from './errors.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const ClassRow = z
  .object({
    id: Id,
    name: z.string(),
    join_code: z.string(),
    student_count: z.number().int(),
    teacher_names: z.array(z.string()),
    created_at: z.date(),
    part: z.enum(['student', 'teacher']).nullable(),
    sort_key: z.string(),
  })
  .transform((row): ClassView & { sortKey: string } => ({
    id: row.id,
    name: row.name,
    joinCode: row.join_code,
    studentCount: row.student_count,
    teacherNames: row.teacher_names,
    createdAt: row.created_at,
    part: row.part,
    sortKey: row.sort_key,
  }));

/** Classes a viewer may see, with what the viewer is in each. Row-level security keeps it to one school. */
function visibleClasses(viewer: Viewer, condition: Sql, ending: Sql): Sql {
  return sql`
    select class.id, class.name, class.join_code, class.created_at, own.part, lower(class.name) as sort_key,
           (select count(*)::int from app.enrolment
             where enrolment.class_id = class.id and enrolment.part = 'student') as student_count,
           array(select membership.display_name
                   from app.enrolment join app.membership on membership.person_id = enrolment.person_id
                  where enrolment.class_id = class.id and enrolment.part = 'teacher'
                  order by enrolment.joined_at, membership.person_id) as teacher_names
      from app.class
      left join app.enrolment own on own.class_id = class.id and own.person_id = ${viewer.personId}
     where (own.part is not null or ${viewer.role} = 'admin'
            or (${viewer.role} = 'guardian' and exists (
                  select from app.guardian_link
                    join app.enrolment wards on wards.person_id = guardian_link.student_id
                   where guardian_link.guardian_id = ${viewer.personId}
                     and wards.class_id = class.id and wards.part = 'student')))
           ${condition} ${ending}`;
}

/** Classes of the school of the transaction. */
export function createClassStore(handle: Handle, tenant: Tenant): ClassStore {
  return {
    async insert({ id, name, joinCode }) {
      const inserted = await handle.execute(sql`
        insert into app.class (id, school_id, name, join_code)
        values (${id}, ${tenant.schoolId}, ${name}, ${joinCode}) on conflict (join_code) do nothing`);
      return inserted === 1;
    },

    async findVisible(viewer, classId) {
      return handle.findOne(ClassRow, visibleClasses(viewer, sql`and class.id = ${classId}`, empty));
    },

    async findName(classId) {
      const found = await handle.findOne(
        z.object({ name: z.string() }),
        sql`select name from app.class where id = ${classId}`,
      );
      return found?.name;
    },

    async listVisible(viewer, { limit, cursor }) {
      const after = decodeCursor(TextKey, cursor);
      const behind =
        after === undefined
          ? empty
          : sql`and (lower(class.name), class.id) > (${after.key}, ${after.id}::uuid)`;
      const ordered = sql`order by lower(class.name), class.id limit ${limit + 1}`;
      const rows = await handle.selectMany(ClassRow, visibleClasses(viewer, behind, ordered));
      return toPage(
        rows,
        limit,
        (row) => ({ key: row.sortKey, id: row.id }),
        (row) => row,
      );
    },

    async rename(classId, name) {
      await handle.execute(sql`update app.class set name = ${name} where id = ${classId}`);
    },

    async setJoinCode(classId, joinCode) {
      await handle
        .execute(sql`update app.class set join_code = ${joinCode} where id = ${classId}`)
        .catch((error) => {
          if (!isDuplicate(error, 'class_join_code_key')) throw error;
          throw new AppError('conflict', 'The new code was taken in this very moment.', {
            hint: 'Try again.',
            cause: error,
          });
        });
    },
  };
}
