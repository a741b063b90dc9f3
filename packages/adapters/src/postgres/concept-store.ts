import type { ConceptStore } from '@kindling/core/concepts';
import { Id, Subject } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, type Sql, sql } from './sql.ts';

const CourseRow = z.object({
  id: Id,
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  skills: z.array(z.object({ id: Id, key: z.string(), name: z.string() })),
});

const CourseNameRow = z.object({
  id: Id,
  slug: z.string(),
  title: z.string(),
  subject: Subject,
  language: z.string(),
});

const LessonRow = z.object({
  id: Id,
  title: z.string(),
  introduction: z.string(),
  activities: z.array(z.object({ id: Id, title: z.string(), text: z.string(), skills: z.array(z.string()) })),
});

const ActivityRow = z
  .object({
    id: Id,
    title: z.string(),
    type: z.string(),
    lesson_id: Id,
    lesson_title: z.string(),
    begun: z.boolean(),
    correct: z.boolean().nullable(),
  })
  .transform(({ id, lesson_id, lesson_title, ...row }) => ({
    ...row,
    activityId: id,
    lessonId: lesson_id,
    lessonTitle: lesson_title,
  }));

/** What of the school's present courses ideas are about. */
export function createConceptStore(handle: Handle): ConceptStore {
  return {
    findCourse: (by) =>
      handle.findOne(
        CourseRow,
        sql`
        select course.id, course.slug, course.title, course.language,
               (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'key', key, 'name', app.name_of(skill)) order by position), '[]')
                  from app.skill where course_id = course.id and retired_at is null) as skills
          from app.course
         where course.retired_at is null and ${isCourse(by)}`,
      ),
    listCourses: () =>
      handle.selectMany(
        CourseNameRow,
        sql`select id, slug, title, subject, language from app.course where retired_at is null order by position, id`,
      ),
    listLessons: (courseId, skillKeys) => handle.selectMany(LessonRow, selectLessons(courseId, skillKeys)),
    listActivities: (learnerId, skillId) =>
      handle.selectMany(ActivityRow, selectActivities(learnerId, skillId)),
  };
}

function isCourse(by: Parameters<ConceptStore['findCourse']>[0]): Sql {
  if ('courseId' in by) return sql`course.id = ${by.courseId}`;
  if ('slug' in by) return sql`course.slug = ${by.slug}`;
  return sql`course.id in (select unit.course_id from app.lesson join app.unit on unit.id = lesson.unit_id
                            where lesson.id = ${by.lessonId} and lesson.retired_at is null)`;
}

/** `text` is the content's strings: the names of its fields say nothing. */
function selectLessons(courseId: Id, skillKeys: readonly string[]): Sql {
  return sql`
    select lesson.id, lesson.title, lesson.introduction,
           jsonb_agg(jsonb_build_object('id', activity.id, 'title', activity.title, 'skills', activity.skills,
                       'text', activity.title || ' ' || (
                         select coalesce(string_agg(said #>> '{}', ' '), '')
                           from jsonb_path_query(activity.content, 'strict $.** ? (@.type() == "string")') said))
                     order by activity.position) as activities
      from app.unit
      join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
      cross join lateral (
             select activity.id, activity.title, activity.content, activity.position,
                    jsonb_agg(skill.key order by skill.position) as skills
               from app.activity
               join app.activity_skill on activity_skill.activity_id = activity.id
               join app.skill on skill.id = activity_skill.skill_id
              where activity.lesson_id = lesson.id and activity.retired_at is null
                and skill.key = any(${[...skillKeys]}::text[])
              group by activity.school_id, activity.id) activity
     where unit.course_id = ${courseId} and unit.retired_at is null
     group by unit.position, lesson.school_id, lesson.id
     order by unit.position, lesson.position, lesson.id`;
}

function selectActivities(learnerId: Id, skillId: Id): Sql {
  return sql`
    select activity.id, activity.title, activity.type, lesson.id as lesson_id, lesson.title as lesson_title,
           progress.lesson_id is not null as begun, latest.correct
      from app.activity_skill
      join app.activity on activity.id = activity_skill.activity_id and activity.retired_at is null
      join app.lesson on lesson.id = activity.lesson_id and lesson.retired_at is null
      join app.unit on unit.id = lesson.unit_id and unit.retired_at is null
      left join app.lesson_progress progress
             on progress.learner_id = ${learnerId} and progress.lesson_id = lesson.id
      left join lateral (
             select (grade ->> 'correct')::boolean as correct from app.attempt
              where learner_id = ${learnerId} and activity_id = activity.id
              order by ordinal desc limit 1) latest on true
     where activity_skill.skill_id = ${skillId}
     order by unit.position, lesson.position, activity.position, activity.id`;
}
