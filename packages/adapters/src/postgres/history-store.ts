import type { HistoryStore } from '@kindling/core/motivation';
import { Aid, Id, type PageQuery, Subject } from '@kindling/shared';
import { z } from 'zod';
import { afterName, BY_NAME, NAMED_PERSON, NamedPerson, positionByName } from './by-name.ts';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { selectVisibleClass } from './progress-store.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const DayCounts = z.object({
  right: z.number().int(),
  not_yet: z.number().int(),
  aided: z.number().int(),
  seconds: z.number().int(),
});
const DayRow = DayCounts.extend({ date: z.string() });

const toCounts = ({ right, not_yet, aided, seconds }: z.infer<typeof DayCounts>) => ({
  right,
  notYet: not_yet,
  aided,
  seconds,
});

const PointRow = z
  .object({
    skill_id: Id,
    skill_name: z.string(),
    subject: Subject,
    date: z.string(),
    before_percent: z.number().int().nullable(),
    after_percent: z.number().int(),
    answers: z.number().int(),
  })
  .transform((row) => ({
    skillId: row.skill_id,
    skillName: row.skill_name,
    subject: row.subject,
    date: row.date,
    beforePercent: row.before_percent,
    afterPercent: row.after_percent,
    answers: row.answers,
  }));

const AnswerRow = z
  .object({
    sort_key: z.string(),
    attempt_id: Id,
    activity_title: z.string(),
    lesson_title: z.string(),
    skill_names: z.array(z.string()),
    correct: z.boolean(),
    score: z.number(),
    aid: Aid,
    duration_ms: z.number().int(),
    at: z.date(),
  })
  .transform((row) => ({
    sortKey: row.sort_key,
    answer: {
      attemptId: row.attempt_id,
      activityTitle: row.activity_title,
      lessonTitle: row.lesson_title,
      skillNames: row.skill_names,
      correct: row.correct,
      score: row.score,
      aid: row.aid,
      durationMs: row.duration_ms,
      at: row.at.toISOString(),
    },
  }));

const ClassSkillTotals = z
  .object({
    skill_id: Id,
    skill_name: z.string(),
    subject: Subject,
    students: z.number().int(),
    mean_percent: z.number().int(),
    below: z.number().int(),
  })
  .transform((row) => ({
    skillId: row.skill_id,
    skillName: row.skill_name,
    subject: row.subject,
    students: row.students,
    meanPercent: row.mean_percent,
    below: row.below,
  }));

const ClassDayRow = NamedPerson.extend(DayCounts.shape);
const ClassSkillRow = NamedPerson.extend({ percent: z.number().int(), last_day: z.string() });

/** Charts of learners and classes, out of the days kept beside the ledger; within one transaction of a school. */
export function createHistoryStore(handle: Handle): HistoryStore {
  return {
    listStudyDays: (learnerId, from) =>
      handle.selectMany(
        DayRow.transform((row) => ({ date: row.date, ...toCounts(row) })),
        sql`select study_day.day as date, ${COUNTS} from app.study_day
             where learner_id = ${learnerId} and day >= ${from}::date group by day order by day`,
      ),
    listSkillPoints: (learnerId, from, most) =>
      handle.selectMany(PointRow, selectSkillPoints(learnerId, from, most)),
    async pageDayAnswers(learnerId, which, page) {
      const rows = await handle.selectMany(AnswerRow, selectDayAnswers(learnerId, which, page));
      const positionOf = (row: z.infer<typeof AnswerRow>) => ({ key: row.sortKey, id: row.answer.attemptId });
      return toPage(rows, page.limit, positionOf, (row) => row.answer);
    },
    async isVisibleClass(classId, teacherId) {
      return (await handle.findOne(z.object({}), selectVisibleClass(classId, teacherId))) !== undefined;
    },
    listClassDays: (classId, from) =>
      handle.selectMany(
        DayRow.extend({ students: z.number().int() }).transform((row) => ({
          date: row.date,
          students: row.students,
          ...toCounts(row),
        })),
        sql`select study_day.day as date, count(*) as students, ${COUNTS}
              from app.enrolment
              join app.study_day on study_day.learner_id = enrolment.person_id and study_day.day >= ${from}::date
             where enrolment.class_id = ${classId} and enrolment.part = 'student'
             group by study_day.day order by study_day.day`,
      ),
    listClassSkills: (classId, { most, proficientFrom }) =>
      handle.selectMany(ClassSkillTotals, selectClassSkills(classId, most, proficientFrom)),
    async pageClassDay(classId, date, page) {
      const rows = await handle.selectMany(ClassDayRow, selectClassDay(classId, date, page));
      return toPage(rows, page.limit, positionByName, (row) => ({
        personId: row.person_id,
        displayName: row.display_name,
        ...toCounts(row),
      }));
    },
    async pageClassSkill(classId, skillId, page) {
      const rows = await handle.selectMany(ClassSkillRow, selectClassSkill(classId, skillId, page));
      return toPage(rows, page.limit, positionByName, (row) => ({
        personId: row.person_id,
        displayName: row.display_name,
        percent: row.percent,
        lastDay: row.last_day,
      }));
    },
  };
}

/** Sums over rows of app.study_day. */
const COUNTS = sql`
  sum(study_day.right_answers) as right, sum(study_day.not_yet_answers) as not_yet,
  sum(study_day.aided_answers) as aided, (sum(study_day.duration_ms) / 1000)::bigint as seconds`;

/** Mastery of a learner's skill as of their latest answer for it; goes with `learner_id` and `skill_id` in scope. */
const LATEST = sql`
  select after_percent, day from app.skill_day
   where skill_day.learner_id = mastery.learner_id and skill_day.skill_id = mastery.skill_id
     and after_percent is not null
   order by day desc limit 1`;

/** The skills that moved last, all their days in the window: a chart with more lines than `most` cannot be read. */
function selectSkillPoints(learnerId: Id, from: string, most: number): Sql {
  return sql`
    with moved as (
      select skill_id from app.skill_day
       where learner_id = ${learnerId} and day >= ${from}::date and after_percent is not null
       group by skill_id order by max(day) desc, sum(answers) desc, skill_id limit ${most})
    select skill.id as skill_id, app.name_of(skill) as skill_name, skill.subject, skill_day.day as date,
           skill_day.before_percent, skill_day.after_percent, skill_day.answers
      from moved
      join app.skill on skill.id = moved.skill_id
      join app.skill_day on skill_day.learner_id = ${learnerId} and skill_day.skill_id = moved.skill_id
       and skill_day.day >= ${from}::date and skill_day.after_percent is not null
     order by skill_name, skill.id, skill_day.day`;
}

/** Found by the skills of the day and the ledger's index by skill and time: the log itself is not searched. */
function selectDayAnswers(
  learnerId: Id,
  { date, skillId }: Parameters<HistoryStore['pageDayAnswers']>[1],
  page: PageQuery,
): Sql {
  const after = decodeCursor(InstantKey, page.cursor);
  const older =
    after === undefined
      ? empty
      : sql`and (evidence.answered_at, evidence.attempt_id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  const ofSkill = skillId === undefined ? empty : sql`and skill_day.skill_id = ${skillId}`;
  return sql`
    select to_char(answer.answered_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key, answer.attempt_id,
           activity.title as activity_title, lesson.title as lesson_title, skill.names as skill_names,
           answer.correct, answer.score, answer.aid, answer.duration_ms, answer.answered_at as at
      from (select distinct evidence.answered_at, evidence.attempt_id, evidence.activity_id, evidence.lesson_id,
                   evidence.correct, evidence.score, evidence.aid, evidence.duration_ms
              from app.skill_day
              join app.evidence on evidence.learner_id = skill_day.learner_id and evidence.skill_id = skill_day.skill_id
               and evidence.answered_at between skill_day.first_at and skill_day.last_at
             where skill_day.learner_id = ${learnerId} and skill_day.day = ${date}::date ${ofSkill} ${older}
             order by evidence.answered_at desc, evidence.attempt_id desc
             limit ${page.limit + 1}) answer
      join app.activity on activity.id = answer.activity_id
      join app.lesson on lesson.id = answer.lesson_id
      cross join lateral (
             select array_agg(app.name_of(skill) order by app.name_of(skill)) as names
               from app.evidence
               join app.skill on skill.id = evidence.skill_id
              where evidence.learner_id = ${learnerId} and evidence.attempt_id = answer.attempt_id) skill
     order by answer.answered_at desc, answer.attempt_id desc`;
}

/** What most of the class has practised comes first: the mean of two students says little about a class. */
function selectClassSkills(classId: Id, most: number, proficientFrom: number): Sql {
  return sql`
    select skill.id as skill_id, app.name_of(skill) as skill_name, skill.subject, count(*) as students,
           round(avg(latest.after_percent))::integer as mean_percent,
           count(*) filter (where latest.after_percent < ${proficientFrom}) as below
      from app.enrolment
      join app.mastery on mastery.learner_id = enrolment.person_id
      cross join lateral (${LATEST}) latest
      join app.skill on skill.id = mastery.skill_id
     where enrolment.class_id = ${classId} and enrolment.part = 'student'
     group by skill.school_id, skill.id
     order by count(*) desc, mean_percent, skill_name, skill.id
     limit ${most}`;
}

function selectClassDay(classId: Id, date: string, page: PageQuery): Sql {
  return sql`
    select ${NAMED_PERSON}, ${COUNTS}
      from app.enrolment
      join app.membership on membership.person_id = enrolment.person_id
      join app.study_day on study_day.learner_id = enrolment.person_id and study_day.day = ${date}::date
     where enrolment.class_id = ${classId} and enrolment.part = 'student' ${afterName(page)}
     group by membership.person_id, membership.display_name
     order by ${BY_NAME}
     limit ${page.limit + 1}`;
}

function selectClassSkill(classId: Id, skillId: Id, page: PageQuery): Sql {
  return sql`
    select ${NAMED_PERSON}, latest.after_percent as percent, latest.day as last_day
      from app.enrolment
      join app.membership on membership.person_id = enrolment.person_id
      join app.mastery on mastery.learner_id = enrolment.person_id and mastery.skill_id = ${skillId}
      cross join lateral (${LATEST}) latest
     where enrolment.class_id = ${classId} and enrolment.part = 'student' ${afterName(page)}
     order by ${BY_NAME}
     limit ${page.limit + 1}`;
}
