import type { LearnerRecordStore, LoggedAnswer, MadeStep } from '@kindling/core/motivation';
import { BadgeId, Id, MasteryLevel, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, type Sql, sql } from './sql.ts';

const ReachedRow = z.object({ version: z.number().int(), ordinal: z.number().int() });

const SkillPart = z.object({
  skillId: Id,
  level: MasteryLevel.nullable(),
  beforePercent: z.number().int().nullable(),
  afterPercent: z.number().int().nullable(),
  rightActivities: z.number().int(),
});

const LogRow = z
  .object({
    attempt_id: Id,
    ordinal: z.number().int(),
    activity_id: Id,
    lesson_id: Id.nullable(),
    difficulty: z.number(),
    correct: z.boolean(),
    aided: z.boolean(),
    is_review: z.boolean(),
    duration_ms: z.number().int(),
    answered_at: z.date(),
    answered_before: z.boolean(),
    first_was_wrong: z.boolean(),
    first_right_at: z.date().nullable(),
    lesson_is_clean: z.boolean(),
    skills: z.array(SkillPart),
  })
  .transform(
    (row): LoggedAnswer => ({
      attemptId: row.attempt_id,
      ordinal: row.ordinal,
      activityId: row.activity_id,
      lessonId: row.lesson_id,
      difficulty: row.difficulty,
      correct: row.correct,
      aided: row.aided,
      isReview: row.is_review,
      durationMs: row.duration_ms,
      answeredAt: row.answered_at,
      skills: row.skills,
      history: {
        answeredBefore: row.answered_before,
        firstWasWrong: row.first_was_wrong,
        firstRightAt: row.first_right_at,
        rightActivities: new Map(row.skills.map((skill) => [skill.skillId, skill.rightActivities])),
        lessonIsClean: row.lesson_is_clean,
      },
    }),
  );

const StepRow = z.object({ badge: BadgeId, key: z.string(), is_new: z.boolean(), count: z.number().int() });

export function createLearnerRecordStore(handle: Handle, tenant: Tenant): LearnerRecordStore {
  return {
    async lockRecords(learnerId, version) {
      await handle.execute(sql`
        insert into app.learner_record (school_id, learner_id, version, ordinal, received_at)
        values (${tenant.schoolId}, ${learnerId}, ${version}, 0, '-infinity') on conflict do nothing`);
      const reached = await handle.selectOne(
        ReachedRow,
        sql`select version, ordinal from app.learner_record where learner_id = ${learnerId} for update`,
      );
      if (reached.version === version) return reached.ordinal;
      await emptyRecords(handle, learnerId, version);
      return 0;
    },
    async readLog(learnerId, after, limit) {
      const { time_zone } = await handle.selectOne(
        z.object({ time_zone: z.string() }),
        sql`select coalesce((select time_zone from app.membership where person_id = ${learnerId}), 'UTC') as time_zone`,
      );
      return {
        timeZone: time_zone,
        answers: await handle.selectMany(LogRow, selectLog(learnerId, after, limit)),
      };
    },
    async addDays(learnerId, days, skills) {
      await handle.execute(upsertDays(tenant, learnerId, days));
      await handle.execute(upsertSkills(tenant, learnerId, skills));
    },
    async addSteps(learnerId, steps) {
      const rows = await handle.selectMany(StepRow, insertSteps(tenant, learnerId, steps));
      return toKeptSteps(steps, rows);
    },
    async award(learnerId, awards) {
      if (awards.length === 0) return;
      await handle.execute(sql`
        insert into app.badge_award (school_id, learner_id, badge, grade, version, attempt_id, awarded_at)
        select ${tenant.schoolId}::uuid, ${learnerId}::uuid, badge, grade, version, "attemptId", at
          from jsonb_to_recordset(${JSON.stringify(awards)}::jsonb) as row (
            badge text, grade smallint, version integer, "attemptId" uuid, at timestamptz)
        on conflict do nothing`);
    },
    async moveTo(learnerId, ordinal) {
      await handle.execute(sql`
        update app.learner_record record set ordinal = attempt.ordinal, received_at = attempt.received_at
          from app.attempt
         where record.learner_id = ${learnerId}
           and attempt.learner_id = record.learner_id and attempt.ordinal = ${ordinal}::bigint`);
    },
  };
}

async function emptyRecords(handle: Handle, learnerId: Id, version: number): Promise<void> {
  await handle.execute(sql`
    with days as (delete from app.study_day where learner_id = ${learnerId}),
         skills as (delete from app.skill_day where learner_id = ${learnerId}),
         steps as (delete from app.badge_step where learner_id = ${learnerId})
    update app.learner_record set version = ${version}, ordinal = 0, received_at = '-infinity'
     where learner_id = ${learnerId}`);
}

/**
 * The log behind a place. An answer may say that it was given up to 30 days before it was received, so what is not
 * taken up yet was given at most that long before the last one taken up came in: the index by time bounds the search.
 */
function selectLog(learnerId: Id, after: number, limit: number): Sql {
  return sql`
    select attempt.id as attempt_id, attempt.ordinal, attempt.activity_id, attempt.lesson_id,
           coalesce(activity.difficulty, 0) as difficulty, (attempt.grade ->> 'correct')::boolean as correct,
           attempt.aid <> 'none' as aided, attempt.occasion = 'review' as is_review, attempt.duration_ms,
           attempt.answered_at, earlier.answered_before, earlier.first_was_wrong, earlier.first_right_at,
           lesson.is_clean as lesson_is_clean, skill.skills
      from (select attempt.*
              from app.attempt
              join app.learner_record record on record.learner_id = attempt.learner_id
             where attempt.learner_id = ${learnerId} and attempt.ordinal > ${after}::bigint
               and attempt.answered_at > record.received_at - interval '31 days'
             order by attempt.ordinal limit ${limit}) attempt
      left join app.activity on activity.id = attempt.activity_id
      cross join lateral (
             select count(*) > 0 as answered_before,
                    coalesce((array_agg((before.grade ->> 'correct')::boolean order by before.ordinal))[1] = false, false)
                      as first_was_wrong,
                    (array_agg(before.answered_at order by before.ordinal)
                       filter (where before.aid = 'none' and (before.grade ->> 'correct')::boolean))[1] as first_right_at
               from app.attempt before
              where before.learner_id = attempt.learner_id and before.activity_id = attempt.activity_id
                and before.ordinal < attempt.ordinal) earlier
      cross join lateral (select ${IS_CLEAN} as is_clean) lesson
      cross join lateral (select ${SKILLS} as skills) skill
     order by attempt.ordinal`;
}

/** Only asked after a right answer without help: no other can finish a lesson without a slip. */
const IS_CLEAN = sql`
  attempt.lesson_id is not null and attempt.aid = 'none' and (attempt.grade ->> 'correct')::boolean and not exists (
    select from app.activity sibling
     where sibling.lesson_id = attempt.lesson_id and sibling.retired_at is null
       and not coalesce((
             select first.aid = 'none' and (first.grade ->> 'correct')::boolean
               from app.attempt first
              where first.learner_id = attempt.learner_id and first.activity_id = sibling.id
                and first.ordinal <= attempt.ordinal
              order by first.ordinal limit 1), false))`;

/** Different activities are counted only where the skill stands at the level that asks for them. */
const SKILLS = sql`
  (select coalesce(jsonb_agg(jsonb_build_object(
            'skillId', change ->> 'skillId',
            'level', change -> 'after' ->> 'level',
            'beforePercent', (change -> 'before' ->> 'scorePercent')::integer,
            'afterPercent', (change -> 'after' ->> 'scorePercent')::integer,
            'rightActivities', case when change -> 'after' ->> 'level' = 'mastered' then (
              select count(distinct evidence.activity_id)
                from app.evidence
                join app.attempt source
                  on source.learner_id = evidence.learner_id and source.id = evidence.attempt_id
               where evidence.learner_id = attempt.learner_id and evidence.skill_id = (change ->> 'skillId')::uuid
                 and evidence.aid = 'none' and evidence.correct and source.ordinal <= attempt.ordinal) else 0 end)), '[]')
     from jsonb_array_elements(attempt.outcome -> 'masteryChanges') change)`;

function upsertDays(tenant: Tenant, learnerId: Id, days: readonly unknown[]): Sql {
  return sql`
    insert into app.study_day (school_id, learner_id, day, right_answers, not_yet_answers, aided_answers, reviews,
                               duration_ms, first_at, last_at)
    select ${tenant.schoolId}::uuid, ${learnerId}::uuid, day, "right", "notYet", aided, reviews, "durationMs", "firstAt",
           "lastAt"
      from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as row (
        day date, "right" integer, "notYet" integer, aided integer, reviews integer, "durationMs" bigint,
        "firstAt" timestamptz, "lastAt" timestamptz)
    on conflict (school_id, learner_id, day) do update
       set right_answers = study_day.right_answers + excluded.right_answers,
           not_yet_answers = study_day.not_yet_answers + excluded.not_yet_answers,
           aided_answers = study_day.aided_answers + excluded.aided_answers,
           reviews = study_day.reviews + excluded.reviews,
           duration_ms = study_day.duration_ms + excluded.duration_ms,
           first_at = least(study_day.first_at, excluded.first_at),
           last_at = greatest(study_day.last_at, excluded.last_at)`;
}

function upsertSkills(tenant: Tenant, learnerId: Id, skills: readonly unknown[]): Sql {
  return sql`
    insert into app.skill_day (school_id, learner_id, skill_id, day, answers, before_percent, after_percent, first_at,
                               last_at)
    select ${tenant.schoolId}::uuid, ${learnerId}::uuid, "skillId", day, answers, "beforePercent", "afterPercent",
           "firstAt", "lastAt"
      from jsonb_to_recordset(${JSON.stringify(skills)}::jsonb) as row (
        "skillId" uuid, day date, answers integer, "beforePercent" smallint, "afterPercent" smallint,
        "firstAt" timestamptz, "lastAt" timestamptz)
    on conflict (school_id, learner_id, skill_id, day) do update
       set answers = skill_day.answers + excluded.answers,
           after_percent = coalesce(excluded.after_percent, skill_day.after_percent),
           first_at = least(skill_day.first_at, excluded.first_at),
           last_at = greatest(skill_day.last_at, excluded.last_at)`;
}

/** A statement does not see its own inserts: the count is of the steps before it, the new ones are added after. */
function insertSteps(tenant: Tenant, learnerId: Id, steps: readonly MadeStep[]): Sql {
  return sql`
    with made as (
      select distinct on (badge, version, key) *
        from jsonb_to_recordset(${JSON.stringify(steps.map((step, place) => ({ ...step, place })))}::jsonb) as row (
          badge text, version integer, key text, "attemptId" uuid, at timestamptz, place integer)
       order by badge, version, key, place
    ), added as (
      insert into app.badge_step (school_id, learner_id, badge, version, key, attempt_id, at)
      select ${tenant.schoolId}::uuid, ${learnerId}::uuid, badge, version, key, "attemptId", at from made
      on conflict do nothing
      returning badge, key
    )
    select made.badge, made.key, added.key is not null as is_new,
           (select count(*) from app.badge_step
             where learner_id = ${learnerId} and badge = made.badge and version = made.version) as count
      from made left join added using (badge, key)`;
}

function toKeptSteps(steps: readonly MadeStep[], rows: readonly z.infer<typeof StepRow>[]) {
  return [...new Set(rows.map((row) => row.badge))].map((badge) => {
    const ofBadge = rows.filter((row) => row.badge === badge);
    const fresh = new Set(ofBadge.filter((row) => row.is_new).map((row) => row.key));
    const added = steps.filter((step) => step.badge === badge && fresh.delete(step.key));
    return { count: (ofBadge[0]?.count ?? 0) + added.length, added };
  });
}
