import {
  type AttemptContext,
  type AttemptStore,
  emptyMasteryState,
  type RecordedAttempt,
} from '@kindling/core/learning';
import { Aid, Grade, Id, learning, Purpose, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { insertAttempt } from './attempt-insert.ts';
import { firstDayToRead } from './learner-days.ts';
import { MasteryRow } from './mastery-row.ts';
import { CardRow } from './review-card-row.ts';
import { type Handle, type Sql, sql } from './sql.ts';

const RecordedRow = z
  .object({
    activity_id: Id,
    answer: z.unknown(),
    grade: Grade,
    aid: Aid,
    outcome: learning.AttemptResult.pick({ masteryChanges: true, lesson: true }),
  })
  .transform(
    (row): RecordedAttempt => ({
      activityId: row.activity_id,
      answer: row.answer,
      grade: row.grade,
      aid: row.aid,
      outcome: row.outcome,
    }),
  );

const LedgerRow = z
  .object({
    skill_id: Id,
    attempt_id: Id,
    score: z.number(),
    weight: z.number(),
    purpose: Purpose,
    aided: z.boolean(),
    answered_at: z.date(),
    code_quality: z.number().nullable(),
  })
  .transform(({ skill_id, attempt_id, answered_at, code_quality, ...row }) => ({
    ...row,
    ...(code_quality !== null && { codeQuality: code_quality }),
    skillId: skill_id,
    attemptId: attempt_id,
    answeredAt: answered_at,
  }));

const ReviewRow = z
  .object({ id: Id, review_grade: z.enum(['again', 'hard', 'good', 'easy']), answered_at: z.date() })
  .transform((row) => ({ attemptId: row.id, grade: row.review_grade, answeredAt: row.answered_at }));

const ContextRow = z.object({
  type: z.string(),
  schema_version: z.number().int(),
  content: z.unknown(),
  content_hash: z.string(),
  purpose: Purpose,
  retired_at: z.date().nullable(),
  is_made: z.boolean(),
  answered: z.boolean(),
  lesson_id: Id,
  activity_count: z.number().int(),
  activities_answered: z.number().int(),
  started: z.boolean(),
  completed: z.boolean(),
  previous_graded_at: z.date().nullable(),
  hint_rung: z.number().int(),
  has_talked: z.boolean(),
  skills: z.array(
    z.object({
      skillId: Id,
      skillName: z.string(),
      mastery: MasteryRow.nullable(),
      lastUnaidedAt: z.coerce.date().nullable(),
    }),
  ),
  card: CardRow.nullable(),
  usual_ms: z.number().nullable(),
  review_weights: z.array(z.number()).nullable(),
  time_zone: z.string(),
  unaided_days: z.array(z.string()),
});

export function createAttemptStore(handle: Handle, tenant: Tenant): AttemptStore {
  return {
    async lockLearner(learnerId) {
      // Not a row lock: a first answer has no row to lock yet. Two learners whose names hash alike only wait.
      await handle.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${`${tenant.schoolId}/${learnerId}`}, 0))`,
      );
    },
    findRecorded: (learnerId, attemptId) =>
      handle.findOne(
        RecordedRow,
        sql`select activity_id, answer, grade, aid, outcome
              from app.attempt
             where learner_id = ${learnerId} and id = ${attemptId}`,
      ),
    async findContext(learnerId, activityId, now) {
      const row = await handle.findOne(ContextRow, selectContext(learnerId, activityId, firstDayToRead(now)));
      return row && toContext(row, activityId);
    },
    listLedger: (learnerId, skillIds) =>
      handle.selectMany(
        LedgerRow,
        sql`select skill_id, attempt_id, score, weight * confidence as weight, purpose, aid <> 'none' as aided,
                   answered_at, code_quality
              from app.evidence
             where learner_id = ${learnerId} and skill_id = any(${skillIds}::uuid[])`,
      ),
    listReviews: (learnerId, askedAs) =>
      handle.selectMany(
        ReviewRow,
        sql`select id, review_grade, answered_at
              from app.attempt
             where learner_id = ${learnerId} and activity_id = any(${askedAs}::uuid[]) and review_grade is not null`,
      ),
    async record(attempt) {
      await handle.execute(insertAttempt(tenant, attempt));
    },
  };
}

/** One activity, the learner's record of it, the state of its skills and of its lesson: one round trip. */
function selectContext(learnerId: Id, activityId: Id, firstDay: string): Sql {
  return sql`
    select activity.type, activity.schema_version, activity.content, activity.content_hash, activity.purpose,
           case when activity.made_for is null then activity.retired_at end as retired_at,
           activity.made_for is not null as is_made, answer.exists as answered,
           previous.received_at as previous_graded_at, coalesce(hint.rung, 0) as hint_rung,
           coalesce(hint.has_talked, false) as has_talked,
           activity.lesson_id, lesson.activity_count, lesson.activities_answered,
           progress.lesson_id is not null as started, progress.completed_at is not null as completed,
           skill.skills, membership.time_zone, active.unaided_days,
           to_jsonb(card) as card, pace.usual_ms, weights.weights as review_weights
      from app.activity
      join app.membership on membership.person_id = ${learnerId}
      left join app.lesson_progress progress
             on progress.learner_id = membership.person_id and progress.lesson_id = activity.lesson_id
      left join app.review_card card
             on card.learner_id = membership.person_id and card.item_id = activity.id
      left join app.review_weights weights on weights.learner_id = membership.person_id
      left join app.item_pace pace on pace.activity_id = activity.id
      cross join lateral (
             select exists (select from app.attempt
                             where learner_id = membership.person_id and activity_id = activity.id)) answer
      left join lateral (
             select received_at from app.attempt
              where learner_id = membership.person_id and activity_id = activity.id and solution_shown
              order by ordinal desc limit 1) previous on true
      cross join lateral (
             select max(rung) as rung, bool_or(source = 'tutor') as has_talked from app.hint_use
              where learner_id = membership.person_id and activity_id = activity.id
                and taken_at > coalesce(previous.received_at, '-infinity')) hint
      cross join lateral (
             select count(*) as activity_count,
                    count(*) filter (where exists (
                      select from app.attempt
                       where learner_id = membership.person_id and activity_id = sibling.id)) as activities_answered
               from app.activity sibling
              where sibling.lesson_id = activity.lesson_id and sibling.retired_at is null) lesson
      cross join lateral (
             select coalesce(jsonb_agg(jsonb_build_object(
                      'skillId', skill.id, 'skillName', app.name_of(skill), 'mastery', to_jsonb(mastery),
                      'lastUnaidedAt', mastery.last_unaided_at)), '[]') as skills
               from app.activity_skill
               join app.skill on skill.id = activity_skill.skill_id
               left join app.mastery on mastery.learner_id = membership.person_id and mastery.skill_id = skill.id
              where activity_skill.activity_id = activity.id) skill
      cross join lateral (
             select coalesce(array_agg(day::text), '{}') as unaided_days
               from app.learner_day
              where learner_id = membership.person_id and day >= ${firstDay}::date and unaided_answers > 0) active
     where activity.id = ${activityId} and (activity.made_for is null or activity.made_for = membership.person_id)`;
}

function toStanding(row: z.infer<typeof ContextRow>): AttemptContext['lesson'] {
  return {
    id: row.lesson_id,
    activityCount: row.activity_count,
    activitiesAnswered: row.activities_answered,
    started: row.started,
    completed: row.completed,
  };
}

function toContext(row: z.infer<typeof ContextRow>, activityId: Id): AttemptContext {
  return {
    activity: {
      type: row.type,
      schemaVersion: row.schema_version,
      content: row.content,
      contentHash: row.content_hash,
      purpose: row.purpose,
      retiredAt: row.retired_at,
      answered: row.answered,
    },
    lesson: row.is_made ? null : toStanding(row),
    help: { previousGradedAt: row.previous_graded_at, hintRung: row.hint_rung, hasTalked: row.has_talked },
    skills: row.skills.map(({ mastery, ...skill }) => ({ ...skill, state: mastery ?? emptyMasteryState() })),
    review: {
      card: row.card ?? undefined,
      usualSeconds: row.usual_ms === null ? undefined : row.usual_ms / 1000,
      weights: row.review_weights ?? undefined,
      itemId: activityId,
      askedAs: [activityId],
    },
    timeZone: row.time_zone,
    unaidedDays: row.unaided_days,
  };
}
