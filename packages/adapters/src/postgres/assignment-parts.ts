import { sql } from './sql.ts';

/** Whom an assignment is for now: goes behind app.assignment, and names its students `enrolment`. */
export const JOIN_STUDENTS = sql`
  join app.enrolment
    on enrolment.class_id = assignment.class_id and enrolment.part = 'student'
   and (assignment.for_all or exists (
         select from app.assignment_learner chosen
          where chosen.assignment_id = assignment.id and chosen.learner_id = enrolment.person_id))`;

/** The extension of each student, if there is one: goes behind JOIN_STUDENTS. */
export const JOIN_EXTENSION = sql`
  left join app.assignment_extension extension
    on extension.assignment_id = assignment.id and extension.learner_id = enrolment.person_id`;

export const DUE_AT = sql`coalesce(extension.due_at, assignment.due_at)`;

/** From when on answers of the student do not count; null while there is no end. `greatest` passes over null. */
export const CLOSES_AT = sql`
  case when assignment.closed_at is not null then greatest(assignment.closed_at, extension.due_at) end`;

/**
 * Answers to `item.activity_id` that belong to the assignment. What came in since it was set does, whenever it says that
 * it was given; by its own time it must be before the end.
 */
const IS_OF_ASSIGNMENT = sql`
  attempt.learner_id = enrolment.person_id and attempt.activity_id = item.activity_id
  and attempt.received_at >= assignment.set_at
  and (${CLOSES_AT} is null or attempt.answered_at < ${CLOSES_AT})`;

/** What the answers to one item come to: one row of `ExerciseFacts`. Those beyond the limit are passed over. */
export const ITEM_FACTS = sql`
  select count(*)::int as attempts, max(score) as best_score,
         (array_agg(answered_at order by score desc, answered_at))[1] as best_at,
         (array_agg(received_at order by score desc, answered_at))[1] as best_received_at,
         (array_agg(aid order by score desc, answered_at))[1] as best_aid,
         coalesce(bool_or(correct), false) as solved, max(answered_at) as last_at
    from (select (attempt.grade ->> 'score')::float8 as score, (attempt.grade ->> 'correct')::boolean as correct,
                 attempt.aid, attempt.answered_at, attempt.received_at
            from app.attempt
           where ${IS_OF_ASSIGNMENT}
           order by attempt.ordinal
           limit assignment.max_attempts) counted`;

/** All items of the assignment for one student, in order, with how many of them are still open. */
export const STUDENT_EXERCISES = sql`
  select count(*) filter (where not facts.solved) as open,
         coalesce(jsonb_agg(jsonb_build_object(
           'activityId', item.activity_id, 'attempts', facts.attempts, 'bestScore', facts.best_score,
           'bestAt', facts.best_at, 'bestReceivedAt', facts.best_received_at, 'bestAid', facts.best_aid,
           'solved', facts.solved, 'lastAt', facts.last_at,
           'hintRung', hint.rung) order by item.position), '[]') as rows
    from app.assignment_item item
    cross join lateral (${ITEM_FACTS}) facts
    cross join lateral (
           select coalesce(max(rung), 0) as rung from app.hint_use
            where learner_id = enrolment.person_id and activity_id = item.activity_id
              and taken_at >= assignment.set_at and (${CLOSES_AT} is null or taken_at < ${CLOSES_AT})) hint
   where item.assignment_id = assignment.id`;
