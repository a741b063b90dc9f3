import type { AssignmentStandingStore, ExerciseFacts } from '@kindling/core/assignments';
import { Aid, Id } from '@kindling/shared';
import { z } from 'zod';
import { CLOSES_AT, DUE_AT, JOIN_EXTENSION, JOIN_STUDENTS, STUDENT_EXERCISES } from './assignment-parts.ts';
import { afterName, BY_NAME, positionByName } from './by-name.ts';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

export const ExerciseFactsRow = z.object({
  activityId: Id,
  attempts: z.number().int(),
  bestScore: z.number().nullable(),
  bestAt: z.coerce.date().nullable(),
  bestReceivedAt: z.coerce.date().nullable(),
  bestAid: Aid.nullable(),
  solved: z.boolean(),
  lastAt: z.coerce.date().nullable(),
  hintRung: z.number().int(),
}) satisfies z.ZodType<ExerciseFacts>;

const StudentRow = z.object({
  person_id: Id,
  display_name: z.string(),
  sign_in_name: z.string(),
  sort_key: z.string(),
  due_at: z.date(),
  is_extended: z.boolean(),
  exercises: z.array(ExerciseFactsRow),
});

const DueRow = z.object({ due_at: z.date() }).transform((row) => row.due_at);

const AnswerRow = z.object({
  id: Id,
  answered_at: z.date(),
  received_at: z.date(),
  score: z.number(),
  correct: z.boolean(),
  counts: z.boolean(),
  aid: Aid,
  duration_ms: z.number().int(),
  answer: z.unknown(),
  sort_key: z.string(),
});

const toAnswer = (row: z.infer<typeof AnswerRow>) => ({
  attemptId: row.id,
  answeredAt: row.answered_at,
  receivedAt: row.received_at,
  score: row.score,
  correct: row.correct,
  counts: row.counts,
  aid: row.aid,
  durationMs: row.duration_ms,
  answer: row.answer,
});

const toStudent = (row: z.infer<typeof StudentRow>) => ({
  personId: row.person_id,
  displayName: row.display_name,
  signInName: row.sign_in_name,
  dueAt: row.due_at,
  isExtended: row.is_extended,
  exercises: row.exercises,
});

/** What came of assignments; who may ask is decided before. */
export function createAssignmentStandingStore(handle: Handle): AssignmentStandingStore {
  return {
    async pageStanding(assignmentId, page) {
      const rows = await handle.selectMany(
        StudentRow,
        sql`
          select enrolment.*, ${DUE_AT} as due_at, extension.learner_id is not null as is_extended,
                 exercises.rows as exercises
            from app.assignment
            join lateral (
                   select membership.person_id, membership.display_name, membership.sign_in_name,
                          lower(membership.display_name) as sort_key
                     from (select assignment.id) one
                     ${JOIN_STUDENTS}
                     join app.membership on membership.person_id = enrolment.person_id ${afterName(page)}
                    order by ${BY_NAME}
                    limit ${page.limit + 1}) enrolment on true
            ${JOIN_EXTENSION}
            cross join lateral (${STUDENT_EXERCISES}) exercises
           where assignment.id = ${assignmentId}
           order by enrolment.sort_key, enrolment.person_id`,
      );
      return toPage(rows, page.limit, positionByName, toStudent);
    },
    findDueAt: (assignmentId, learnerId, activityId) =>
      handle.findOne(
        DueRow,
        sql`
          select ${DUE_AT} as due_at
            from app.assignment
            join app.assignment_item item on item.assignment_id = assignment.id and item.activity_id = ${activityId}
            ${JOIN_STUDENTS}
            ${JOIN_EXTENSION}
           where assignment.id = ${assignmentId} and enrolment.person_id = ${learnerId}`,
      ),
    async pageAnswers(assignmentId, learnerId, activityId, page) {
      const after = decodeCursor(InstantKey, page.cursor);
      const older =
        after === undefined
          ? empty
          : sql`where (received_at, id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
      const rows = await handle.selectMany(
        AnswerRow,
        sql`
          select *, to_char(received_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
            from (${selectAnswers(assignmentId, learnerId, activityId)}) found
            ${older}
           order by received_at desc, id desc limit ${page.limit + 1}`,
      );
      return toPage(rows, page.limit, (row) => ({ key: row.sort_key, id: row.id }), toAnswer);
    },
  };
}

/** Every answer since it was set, with whether it counts: before the end, and among the first so many of these. */
function selectAnswers(assignmentId: Id, learnerId: Id, activityId: Id): Sql {
  return sql`
    select attempt.id, attempt.answered_at, attempt.received_at, (attempt.grade ->> 'score')::float8 as score,
           (attempt.grade ->> 'correct')::boolean as correct, attempt.aid, attempt.duration_ms, attempt.answer,
           timing.is_before_end
             and row_number() over (partition by timing.is_before_end order by attempt.ordinal)
                 <= coalesce(assignment.max_attempts, 2147483647) as counts
      from app.assignment
      ${JOIN_STUDENTS}
      ${JOIN_EXTENSION}
      join app.attempt
        on attempt.learner_id = enrolment.person_id and attempt.activity_id = ${activityId}
       and attempt.received_at >= assignment.set_at
      cross join lateral (
             select ${CLOSES_AT} is null or attempt.answered_at < ${CLOSES_AT} as is_before_end) timing
     where assignment.id = ${assignmentId} and enrolment.person_id = ${learnerId}`;
}
