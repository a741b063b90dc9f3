import type { AgeStore, SaidAge } from '@kindling/core/ages';
import { AGE_BANDS, AgeBand, Role } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

/** Both columns are null, or none: a check of the table. */
export const SaidAgeColumns = z.object({
  age_band: AgeBand.nullable(),
  age_said_by: z.enum(['school', 'learner']).nullable(),
  age_by_admin: z.boolean(),
});

/** Null where nobody has said. */
export function toSaidAge(row: z.infer<typeof SaidAgeColumns>): SaidAge | null {
  const { age_band: band, age_said_by: saidBy, age_by_admin: byAdmin } = row;
  return band === null || saidBy === null ? null : { band, saidBy, byAdmin };
}

export const SAID_AGE = sql`membership.age_band, membership.age_said_by, membership.age_by_admin`;

const SaidOfClassRow = z.object({ changed: z.number(), kept: z.number() });

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
        sql`select membership.role, membership.display_name, ${SAID_AGE},
                   coalesce(ai_school.adult_learners, false) as adult_learners
              from app.membership left join app.ai_school on true
             where membership.person_id = ${personId} for update of membership`,
      ),
    async save(personId, age) {
      await handle.execute(sql`
        update app.membership set age_band = ${age?.band ?? null}, age_said_by = ${age?.saidBy ?? null},
               age_by_admin = ${age?.byAdmin ?? false}
         where person_id = ${personId}`);
    },
    saveClass: (classId, band, onlyYounger) =>
      handle.selectOne(
        SaidOfClassRow,
        sql`with student as (
              select membership.person_id, membership.age_band is not distinct from ${band} as is_same,
                     membership.age_by_admin
                       or (${onlyYounger} and coalesce(membership.age_band = any(${youngerThan(band)}::text[]), false)) as keeps
                from app.enrolment join app.membership on membership.person_id = enrolment.person_id
               where enrolment.class_id = ${classId} and enrolment.part = 'student' and membership.role = 'student'
                 for update of membership),
            changed as (
              update app.membership set age_band = ${band}, age_said_by = 'school', age_by_admin = false
                from student
               where membership.person_id = student.person_id and not student.keeps
                 and (membership.age_band, membership.age_said_by) is distinct from (${band}::text, 'school')
              returning membership.person_id)
            select (select count(*) from changed)::int as changed,
                   (select count(*) from student where keeps and not is_same)::int as kept`,
      ),
  };
}

function youngerThan(band: AgeBand): AgeBand[] {
  return AGE_BANDS.slice(0, AGE_BANDS.indexOf(band));
}
