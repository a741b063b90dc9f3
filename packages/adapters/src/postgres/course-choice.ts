import type { accounts, Id } from '@kindling/shared';
import { type Sql, sql } from './sql.ts';

/**
 * Common tables `begun` and `fresh`: the courses a learner has begun or was placed in, and of the others with something to do the first
 * that is taught in their language, or else the first of all. What may come next comes from these.
 */
export function coursesToChoose(learnerId: Id, locale: accounts.Locale): Sql {
  return sql`
    begun as materialized (
      select unit.course_id as id
        from app.lesson_progress progress
        join app.lesson on lesson.id = progress.lesson_id
        join app.unit on unit.id = lesson.unit_id
       where progress.learner_id = ${learnerId}
       union
      select course_id from app.placement where learner_id = ${learnerId} and status = 'done'
    ), fresh as materialized (
      select course.id
        from app.course
       where course.retired_at is null and course.id not in (select id from begun)
         and exists (
               select from app.unit
                 join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
                 join app.activity on activity.lesson_id = lesson.id and activity.retired_at is null
                where unit.course_id = course.id and unit.retired_at is null)
       order by split_part(course.language, '-', 1) = ${locale} desc, course.position, course.id limit 1
    )`;
}
