import type { LessonStanding } from '@kindling/core/learning';
import type { Id } from '@kindling/shared';
import { z } from 'zod';
import { type Sql, sql } from './sql.ts';

/** Columns that say how far one learner is in a lesson; goes with `joinStanding` over app.lesson. */
export const STANDING = sql`
  standing.activity_count, standing.activities_answered,
  progress.lesson_id is not null as started, progress.completed_at is not null as completed`;

/** Counted over the lesson as it is today: a re-import may have added or retired activities. */
export function joinStanding(learnerId: Id): Sql {
  return sql`
    left join app.lesson_progress progress
           on progress.learner_id = ${learnerId} and progress.lesson_id = lesson.id
    cross join lateral (
           select count(*) as activity_count,
                  count(*) filter (where exists (
                    select from app.attempt
                     where learner_id = ${learnerId} and activity_id = activity.id)) as activities_answered
             from app.activity
            where activity.lesson_id = lesson.id and activity.retired_at is null) standing`;
}

export const StandingColumns = z.object({
  activity_count: z.number().int(),
  activities_answered: z.number().int(),
  started: z.boolean(),
  completed: z.boolean(),
});

export const toStanding = (row: z.infer<typeof StandingColumns>): LessonStanding => ({
  activityCount: row.activity_count,
  activitiesAnswered: row.activities_answered,
  started: row.started,
  completed: row.completed,
});
