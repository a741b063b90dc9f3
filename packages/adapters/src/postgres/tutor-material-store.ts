import type { TutorMaterialStore } from '@kindling/core/conversation';
import { Id } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

const ActivityRow = z
  .object({
    id: Id,
    type: z.string(),
    schema_version: z.number().int(),
    title: z.string(),
    content: z.unknown(),
    hints: z.array(z.string()),
    language: z.string(),
    teaches: z.string().nullable(),
  })
  .transform(({ schema_version, ...row }) => ({ ...row, schemaVersion: schema_version }));

const StampRow = z.object({ stamp: z.string() }).transform((row) => row.stamp);

const CourseRow = z.object({
  slug: z.string(),
  language: z.string(),
  lessons: z.array(
    z.object({
      id: Id,
      title: z.string(),
      introduction: z.string(),
      skills: z.array(z.object({ key: z.string(), name: z.string() })),
      activities: z.array(z.object({ id: Id, type: z.string(), title: z.string(), content: z.unknown() })),
      vocabulary: z.array(
        z.object({
          word: z.string(),
          level: z.string(),
          gloss: z.string(),
          example: z.string(),
          note: z.string().nullable(),
        }),
      ),
    }),
  ),
});

/** The curriculum of one school as its tutor reads it, within one transaction. */
export function createTutorMaterialStore(handle: Handle): TutorMaterialStore {
  return {
    findActivity: (activityId) =>
      handle.findOne(
        ActivityRow,
        sql`select activity.id, activity.type, activity.schema_version, activity.title, activity.content, activity.hints,
                   course.language, course.teaches
              from app.activity
              join app.lesson on lesson.id = activity.lesson_id
              join app.unit on unit.id = lesson.unit_id
              join app.course on course.id = unit.course_id
             where activity.id = ${activityId}`,
      ),
    findStamp: () =>
      handle.selectOne(
        StampRow,
        sql`select coalesce(md5(string_agg(concat_ws(' ', slug, imported_from), ',' order by slug)), '') as stamp
              from app.course where retired_at is null`,
      ),
    listCourses: () =>
      handle.selectMany(
        CourseRow,
        sql`
        select course.slug, course.language, jsonb_agg(jsonb_build_object(
                 'id', lesson.id, 'title', lesson.title, 'introduction', lesson.introduction,
                 'skills', (select coalesce(jsonb_agg(distinct jsonb_build_object('key', skill.key, 'name', skill.name)), '[]')
                              from app.activity
                              join app.activity_skill on activity_skill.activity_id = activity.id
                              join app.skill on skill.id = activity_skill.skill_id
                             where activity.lesson_id = lesson.id and activity.retired_at is null),
                 'activities', (select coalesce(jsonb_agg(jsonb_build_object('id', activity.id, 'type', activity.type,
                                         'title', activity.title, 'content', activity.content) order by activity.position), '[]')
                                  from app.activity
                                 where activity.lesson_id = lesson.id and activity.retired_at is null),
                 'vocabulary', (select coalesce(jsonb_agg(jsonb_build_object('word', word, 'level', level, 'gloss', gloss,
                                         'example', example, 'note', note) order by position), '[]')
                                  from app.vocabulary_entry
                                 where vocabulary_entry.lesson_id = lesson.id and vocabulary_entry.retired_at is null)
               ) order by lesson.position) as lessons
          from app.course
          join app.unit on unit.course_id = course.id and unit.retired_at is null
          join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
         where course.retired_at is null
         group by course.school_id, course.id
         order by course.position, course.id`,
      ),
  };
}
