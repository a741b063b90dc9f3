import type { PracticeMap, PracticeStore } from '@kindling/core/learning';
import { type accounts, Id, Subject } from '@kindling/shared';
import { z } from 'zod';
import { ATTEMPT_SKILLS } from './attempt-skills.ts';
import { coursesToChoose } from './course-choice.ts';
import { joinStanding, STANDING, StandingColumns, toStanding } from './lesson-standing.ts';
import { CardRow } from './review-card-row.ts';
import { type Handle, type Sql, sql } from './sql.ts';

const LessonRow = StandingColumns.extend({
  id: Id,
  title: z.string(),
  course_id: Id,
  course_title: z.string(),
  language: z.string(),
  subject: Subject,
}).transform((row) => ({
  id: row.id,
  title: row.title,
  standing: toStanding(row),
  courseId: row.course_id,
  courseTitle: row.course_title,
  language: row.language,
  subject: row.subject,
}));

const ItemRow = z
  .object({
    id: Id,
    title: z.string(),
    difficulty: z.number(),
    lesson_id: Id,
    skill_ids: z.array(Id),
  })
  .transform((row) => ({
    activityId: row.id,
    title: row.title,
    difficulty: row.difficulty,
    lessonId: row.lesson_id,
    skillIds: row.skill_ids,
  }));

const OwnCardRow = z
  .object({ item_id: Id, card: CardRow })
  .transform((row) => [row.item_id, row.card] as const);

const SkillRow = z
  .object({ id: Id, name: z.string(), prerequisite_ids: z.array(Id) })
  .transform((row) => ({ skillId: row.id, skillName: row.name, prerequisiteIds: row.prerequisite_ids }));

const SkillItemRow = z
  .object({
    id: Id,
    difficulty: z.number(),
    skill_ids: z.array(Id),
    is_answered: z.boolean(),
    card: CardRow.nullable(),
  })
  .transform((row) => ({
    activityId: row.id,
    difficulty: row.difficulty,
    skillIds: row.skill_ids,
    isAnswered: row.is_answered,
    card: row.card ?? undefined,
  }));

const AnswerRow = z
  .object({
    ordinal: z.number(),
    attempt_id: Id,
    activity_id: Id,
    skill_ids: z.array(Id),
    difficulty: z.number(),
    correct: z.boolean(),
    aided: z.boolean(),
    answered_at: z.date(),
  })
  .transform((row) => ({
    ordinal: row.ordinal,
    attemptId: row.attempt_id,
    activityId: row.activity_id,
    skillIds: row.skill_ids,
    difficulty: row.difficulty,
    correct: row.correct,
    aided: row.aided,
    answeredAt: row.answered_at,
  }));

export function createPracticeStore(handle: Handle): PracticeStore {
  return {
    async readPracticeMap(learnerId, locale): Promise<PracticeMap> {
      const [lessons, items, skills, cards] = await Promise.all([
        handle.selectMany(LessonRow, selectLessons(learnerId, locale)),
        handle.selectMany(ItemRow, selectItems(learnerId, locale)),
        handle.selectMany(SkillRow, selectSkills(learnerId, locale)),
        handle.selectMany(
          OwnCardRow,
          sql`select item_id, to_jsonb(card) as card from app.review_card card where learner_id = ${learnerId}`,
        ),
      ]);
      return {
        items,
        cards: new Map(cards),
        lessons: new Map(lessons.map((lesson) => [lesson.id, lesson])),
        skills: new Map(skills.map((skill) => [skill.skillId, skill])),
      };
    },
    listSkillItems: (learnerId) =>
      handle.selectMany(
        SkillItemRow,
        sql`select activity.id, activity.difficulty, to_jsonb(card) as card,
                   array(select skill_id from app.activity_skill
                          where activity_skill.activity_id = activity.id order by skill_id) as skill_ids,
                   exists (select from app.attempt
                            where attempt.learner_id = ${learnerId} and attempt.activity_id = activity.id
                              and attempt.aid = 'none') as is_answered
              from app.activity
              left join app.review_card card on card.learner_id = ${learnerId} and card.item_id = activity.id
             where activity.retired_at is null
               and activity.id in (
                     select activity_id from app.activity_skill
                       join app.mastery on mastery.skill_id = activity_skill.skill_id
                      where mastery.learner_id = ${learnerId})`,
      ),
    listAnswersAfter: (learnerId, ordinal) =>
      handle.selectMany(
        AnswerRow,
        sql`select attempt.ordinal, attempt.id as attempt_id,
                   coalesce(activity.family_id, activity.id) as activity_id, activity.difficulty,
                   (attempt.grade ->> 'correct')::boolean as correct, attempt.aid <> 'none' as aided,
                   attempt.answered_at, ${ATTEMPT_SKILLS} as skill_ids
              from app.attempt
              join app.activity on activity.id = attempt.activity_id
             where attempt.learner_id = ${learnerId} and attempt.ordinal > ${ordinal}
             order by attempt.ordinal`,
      ),
  };
}

function selectLessons(learnerId: Id, locale: accounts.Locale): Sql {
  return sql`
    with ${coursesToChoose(learnerId, locale)}
    select lesson.id, lesson.title, course.id as course_id, course.title as course_title, course.language,
           course.subject, ${STANDING}
      from app.course
      join app.unit on unit.course_id = course.id and unit.retired_at is null
      join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
      ${joinStanding(learnerId)}
     where course.retired_at is null
       and course.id in (select id from begun union all select id from fresh)`;
}

/** In the order of the courses: between items of equal worth it decides. */
function selectItems(learnerId: Id, locale: accounts.Locale): Sql {
  return sql`
    with ${coursesToChoose(learnerId, locale)}
    select activity.id, activity.title, activity.difficulty, activity.lesson_id,
           array(select skill_id from app.activity_skill
                  where activity_skill.activity_id = activity.id order by skill_id) as skill_ids
      from app.course
      join app.unit on unit.course_id = course.id and unit.retired_at is null
      join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
      join app.activity on activity.lesson_id = lesson.id and activity.retired_at is null
     where course.retired_at is null
       and course.id in (select id from begun union all select id from fresh)
     order by course.position, course.id, unit.position, unit.id, lesson.position, lesson.id, activity.position,
              activity.id`;
}

function selectSkills(learnerId: Id, locale: accounts.Locale): Sql {
  return sql`
    with ${coursesToChoose(learnerId, locale)}
    select skill.id, app.name_of(skill) as name, array(
             select prerequisite_id from app.skill_prerequisite
              where skill_prerequisite.skill_id = skill.id order by prerequisite_id) as prerequisite_ids
      from app.skill
     where skill.retired_at is null
       and skill.course_id in (select id from begun union all select id from fresh)
     order by skill.course_id, skill.position, skill.id`;
}
