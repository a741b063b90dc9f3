import type { NewAttempt } from '@kindling/core/learning';
import type { Tenant } from '@kindling/shared';
import { toMasteryColumns } from './mastery-row.ts';
import { toCardColumns } from './review-card-row.ts';
import { type Sql, sql } from './sql.ts';

/**
 * Everything one attempt writes, in one statement: a round trip costs more than the rows. The caller holds the
 * learner's lock and folded from what it read under it, so mastery and card are written over, not added to.
 */
export function insertAttempt(tenant: Tenant, attempt: NewAttempt): Sql {
  const evidence = attempt.evidence.map(({ id, skillId, state, lastUnaidedAt }) => ({
    id,
    skill_id: skillId,
    last_unaided_at: lastUnaidedAt,
    ...toMasteryColumns(state),
  }));
  return sql`
    with attempt as (${insertRow(tenant, attempt)}
    ), fresh as (
      select * from jsonb_to_recordset(${JSON.stringify(evidence)}::jsonb) as row (
        id uuid, skill_id uuid, exercise_sum float8, exercise_weight float8, quiz_sum float8, quiz_weight float8,
        code_quality_sum float8, code_quality_weight float8, unaided_answers integer, aided_answers integer,
        last_unaided_at timestamptz)
    ), evidence as (
      insert into app.evidence (id, school_id, learner_id, attempt_id, activity_id, lesson_id, skill_id, score,
                                correct, purpose, aid, duration_ms, channel, answered_at, weight, grader, confidence, code_quality)
      select fresh.id, school_id, learner_id, attempt.id, activity_id, ${EVIDENCE_LESSON}, skill_id,
             ${attempt.grade.score}::float8, ${attempt.grade.correct}::boolean, ${attempt.purpose}, aid,
             duration_ms, channel, answered_at, ${attempt.weight}::float8, ${attempt.grader}::text,
             ${attempt.confidence}::float8, ${attempt.grade.codeQuality ?? null}::float8
        from attempt, fresh
    ), mastery as (${SAVE_MASTERY}
    ), card as (${saveCard(attempt)}
    ), day as (${countDay(attempt)}
    )
    ${moveLesson(attempt)}`;
}

function insertRow(tenant: Tenant, attempt: NewAttempt): Sql {
  return sql`
      insert into app.attempt (school_id, learner_id, id, activity_id, lesson_id, content_hash, answer, grade, aid,
                               outcome, solution_shown, duration_ms, channel, occasion, review_grade, answered_at,
                               received_at)
      values (${tenant.schoolId}, ${attempt.learnerId}, ${attempt.id}, ${attempt.activityId},
              ${attempt.outcome.lesson?.id ?? null}, ${attempt.contentHash}, ${JSON.stringify(attempt.answer)},
              ${JSON.stringify(attempt.grade)}, ${attempt.aid}, ${JSON.stringify(attempt.outcome)},
              ${attempt.solutionShown}, ${attempt.durationMs}, ${attempt.channel}, ${attempt.occasion},
              ${attempt.reviewGrade}, ${attempt.answeredAt}, ${attempt.receivedAt})
      returning *`;
}

/** A made exercise is an answer within no lesson; its evidence is shown where the skill is practised. */
const EVIDENCE_LESSON = sql`
  coalesce(lesson_id, (select activity.lesson_id from app.activity where activity.id = attempt.activity_id))`;

const SAVE_MASTERY = sql`
      insert into app.mastery (school_id, learner_id, skill_id, exercise_sum, exercise_weight, quiz_sum, quiz_weight,
                               code_quality_sum, code_quality_weight, unaided_answers, aided_answers, last_unaided_at,
                               updated_at)
      select school_id, learner_id, skill_id, exercise_sum, exercise_weight, quiz_sum, quiz_weight,
             code_quality_sum, code_quality_weight, unaided_answers, aided_answers, last_unaided_at, received_at
        from attempt, fresh
      on conflict (school_id, learner_id, skill_id) do update
         set (exercise_sum, exercise_weight, quiz_sum, quiz_weight, code_quality_sum, code_quality_weight,
              unaided_answers, aided_answers, last_unaided_at, updated_at)
           = (excluded.exercise_sum, excluded.exercise_weight, excluded.quiz_sum, excluded.quiz_weight,
              excluded.code_quality_sum, excluded.code_quality_weight, excluded.unaided_answers,
              excluded.aided_answers, excluded.last_unaided_at, excluded.updated_at)`;

/** Nothing, when the card stays as it was. A review takes a planned card back to its own time. */
function saveCard({ card, itemId }: NewAttempt): Sql {
  const cards = card === null ? [] : [toCardColumns(card)];
  return sql`
      insert into app.review_card (school_id, learner_id, item_id, due_at, last_at, stability, difficulty, reviews, lapses)
      select school_id, learner_id, ${itemId}::uuid, card.due_at, card.last_at, stability, difficulty, reviews, lapses
        from attempt, jsonb_to_recordset(${JSON.stringify(cards)}::jsonb) as card (
          due_at timestamptz, last_at timestamptz, stability float8, difficulty float8, reviews integer, lapses integer)
      on conflict (school_id, learner_id, item_id) do update
         set (due_at, planned_at, last_at, stability, difficulty, reviews, lapses)
           = (excluded.due_at, null, excluded.last_at, excluded.stability, excluded.difficulty, excluded.reviews,
              excluded.lapses)`;
}

function countDay(attempt: NewAttempt): Sql {
  const unaided = attempt.aid === 'none' ? 1 : 0;
  return sql`
      insert into app.learner_day (school_id, learner_id, day, answers, unaided_answers, last_answer_at)
      select school_id, learner_id, ${attempt.day}::date, 1, ${unaided}::integer, answered_at from attempt
      on conflict (school_id, learner_id, day) do update
         set answers = learner_day.answers + 1,
             unaided_answers = learner_day.unaided_answers + excluded.unaided_answers,
             last_answer_at = greatest(learner_day.last_answer_at, excluded.last_answer_at)`;
}

/** Nothing, when the answer was not given within the lesson and left it as not begun. */
function moveLesson({ outcome: { lesson } }: NewAttempt): Sql {
  return sql`
    insert into app.lesson_progress (school_id, learner_id, lesson_id, started_at, last_answer_at, completed_at)
    select school_id, learner_id, lesson_id, answered_at, answered_at,
           case when ${lesson?.status === 'done'}::boolean then answered_at end
      from attempt
     where ${lesson !== null && lesson.status !== 'not-started'}::boolean
    on conflict (school_id, learner_id, lesson_id) do update
       set started_at = least(lesson_progress.started_at, excluded.started_at),
           last_answer_at = greatest(lesson_progress.last_answer_at, excluded.last_answer_at),
           completed_at = coalesce(lesson_progress.completed_at, excluded.completed_at)`;
}
