import type { ClassWeek, LearnerWeek, WeekStore } from '@kindling/core/summaries';
import { BadgeId, Id, Role, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { createKeptClassWeeks, createKeptWeeks } from './kept-week-store.ts';
import { type Handle, type Sql, sql } from './sql.ts';

const IdRow = z.object({ id: Id });

const CountsRow = z.object({
  answers: z.number().int(),
  right: z.number().int(),
  aided: z.number().int(),
  reviews: z.number().int(),
  lessons_done: z.number().int(),
  seconds: z.number().int(),
  active_days: z.number().int(),
  active_learners: z.number().int(),
});

const MoveRow = z
  .object({
    skill_id: Id,
    skill_name: z.string(),
    before_percent: z.number().int().nullable(),
    after_percent: z.number().int(),
  })
  .transform((row) => ({
    skillId: row.skill_id,
    skillName: row.skill_name,
    beforePercent: row.before_percent,
    afterPercent: row.after_percent,
  }));

const NextRow = z
  .object({ skill_id: Id, skill_name: z.string(), below: z.number().int(), students: z.number().int() })
  .transform((row) => ({
    skillId: row.skill_id,
    skillName: row.skill_name,
    below: row.below,
    students: row.students,
  }));

const AskedRow = z
  .object({ person_id: Id, display_name: z.string(), role: Role })
  .transform((row) => ({ personId: row.person_id, displayName: row.display_name, role: row.role }));

const toCounts = (row: z.infer<typeof CountsRow>) => ({
  answers: row.answers,
  right: row.right,
  aided: row.aided,
  reviews: row.reviews,
  lessonsDone: row.lessons_done,
  seconds: row.seconds,
});

/** Weeks that are summed up, what they are made of, and who wants them by mail; within one transaction of a school. */
export function createWeekStore(handle: Handle, tenant: Tenant): WeekStore {
  return {
    ...createWeekSources(handle),
    ...createKeptWeeks(handle, tenant),
    ...createKeptClassWeeks(handle, tenant),
    async listAskedForMail(personIds) {
      return handle.selectMany(
        AskedRow,
        sql`select membership.person_id, membership.display_name, membership.role
              from app.weekly_mail
              join app.membership on membership.person_id = weekly_mail.person_id and membership.status = 'active'
             where weekly_mail.person_id = any (${[...personIds]}::uuid[]) order by membership.person_id`,
      );
    },
    async askForMail(personId, enabled, now) {
      await handle.execute(
        enabled
          ? sql`insert into app.weekly_mail (school_id, person_id, asked_at)
                values (${tenant.schoolId}, ${personId}, ${now}) on conflict do nothing`
          : sql`delete from app.weekly_mail where person_id = ${personId}`,
      );
    },
  };
}

type Sources = Pick<
  WeekStore,
  | 'listTimeZones'
  | 'listLearnersDue'
  | 'listClassesDue'
  | 'readLearnerWeek'
  | 'readClassWeek'
  | 'listTeachers'
>;

/** What weeks are made of and for whom. */
function createWeekSources(handle: Handle): Sources {
  const idsOf = async (query: Sql) => (await handle.selectMany(IdRow, query)).map((row) => row.id);
  return {
    async listTimeZones() {
      const Zone = z.object({ time_zone: z.string() });
      const rows = await handle.selectMany(
        Zone,
        sql`select distinct time_zone from app.membership where status = 'active' order by time_zone`,
      );
      return rows.map((row) => row.time_zone);
    },
    listLearnersDue: (timeZone, weekStart, most) => idsOf(selectLearnersDue(timeZone, weekStart, most)),
    listClassesDue: (timeZone, weekStart, most) => idsOf(selectClassesDue(timeZone, weekStart, most)),
    listTeachers: (classId) =>
      idsOf(sql`select person_id as id from app.enrolment
                 where class_id = ${classId} and part = 'teacher' order by joined_at, person_id`),
    async readLearnerWeek(learnerId, weekStart): Promise<LearnerWeek> {
      const who = sql`select ${learnerId}::uuid as person_id`;
      const [counts, moves, badges] = await Promise.all([
        handle.selectOne(CountsRow, selectCounts(who, weekStart)),
        handle.selectMany(MoveRow, selectMoves(who, weekStart)),
        handle.selectMany(
          z.object({ badge: BadgeId, grade: z.number().int() }),
          sql`select badge, grade from app.badge_award
                join (${boundsOf(who, weekStart)}) week on awarded_at between week.first_at and week.last_at
               where badge_award.learner_id = ${learnerId} order by awarded_at, badge, grade`,
        ),
      ]);
      return { counts: toCounts(counts), activeDays: counts.active_days, moves, badges };
    },
    async readClassWeek(classId, weekStart, proficientFrom): Promise<ClassWeek> {
      const who = sql`select person_id from app.enrolment where class_id = ${classId} and part = 'student'`;
      const [counts, moves, students, next] = await Promise.all([
        handle.selectOne(CountsRow, selectCounts(who, weekStart)),
        handle.selectMany(MoveRow, selectMoves(who, weekStart)),
        handle.selectOne(z.object({ count: z.number().int() }), sql`select count(*) from (${who}) student`),
        handle.findOne(NextRow, selectWeakest(who, weekStart, proficientFrom)),
      ]);
      return {
        counts: toCounts(counts),
        students: students.count,
        activeStudents: counts.active_learners,
        moves,
        next: next ?? null,
      };
    },
  };
}

/** Who answered nothing in a week gets no summary: an empty one would only blame. */
function selectLearnersDue(timeZone: string, weekStart: string, most: number): Sql {
  return sql`
    select membership.person_id as id from app.membership
     where membership.time_zone = ${timeZone} and membership.status = 'active'
       and exists (select from app.study_day
                    where learner_id = membership.person_id and day between ${weekStart}::date and ${weekStart}::date + 6)
       and not exists (select from app.week_summary
                        where learner_id = membership.person_id and week_start = ${weekStart}::date)
     order by membership.person_id limit ${most}`;
}

/** A class has no time zone of its own: its week ends where whoever has taught it longest lives. */
function selectClassesDue(timeZone: string, weekStart: string, most: number): Sql {
  return sql`
    select class.id from app.class
      cross join lateral (
             select membership.time_zone
               from app.enrolment join app.membership on membership.person_id = enrolment.person_id
              where enrolment.class_id = class.id and enrolment.part = 'teacher'
              order by enrolment.joined_at, enrolment.person_id limit 1) teacher
     where teacher.time_zone = ${timeZone}
       and exists (select from app.enrolment
                     join app.study_day on study_day.learner_id = enrolment.person_id
                    where enrolment.class_id = class.id and enrolment.part = 'student'
                      and study_day.day between ${weekStart}::date and ${weekStart}::date + 6)
       and not exists (select from app.class_week_summary
                        where class_id = class.id and week_start = ${weekStart}::date)
     order by class.id limit ${most}`;
}

/** When each person's week began and ended, by their first and last answer in it. */
function boundsOf(who: Sql, weekStart: string): Sql {
  return sql`
    select study_day.learner_id, min(first_at) as first_at, max(last_at) as last_at
      from app.study_day
     where learner_id in (${who}) and day between ${weekStart}::date and ${weekStart}::date + 6
     group by study_day.learner_id`;
}

/** Of the days kept beside the ledger: a week of a class is read without looking at a single answer. */
function selectCounts(who: Sql, weekStart: string): Sql {
  return sql`
    select coalesce(sum(right_answers + not_yet_answers + aided_answers), 0) as answers,
           coalesce(sum(right_answers), 0) as right, coalesce(sum(aided_answers), 0) as aided,
           coalesce(sum(reviews), 0) as reviews, (coalesce(sum(duration_ms), 0) / 1000)::bigint as seconds,
           count(*) as active_days, count(distinct learner_id) as active_learners,
           (select count(*) from (${boundsOf(who, weekStart)}) week
              join app.lesson_progress on lesson_progress.learner_id = week.learner_id
               and completed_at between week.first_at and week.last_at) as lessons_done
      from app.study_day
     where learner_id in (${who}) and day between ${weekStart}::date and ${weekStart}::date + 6`;
}

/** Mastery before the first answer of the week and after the last, for each person and skill. */
function selectMoves(who: Sql, weekStart: string): Sql {
  return sql`
    select skill.id as skill_id, app.name_of(skill) as skill_name, moved.before_percent, moved.after_percent
      from (select learner_id, skill_id, (array_agg(before_percent order by day))[1] as before_percent,
                   (array_agg(after_percent order by day desc) filter (where after_percent is not null))[1] as after_percent
              from app.skill_day
             where learner_id in (${who}) and day between ${weekStart}::date and ${weekStart}::date + 6
             group by learner_id, skill_id) moved
      join app.skill on skill.id = moved.skill_id
     where moved.after_percent is not null
     order by skill_name, skill.id, moved.learner_id`;
}

/** The skill of the week that most of those who practised it do not know well yet; none when all do. */
function selectWeakest(who: Sql, weekStart: string, proficientFrom: number): Sql {
  return sql`
    select skill_id, skill_name, count(*) filter (where after_percent < ${proficientFrom}) as below,
           count(*) as students
      from (${selectMoves(who, weekStart)}) moves
     group by skill_id, skill_name
    having count(*) filter (where after_percent < ${proficientFrom}) > 0
     order by below desc, avg(after_percent), skill_name, skill_id limit 1`;
}
