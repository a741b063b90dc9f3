import type { LiveAudience } from '@kindling/core/live';
import { z } from 'zod';
import { type Handle, sql } from '../postgres/sql.ts';

const PairRow = z
  .object({ person_id: z.string(), class_id: z.string() })
  .transform((row) => ({ personId: row.person_id, classId: row.class_id }));
const ClassRow = z.object({ class_id: z.string() }).transform((row) => row.class_id);

/** Who teaches whom, within one transaction of a school. */
export function createLiveAudience(handle: Handle): LiveAudience {
  return {
    listClassesOfStudents: (personIds) =>
      handle.selectMany(
        PairRow,
        sql`
        select person_id, class_id from app.enrolment
         where person_id = any(${personIds}::uuid[]) and part = 'student'`,
      ),
    listClassesTaughtBy: (personId) =>
      handle.selectMany(
        ClassRow,
        sql`select class_id from app.enrolment where person_id = ${personId} and part = 'teacher' order by class_id`,
      ),
  };
}
