import type { MotivationStore } from '@kindling/core/motivation';
import { BadgeId, Id, type PageQuery } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

/** Ten years: a bound for the query, not one that a streak meets. */
const MOST_DAYS = 3_660;

const DayRow = z
  .object({ day: z.string(), last_answer_at: z.date() })
  .transform((row) => ({ day: row.day, lastAnswerAt: row.last_answer_at }));

const ZoneRow = z.object({ time_zone: z.string() });
const CountRow = z.object({ badge: BadgeId, version: z.number().int(), count: z.number().int() });

const AwardRow = z
  .object({ badge: BadgeId, grade: z.number().int(), awarded_at: z.date() })
  .transform((row) => ({ badge: row.badge, grade: row.grade, awardedAt: row.awarded_at }));

const StepRow = z
  .object({
    sort_key: z.string(),
    attempt_id: Id,
    activity_title: z.string(),
    lesson_title: z.string(),
    skill_name: z.string().nullable(),
    at: z.date(),
  })
  .transform((row) => ({
    sortKey: row.sort_key,
    step: {
      attemptId: row.attempt_id,
      activityTitle: row.activity_title,
      lessonTitle: row.lesson_title,
      skillName: row.skill_name,
      at: row.at.toISOString(),
    },
  }));

export function createMotivationStore(handle: Handle): MotivationStore {
  return {
    async findTimeZone(personId) {
      const row = await handle.findOne(
        ZoneRow,
        sql`select time_zone from app.membership where person_id = ${personId}`,
      );
      return row?.time_zone;
    },
    listActiveDays: (learnerId) =>
      handle.selectMany(
        DayRow,
        sql`select day, last_answer_at from app.learner_day
             where learner_id = ${learnerId} order by day desc limit ${MOST_DAYS}`,
      ),
    async findBadges(learnerId) {
      const [steps, awards] = await Promise.all([
        handle.selectMany(
          CountRow,
          sql`select badge, version, count(*) from app.badge_step
               where learner_id = ${learnerId} group by badge, version`,
        ),
        handle.selectMany(
          AwardRow,
          sql`select badge, grade, awarded_at from app.badge_award where learner_id = ${learnerId}`,
        ),
      ]);
      return { steps, awards };
    },
    async pageBadgeSteps(learnerId, badge, page) {
      const rows = await handle.selectMany(StepRow, selectSteps(learnerId, badge, page));
      const positionOf = (row: z.infer<typeof StepRow>) => ({ key: row.sortKey, id: row.step.attemptId });
      return toPage(rows, page.limit, positionOf, (row) => row.step);
    },
  };
}

/** One answer may be two steps of a badge that counts skills: these two come in one page or in none. */
function selectSteps(
  learnerId: Id,
  badge: Parameters<MotivationStore['pageBadgeSteps']>[1],
  page: PageQuery,
): Sql {
  const after = decodeCursor(InstantKey, page.cursor);
  const older =
    after === undefined
      ? empty
      : sql`and (step.at, step.attempt_id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  const skillName = badge.countsSkills
    ? sql`(select string_agg(app.name_of(skill), ', ' order by app.name_of(skill)) from app.skill where skill.id::text = any (step.keys))`
    : sql`null::text`;
  return sql`
    select to_char(step.at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key, step.attempt_id, step.at,
           activity.title as activity_title, lesson.title as lesson_title, ${skillName} as skill_name
      from (select attempt_id, at, array_agg(key) as keys
              from app.badge_step step
             where learner_id = ${learnerId} and badge = ${badge.id} and version = ${badge.version} ${older}
             group by attempt_id, at
             order by at desc, attempt_id desc
             limit ${page.limit + 1}) step
      join app.attempt on attempt.learner_id = ${learnerId} and attempt.id = step.attempt_id
      join app.activity on activity.id = attempt.activity_id
      join app.lesson on lesson.id = attempt.lesson_id
     order by step.at desc, step.attempt_id desc`;
}
