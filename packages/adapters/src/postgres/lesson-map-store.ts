import type { LessonMapStore } from '@kindling/core/learning';
import { type accounts, Id, learning, Subject } from '@kindling/shared';
import { z } from 'zod';
import { coursesToChoose } from './course-choice.ts';
import { joinStanding, STANDING, StandingColumns, toStanding } from './lesson-standing.ts';
import { type Handle, type Sql, sql } from './sql.ts';

const MapRow = StandingColumns.extend({
  id: Id,
  title: z.string(),
  goal: z.string(),
  minutes: z.number().int(),
  course_id: Id,
  course_title: z.string(),
  language: z.string(),
  subject: Subject,
  skill_ids: z.array(Id),
  last_answered_at: z.date().nullable(),
  begin_lesson_id: Id.nullable(),
  known_percent: z.number().int().nullable(),
}).transform((row) => ({
  id: row.id,
  title: row.title,
  goal: row.goal,
  minutes: row.minutes,
  standing: toStanding(row),
  courseId: row.course_id,
  courseTitle: row.course_title,
  language: row.language,
  subject: row.subject,
  skillIds: row.skill_ids,
  lastAnsweredAt: row.last_answered_at,
  placement:
    row.begin_lesson_id === null || row.known_percent === null
      ? null
      : { beginLessonId: row.begin_lesson_id, knownPercent: row.known_percent },
}));

const AnswersRow = StandingColumns.extend({
  first_try_correct: z.number().int(),
  mastery_changes: z.array(learning.MasteryChange),
}).transform((row) => ({
  standing: toStanding(row),
  firstTryCorrect: row.first_try_correct,
  masteryChanges: row.mastery_changes,
}));

export function createLessonMapStore(handle: Handle): LessonMapStore {
  return {
    listLessons: (learnerId, locale) => handle.selectMany(MapRow, selectLessons(learnerId, locale)),
    findLessonAnswers: (learnerId, lessonId) =>
      handle.findOne(AnswersRow, selectLessonAnswers(learnerId, lessonId)),
  };
}

function selectLessons(learnerId: Id, locale: accounts.Locale): Sql {
  return sql`
    with ${coursesToChoose(learnerId, locale)}
    select lesson.id, lesson.title, lesson.goal, lesson.minutes, course.id as course_id,
           course.title as course_title, course.language, course.subject, progress.last_answer_at as last_answered_at,
           skill.skill_ids, (placement.outcome -> 'beginWith' ->> 'lessonId')::uuid as begin_lesson_id,
           (placement.outcome ->> 'knownPercent')::integer as known_percent, ${STANDING}
      from app.course
      join app.unit on unit.course_id = course.id and unit.retired_at is null
      join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
      ${joinStanding(learnerId)}
      left join app.placement
             on placement.learner_id = ${learnerId} and placement.course_id = course.id and placement.status = 'done'
      cross join lateral (
             select coalesce(array_agg(distinct activity_skill.skill_id), '{}') as skill_ids
               from app.activity
               join app.activity_skill on activity_skill.activity_id = activity.id
              where activity.lesson_id = lesson.id and activity.retired_at is null) skill
     where course.retired_at is null
       and course.id in (select id from begun union all select id from fresh)
     order by course.position, course.id, unit.position, unit.id, lesson.position, lesson.id`;
}

/** First and last change of each skill in the learner's attempts at this lesson, in the order of recording. */
function selectLessonAnswers(learnerId: Id, lessonId: Id): Sql {
  return sql`
    with change as (
      select attempt.ordinal, change ->> 'skillId' as skill_id, change
        from app.attempt, jsonb_array_elements(attempt.outcome -> 'masteryChanges') as change
       where attempt.learner_id = ${learnerId} and attempt.lesson_id = ${lessonId}
    ), first_change as (
      select distinct on (skill_id) skill_id, ordinal, change from change order by skill_id, ordinal
    ), last_change as (
      select distinct on (skill_id) skill_id, change from change order by skill_id, ordinal desc
    ), first_try as (
      select distinct on (attempt.activity_id) attempt.aid = 'none' and (attempt.grade ->> 'correct')::boolean as hit
        from app.attempt
        join app.activity on activity.id = attempt.activity_id and activity.retired_at is null
       where attempt.learner_id = ${learnerId} and attempt.lesson_id = ${lessonId}
       order by attempt.activity_id, attempt.ordinal
    )
    select ${STANDING}, (select count(*) from first_try where hit) as first_try_correct,
           (select coalesce(jsonb_agg(last_change.change || jsonb_build_object('before', first_change.change -> 'before')
                                      order by first_change.ordinal, first_change.skill_id), '[]')
              from first_change join last_change using (skill_id)) as mastery_changes
      from app.lesson
      ${joinStanding(learnerId)}
     where lesson.id = ${lessonId} and lesson.retired_at is null`;
}
