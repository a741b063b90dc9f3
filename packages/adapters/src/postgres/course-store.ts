import type { CourseOutline, CourseStore, LessonContent } from '@kindling/core/courses';
import { Grade, Id, type learning, type PageQuery, Purpose, Subject } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, IntegerKey, toPage } from './cursor.ts';
import { joinStanding, STANDING, StandingColumns, toStanding } from './lesson-standing.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const CardColumns = z.object({
  id: Id,
  slug: z.string(),
  subject: Subject,
  title: z.string(),
  summary: z.string(),
  language: z.string(),
  lesson_count: z.number().int(),
  lessons_done: z.number().int(),
});
const CardRow = CardColumns.extend({ position: z.number().int() });

function toCard({ lesson_count, lessons_done, ...card }: z.infer<typeof CardColumns>): learning.CourseCard {
  const { id, slug, subject, title, summary, language } = card;
  return {
    id,
    slug,
    subject,
    title,
    summary,
    language,
    lessonCount: lesson_count,
    lessonsDone: lessons_done,
  };
}

const UnitRow = z.object({ id: Id, title: z.string(), summary: z.string() });

const OutlineLessonRow = StandingColumns.extend({
  id: Id,
  unit_id: Id,
  title: z.string(),
  goal: z.string(),
  minutes: z.number().int(),
});

const LessonRow = StandingColumns.extend({
  id: Id,
  course_id: Id,
  course_title: z.string(),
  language: z.string(),
  title: z.string(),
  goal: z.string(),
  introduction: z.string(),
});

const ActivityRow = z
  .object({
    id: Id,
    type: z.string(),
    schema_version: z.number().int(),
    content: z.unknown(),
    title: z.string(),
    purpose: Purpose,
    hint_count: z.number().int(),
    answer: z.unknown(),
    grade: Grade.nullable(),
    at: z.date().nullable(),
  })
  .transform(({ schema_version, hint_count, answer, grade, at, ...activity }) => ({
    ...activity,
    schemaVersion: schema_version,
    hintCount: hint_count,
    lastAttempt: grade === null || at === null ? null : { answer, grade, at },
  }));

/**
 * Courses as a learner meets them, with how far they are; within one transaction of a school. What is retired is not shown,
 * and what was learned in it stays: it may come back with the next version of the course.
 */
export function createCourseStore(handle: Handle): CourseStore {
  return {
    async pageCourses(learnerId, page) {
      const rows = await handle.selectMany(
        CardRow,
        selectCourses(learnerId, afterPosition(page), page.limit + 1),
      );
      return toPage(rows, page.limit, (row) => ({ key: row.position, id: row.id }), toCard);
    },
    findCourse: (learnerId, courseId) => findCourse(handle, learnerId, courseId),
    findLesson: (learnerId, lessonId) => findLesson(handle, learnerId, lessonId),
  };
}

async function findCourse(handle: Handle, learnerId: Id, courseId: Id): Promise<CourseOutline | undefined> {
  const row = await handle.findOne(
    CardColumns.extend({ description: z.string() }),
    selectCourses(learnerId, sql`and course.id = ${courseId}`, 1),
  );
  if (row === undefined) return undefined;
  const units = await handle.selectMany(
    UnitRow,
    sql`select id, title, summary from app.unit
         where course_id = ${courseId} and retired_at is null order by position, id`,
  );
  const lessons = await handle.selectMany(OutlineLessonRow, selectOutline(learnerId, courseId));
  const lessonsOf = (unitId: Id) =>
    lessons
      .filter((lesson) => lesson.unit_id === unitId)
      .map((lesson) => {
        const { id, title, goal, minutes } = lesson;
        return { id, title, goal, minutes, standing: toStanding(lesson) };
      });
  return {
    ...toCard(row),
    description: row.description,
    units: units.map((unit) => ({ ...unit, lessons: lessonsOf(unit.id) })),
  };
}

async function findLesson(handle: Handle, learnerId: Id, lessonId: Id): Promise<LessonContent | undefined> {
  const row = await handle.findOne(LessonRow, selectLesson(learnerId, lessonId));
  if (row === undefined) return undefined;
  const { id, language, title, goal, introduction } = row;
  return {
    id,
    courseId: row.course_id,
    courseTitle: row.course_title,
    language,
    title,
    goal,
    introduction,
    standing: toStanding(row),
    activities: await handle.selectMany(ActivityRow, selectActivities(learnerId, lessonId)),
  };
}

/** Two courses may have one position, for packs know nothing of each other: the id decides between them. */
function afterPosition(page: PageQuery): Sql {
  const after = decodeCursor(IntegerKey, page.cursor);
  if (after === undefined) return empty;
  return sql`and (course.position, course.id) > (${after.key}, ${after.id}::uuid)`;
}

function selectCourses(learnerId: Id, condition: Sql, limit: number): Sql {
  return sql`
    select course.id, course.slug, course.subject, course.title, course.summary, course.description,
           course.language, course.position, lessons.lesson_count, lessons.lessons_done
      from app.course
      cross join lateral (
             select count(*) as lesson_count, count(progress.completed_at) as lessons_done
               from app.unit
               join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
               left join app.lesson_progress progress
                      on progress.learner_id = ${learnerId} and progress.lesson_id = lesson.id
              where unit.course_id = course.id and unit.retired_at is null) lessons
     where course.retired_at is null ${condition}
     order by course.position, course.id
     limit ${limit}`;
}

function selectOutline(learnerId: Id, courseId: Id): Sql {
  return sql`
    select lesson.id, lesson.unit_id, lesson.title, lesson.goal, lesson.minutes, ${STANDING}
      from app.unit
      join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
      ${joinStanding(learnerId)}
     where unit.course_id = ${courseId} and unit.retired_at is null
     order by lesson.position, lesson.id`;
}

/** A course is retired with all that is in it, so that the mark of the lesson itself is enough. */
function selectLesson(learnerId: Id, lessonId: Id): Sql {
  return sql`
    select lesson.id, course.id as course_id, course.title as course_title, course.language,
           lesson.title, lesson.goal, lesson.introduction, ${STANDING}
      from app.lesson
      join app.unit on unit.id = lesson.unit_id
      join app.course on course.id = unit.course_id
      ${joinStanding(learnerId)}
     where lesson.id = ${lessonId} and lesson.retired_at is null`;
}

/**
 * The last answer is the one that came in last: one that waited on a device was given before what the learner has on the
 * screen there.
 */
function selectActivities(learnerId: Id, lessonId: Id): Sql {
  return sql`
    select activity.id, activity.type, activity.schema_version, activity.content, activity.title,
           activity.purpose, jsonb_array_length(activity.hints) as hint_count,
           latest.answer, latest.grade, latest.answered_at as at
      from app.activity
      left join lateral (
             select answer, grade, answered_at from app.attempt
              where learner_id = ${learnerId} and activity_id = activity.id
              order by ordinal desc limit 1) latest on true
     where activity.lesson_id = ${lessonId} and activity.retired_at is null
     order by activity.position, activity.id`;
}
