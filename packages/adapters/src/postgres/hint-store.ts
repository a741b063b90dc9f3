import type { HintStore, TutorHelpStore } from '@kindling/core/learning';
import type { Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

const LadderRow = z
  .object({
    hints: z.array(z.string()),
    rung_in_sitting: z.number().int(),
    rung_since_attempt: z.number().int(),
  })
  .transform((row) => ({
    hints: row.hints,
    rungInSitting: row.rung_in_sitting,
    rungSinceAttempt: row.rung_since_attempt,
  }));

export function createHintStore(handle: Handle, tenant: Tenant): HintStore & TutorHelpStore {
  return {
    findLadder: (learnerId, activityId, sittingFrom) =>
      handle.findOne(
        LadderRow,
        sql`
          select activity.hints,
                 coalesce(max(hint.rung) filter (where hint.taken_at > least(previous.graded_at, ${sittingFrom})), 0)
                   as rung_in_sitting,
                 coalesce(max(hint.rung) filter (where hint.taken_at > previous.graded_at), 0) as rung_since_attempt
            from app.activity
            cross join lateral (
                   select coalesce(max(received_at), '-infinity') as graded_at from app.attempt
                    where learner_id = ${learnerId} and activity_id = activity.id) previous
            left join app.hint_use hint
                   on hint.learner_id = ${learnerId} and hint.activity_id = activity.id and hint.source = 'author'
           where activity.id = ${activityId} and (activity.retired_at is null or activity.made_for = ${learnerId})
           group by activity.school_id, activity.id`,
      ),
    async insert(hint) {
      await handle.execute(sql`
        insert into app.hint_use (id, school_id, learner_id, activity_id, rung, taken_at)
        values (${hint.id}, ${tenant.schoolId}, ${hint.learnerId}, ${hint.activityId}, ${hint.rung}, ${hint.takenAt})`);
    },
    async insertOfTutor({ id, learnerId, activityId, rung, takenAt }) {
      const inserted = await handle.execute(sql`
        insert into app.hint_use (id, school_id, learner_id, activity_id, rung, taken_at, source)
        select ${id}::uuid, school_id, ${learnerId}::uuid, id, ${rung}::smallint, ${takenAt}::timestamptz, 'tutor'
          from app.activity
         where id = ${activityId} and (retired_at is null or made_for = ${learnerId}) and not exists (
                 select from app.hint_use known
                  where known.learner_id = ${learnerId} and known.activity_id = activity.id
                    and known.source = 'tutor' and known.rung >= ${rung}
                    and known.taken_at > (
                          select coalesce(max(received_at), '-infinity') from app.attempt
                           where learner_id = ${learnerId} and activity_id = activity.id))`);
      return inserted === 1;
    },
  };
}
