import type { PlacementStore, StoredPlacement } from '@kindling/core/learning';
import { Id, learning, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

const CourseRow = z
  .object({
    id: Id,
    title: z.string(),
    language: z.string(),
    answers: z.number().int(),
    status: z.enum(['running', 'done', 'skipped']).nullable(),
    asked: z.array(Id).nullable(),
    outcome: learning.PlacementOutcome.nullable(),
    started_at: z.date().nullable(),
    finished_at: z.date().nullable(),
  })
  .transform(({ id: courseId, title, language, answers, ...row }) => {
    const { status, started_at, asked, outcome, finished_at } = row;
    const placement: StoredPlacement | undefined =
      status === null || started_at === null
        ? undefined
        : { status, asked: asked ?? [], outcome, startedAt: started_at, finishedAt: finished_at };
    return { courseId, title, language, answers, placement };
  });

const ItemRow = z
  .object({
    id: Id,
    lesson_id: Id,
    lesson_title: z.string(),
    difficulty: z.number(),
    skill_ids: z.array(Id),
  })
  .transform((row) => ({
    activityId: row.id,
    lessonId: row.lesson_id,
    lessonTitle: row.lesson_title,
    difficulty: row.difficulty,
    skillIds: row.skill_ids,
  }));

const ReplyRow = z
  .object({ activity_id: Id, correct: z.boolean() })
  .transform((row) => ({ activityId: row.activity_id, correct: row.correct }));

export function createPlacementStore(handle: Handle, { schoolId }: Tenant): PlacementStore {
  return {
    findCourse: (learnerId, courseId) =>
      handle.findOne(
        CourseRow,
        sql`select course.id, course.title, course.language, placement.status, placement.asked, placement.outcome,
                   placement.started_at, placement.finished_at,
                   (select count(*)::integer
                      from app.attempt
                      join app.lesson on lesson.id = attempt.lesson_id
                      join app.unit on unit.id = lesson.unit_id
                     where attempt.learner_id = ${learnerId} and unit.course_id = course.id) as answers
              from app.course
              left join app.placement
                     on placement.learner_id = ${learnerId} and placement.course_id = course.id
             where course.id = ${courseId} and course.retired_at is null`,
      ),
    listItems: (courseId) =>
      handle.selectMany(
        ItemRow,
        sql`select activity.id, lesson.id as lesson_id, lesson.title as lesson_title, activity.difficulty,
                   array(select skill_id from app.activity_skill
                          where activity_skill.activity_id = activity.id order by skill_id) as skill_ids
              from app.unit
              join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
              join app.activity on activity.lesson_id = lesson.id and activity.retired_at is null
             where unit.course_id = ${courseId} and unit.retired_at is null and activity.type <> 'code'
             order by unit.position, unit.id, lesson.position, lesson.id, activity.position, activity.id`,
      ),
    listReplies: (learnerId, items, since) =>
      handle.selectMany(
        ReplyRow,
        sql`select distinct on (activity_id) activity_id, aid = 'none' and (grade ->> 'correct')::boolean as correct
              from app.attempt
             where learner_id = ${learnerId} and activity_id = any(${items}::uuid[]) and received_at >= ${since}
             order by activity_id, ordinal`,
      ),
    async save(learnerId, courseId, placement) {
      const { status, asked, outcome, startedAt, finishedAt } = placement;
      await handle.execute(sql`
        insert into app.placement (school_id, learner_id, course_id, status, asked, outcome, started_at, finished_at)
        values (${schoolId}, ${learnerId}, ${courseId}, ${status}, ${asked}::uuid[],
                ${outcome === null ? null : JSON.stringify(outcome)}, ${startedAt}, ${finishedAt})
        on conflict (school_id, learner_id, course_id) do update
           set (status, asked, outcome, finished_at)
             = (excluded.status, excluded.asked, excluded.outcome, excluded.finished_at)`);
    },
  };
}
