import type { ExerciseRule, ExerciseRuleStore } from '@kindling/core/learning';
import { AssignmentHelp } from '@kindling/shared';
import { z } from 'zod';
import { CLOSES_AT, DUE_AT, JOIN_EXTENSION, JOIN_STUDENTS } from './assignment-parts.ts';
import { type Handle, sql } from './sql.ts';

const RuleRow = z
  .object({
    title: z.string(),
    due_at: z.date(),
    time_zone: z.string(),
    max_attempts: z.number().int().nullable(),
    help: AssignmentHelp,
    attempts: z.number().int(),
    solved: z.boolean(),
  })
  .transform(
    ({ due_at, time_zone, max_attempts, ...row }): ExerciseRule => ({
      ...row,
      dueAt: due_at,
      timeZone: time_zone,
      maxAttempts: max_attempts,
    }),
  );

/** The rules of exercises, asked with every answer and every hint: for most exercises one look at an index. */
export function createExerciseRuleStore(handle: Handle): ExerciseRuleStore {
  return {
    listRules: (learnerId, activityId, at) =>
      handle.selectMany(
        RuleRow,
        sql`
          select assignment.title, ${DUE_AT} as due_at, assignment.time_zone, assignment.max_attempts, assignment.help,
                 answers.attempts, answers.solved
            from app.assignment_item item
            join app.assignment on assignment.id = item.assignment_id
            ${JOIN_STUDENTS}
            ${JOIN_EXTENSION}
            cross join lateral (
                   select count(*)::int as attempts,
                          coalesce(bool_or((grade ->> 'correct')::boolean), false) as solved
                     from app.attempt
                    where learner_id = enrolment.person_id and activity_id = item.activity_id
                      and received_at >= assignment.set_at) answers
           where item.activity_id = ${activityId} and enrolment.person_id = ${learnerId}
             and (${CLOSES_AT} is null or ${CLOSES_AT} > ${at})
           order by due_at, assignment.id`,
      ),
  };
}
