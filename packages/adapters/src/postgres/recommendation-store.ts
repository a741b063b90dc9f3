import type { RecommendationStore } from '@kindling/core/recommendations';
import { Id, learning, Subject, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, type Sql, sql } from './sql.ts';

/** A bound for the query; a school has some hundred lessons. */
const MOST_ROWS = 5_000;

const OfferRow = z
  .object({
    lesson_id: Id,
    title: z.string(),
    goal: z.string(),
    minutes: z.number().int(),
    course_id: Id,
    course_title: z.string(),
    language: z.string(),
    subject: Subject,
    skill_ids: z.array(Id),
    status: learning.LessonStatus,
    last_answer_at: z.date().nullable(),
  })
  .transform((row) => ({
    lessonId: row.lesson_id,
    title: row.title,
    goal: row.goal,
    minutes: row.minutes,
    courseId: row.course_id,
    courseTitle: row.course_title,
    language: row.language,
    subject: row.subject,
    skillIds: row.skill_ids,
    status: row.status,
    lastAnsweredAt: row.last_answer_at,
  }));

const SkillRow = z
  .object({ skill_id: Id, name: z.string(), prerequisite_ids: z.array(Id) })
  .transform((row) => ({ skillId: row.skill_id, name: row.name, prerequisiteIds: row.prerequisite_ids }));

const EffectRow = z
  .object({
    skill_id: Id,
    lesson_id: Id,
    learners: z.number().int(),
    helped_percent: z.number().int(),
  })
  .transform((row) => ({
    skillId: row.skill_id,
    lessonId: row.lesson_id,
    learners: row.learners,
    helpedPercent: row.helped_percent,
  }));

export function createRecommendationStore(handle: Handle, tenant: Tenant): RecommendationStore {
  return {
    listOffers: (learnerId) => handle.selectMany(OfferRow, selectOffers(learnerId)),
    listSkills: () =>
      handle.selectMany(
        SkillRow,
        sql`select skill.id as skill_id, app.name_of(skill) as name,
                   array(select prerequisite_id from app.skill_prerequisite
                          where skill_prerequisite.skill_id = skill.id order by prerequisite_id) as prerequisite_ids
              from app.skill where retired_at is null
             order by skill.course_id, skill.position limit ${MOST_ROWS}`,
      ),
    listEffects: (skillIds) =>
      handle.selectMany(
        EffectRow,
        sql`select skill_id, lesson_id, learners, helped_percent from app.lesson_effect
             where skill_id = any (${[...skillIds]}::uuid[])
             order by helped_percent desc, learners desc, skill_id, lesson_id limit ${MOST_ROWS}`,
      ),
    async measureEffects(rules) {
      await handle.execute(sql`delete from app.lesson_effect`);
      await handle.execute(insertEffects(tenant, rules));
    },
  };
}

/** A begun lesson that was finished once stays finished; how far a begun one is does not matter here. */
function selectOffers(learnerId: Id): Sql {
  return sql`
    select lesson.id as lesson_id, lesson.title, lesson.goal, lesson.minutes, course.id as course_id,
           course.title as course_title, course.language, course.subject, offered.skill_ids,
           case when progress.completed_at is not null then 'done'
                when progress.lesson_id is not null then 'in-progress'
                else 'not-started' end as status,
           progress.last_answer_at
      from app.course
      join app.unit on unit.course_id = course.id and unit.retired_at is null
      join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
      join (select activity.lesson_id, array_agg(distinct activity_skill.skill_id) as skill_ids
              from app.activity
              join app.activity_skill on activity_skill.activity_id = activity.id
             where activity.retired_at is null
             group by activity.lesson_id) offered on offered.lesson_id = lesson.id
      left join app.lesson_progress progress
             on progress.learner_id = ${learnerId} and progress.lesson_id = lesson.id
     where course.retired_at is null
     order by course.position, course.id, unit.position, unit.id, lesson.position, lesson.id
     limit ${MOST_ROWS}`;
}

/**
 * For each finished lesson and each skill it gives evidence for: mastery on the last day before the lesson, else
 * before the first answer of the day it was begun on; and as of the day it was finished on. Who had none before, or
 * was proficient, is not among those it could help.
 */
function insertEffects(
  tenant: Tenant,
  { minimum, proficientFrom, gain }: Parameters<RecommendationStore['measureEffects']>[0],
): Sql {
  return sql`
    insert into app.lesson_effect (school_id, skill_id, lesson_id, learners, helped_percent)
    select ${tenant.schoolId}::uuid, taught.skill_id, taught.lesson_id, count(*) / 10 * 10,
           100 * count(*) filter (where later.percent >= ${proficientFrom} or later.percent >= earlier.percent + ${gain})
             / count(*) / 10 * 10
      from (select distinct activity.lesson_id, activity_skill.skill_id
              from app.activity
              join app.activity_skill on activity_skill.activity_id = activity.id
             where activity.retired_at is null) taught
      join app.lesson_progress progress
        on progress.lesson_id = taught.lesson_id and progress.completed_at is not null
      cross join lateral (
             select coalesce(
               (select after_percent from app.skill_day
                 where learner_id = progress.learner_id and skill_id = taught.skill_id
                   and last_at < progress.started_at
                 order by day desc limit 1),
               (select before_percent from app.skill_day
                 where learner_id = progress.learner_id and skill_id = taught.skill_id
                   and last_at >= progress.started_at
                 order by day limit 1)) as percent) earlier
      cross join lateral (
             select after_percent as percent from app.skill_day
              where learner_id = progress.learner_id and skill_id = taught.skill_id
                and first_at <= progress.completed_at and after_percent is not null
              order by day desc limit 1) later
     where earlier.percent < ${proficientFrom}
     group by taught.skill_id, taught.lesson_id
    having count(*) >= ${minimum}`;
}
