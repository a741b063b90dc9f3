import type { LiveAudience } from '@kindling/core/live';
import { z } from 'zod';
import { type Handle, sql } from '../postgres/sql.ts';

const ClassRow = z.object({ class_id: z.string() }).transform((row) => row.class_id);

/** Who teaches whom, within one transaction of a school. */
export function createLiveAudience(handle: Handle): LiveAudience {
  const listClasses = (personId: string, part: 'student' | 'teacher') =>
    handle.selectMany(
      ClassRow,
      sql`select class_id from app.enrolment where person_id = ${personId} and part = ${part} order by class_id`,
    );
  return {
    listClassesOfStudent: (personId) => listClasses(personId, 'student'),
    listClassesTaughtBy: (personId) => listClasses(personId, 'teacher'),
  };
}
