import type { AgeStore, SaidAge } from '@kindling/core/ages';
import { AgeBand, Role } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

/** Both columns are null, or none: a check of the table. */
export const SaidAgeColumns = z.object({
  age_band: AgeBand.nullable(),
  age_said_by: z.enum(['school', 'learner']).nullable(),
});

/** Null where nobody has said. */
export function toSaidAge({ age_band, age_said_by }: z.infer<typeof SaidAgeColumns>): SaidAge | null {
  return age_band === null || age_said_by === null ? null : { band: age_band, saidBy: age_said_by };
}

const FactsRow = SaidAgeColumns.extend({
  role: Role,
  display_name: z.string(),
  adult_learners: z.boolean(),
}).transform((row) => ({
  role: row.role,
  name: row.display_name,
  adultLearners: row.adult_learners,
  age: toSaidAge(row),
}));

/** How old people of a school are said to be. */
export function createAgeStore(handle: Handle): AgeStore {
  return {
    find: (personId) =>
      handle.findOne(
        FactsRow,
        sql`select membership.role, membership.display_name, membership.age_band, membership.age_said_by,
                   coalesce(ai_school.adult_learners, false) as adult_learners
              from app.membership left join app.ai_school on true
             where membership.person_id = ${personId} for update of membership`,
      ),
    async save(personId, age) {
      await handle.execute(sql`
        update app.membership set age_band = ${age?.band ?? null}, age_said_by = ${age?.saidBy ?? null}
         where person_id = ${personId}`);
    },
    saveClass: (classId, band) =>
      handle.execute(sql`
        update app.membership set age_band = ${band}, age_said_by = 'school'
          from app.enrolment
         where enrolment.class_id = ${classId} and enrolment.part = 'student'
           and membership.person_id = enrolment.person_id and membership.role = 'student'
           and (membership.age_band, membership.age_said_by) is distinct from (${band}::text, 'school')`),
  };
}
