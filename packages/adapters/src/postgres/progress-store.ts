import type { LearnerSummary, ProgressStore, StudentStanding } from '@kindling/core/learning';
import { Evidence, Id, type PageQuery, Subject } from '@kindling/shared';
import { z } from 'zod';
import { afterName, BY_NAME, NAMED_PERSON, NamedPerson, positionByName } from './by-name.ts';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { firstDayToRead } from './learner-days.ts';
import { MasteryRow } from './mastery-row.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const RelationRow = z
  .object({ is_member: z.boolean(), is_taught: z.boolean(), is_ward: z.boolean() })
  .transform((row) => ({ isMember: row.is_member, isTaught: row.is_taught, isWard: row.is_ward }));

const SummaryColumns = z.object({
  display_name: z.string(),
  time_zone: z.string(),
  answers: z.number().int(),
  lessons_done: z.number().int(),
  last_active_at: z.date().nullable(),
  unaided_days: z.array(z.string()),
});

const toSummary = (row: z.infer<typeof SummaryColumns>): LearnerSummary => ({
  displayName: row.display_name,
  timeZone: row.time_zone,
  answers: row.answers,
  lessonsDone: row.lessons_done,
  lastActiveAt: row.last_active_at,
  unaidedDays: row.unaided_days,
});
const SummaryRow = SummaryColumns.transform(toSummary);

const SkillStateRow = z
  .object({
    skill_id: Id,
    skill_key: z.string(),
    skill_name: z.string(),
    subject: Subject,
    mastery: MasteryRow,
  })
  .transform((row) => ({
    skillId: row.skill_id,
    skillKey: row.skill_key,
    skillName: row.skill_name,
    subject: row.subject,
    state: row.mastery,
  }));

const DayRow = z.object({ day: z.string(), answers: z.number().int() });

const EvidenceRow = z.object({ sort_key: z.string(), evidence: Evidence });

const StudentRow = SummaryColumns.extend({
  person_id: Id,
  sort_key: z.string(),
  states: z.array(MasteryRow),
});

/** How learners stand, for themselves and for those who follow them; within one transaction of a school. */
export function createProgressStore(handle: Handle): ProgressStore {
  return {
    findRelation: (viewerId, learnerId) => handle.selectOne(RelationRow, selectRelation(viewerId, learnerId)),
    findSummary: (learnerId, now) =>
      handle.findOne(
        SummaryRow,
        sql`select ${SUMMARY} from app.membership ${joinSummary(now)} where membership.person_id = ${learnerId}`,
      ),
    listSkillStates: (learnerId, locale) =>
      handle.selectMany(
        SkillStateRow,
        sql`select skill.id as skill_id, skill.key as skill_key, app.name_of(skill, ${locale ?? null}) as skill_name, skill.subject, to_jsonb(mastery) as mastery
              from app.mastery join app.skill on skill.id = mastery.skill_id
             where mastery.learner_id = ${learnerId}
             order by skill.subject, skill_name, skill.id`,
      ),
    listDays: (learnerId, now) =>
      handle.selectMany(
        DayRow,
        sql`select day, answers from app.learner_day
             where learner_id = ${learnerId} and day >= ${firstDayToRead(now)}::date
             order by day`,
      ),
    async pageEvidence(learnerId, skillId, page) {
      const rows = await handle.selectMany(EvidenceRow, selectEvidence(learnerId, skillId, page));
      const positionOf = (row: z.infer<typeof EvidenceRow>) => ({ key: row.sort_key, id: row.evidence.id });
      return toPage(rows, page.limit, positionOf, (row) => row.evidence);
    },
    async pageWards(guardianId, page) {
      const rows = await handle.selectMany(NamedPerson, selectWards(guardianId, page));
      return toPage(rows, page.limit, positionByName, (row) => ({
        personId: row.person_id,
        displayName: row.display_name,
      }));
    },
    async pageClass(classId, teacherId, page, now) {
      const visible = await handle.findOne(z.object({}), selectVisibleClass(classId, teacherId));
      if (visible === undefined) return undefined;
      const rows = await handle.selectMany(StudentRow, selectClass(classId, page, now));
      return toPage(rows, page.limit, positionByName, toStanding);
    },
  };
}

const toStanding = (row: z.infer<typeof StudentRow>): StudentStanding => ({
  ...toSummary(row),
  personId: row.person_id,
  states: row.states,
});

/** What a learner did in all; goes with `joinSummary` over app.membership. */
const SUMMARY = sql`
  membership.display_name, membership.time_zone, coalesce(days.answers, 0) as answers,
  days.last_active_at, days.unaided_days, lessons.done as lessons_done`;

function joinSummary(now: Date): Sql {
  return sql`
    cross join lateral (
           select sum(answers) as answers, max(last_answer_at) as last_active_at,
                  coalesce(array_agg(day::text) filter (
                    where unaided_answers > 0 and day >= ${firstDayToRead(now)}::date), '{}') as unaided_days
             from app.learner_day where learner_id = membership.person_id) days
    cross join lateral (
           select count(*) as done from app.lesson_progress
            where learner_id = membership.person_id and completed_at is not null) lessons`;
}

/** All that may let somebody see a learner, in one round trip: it is asked before anything is read about them. */
function selectRelation(viewerId: Id, learnerId: Id): Sql {
  return sql`
    select exists (select from app.membership where person_id = ${learnerId}) as is_member,
           exists (select from app.enrolment teaching
                     join app.enrolment learning on learning.class_id = teaching.class_id
                    where teaching.person_id = ${viewerId} and teaching.part = 'teacher'
                      and learning.person_id = ${learnerId} and learning.part = 'student') as is_taught,
           exists (select from app.guardian_link
                    where guardian_id = ${viewerId} and student_id = ${learnerId}) as is_ward`;
}

function selectEvidence(learnerId: Id, skillId: Id, page: PageQuery): Sql {
  const after = decodeCursor(InstantKey, page.cursor);
  const older =
    after === undefined
      ? empty
      : sql`and (evidence.answered_at, evidence.id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  return sql`
    select to_char(evidence.answered_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key,
           jsonb_build_object(
             'id', evidence.id, 'activityId', evidence.activity_id, 'activityTitle', activity.title,
             'lessonTitle', lesson.title, 'skillId', evidence.skill_id, 'score', evidence.score,
             'correct', evidence.correct, 'purpose', evidence.purpose, 'aid', evidence.aid,
             'durationMs', evidence.duration_ms, 'channel', evidence.channel, 'grader', evidence.grader,
             'confidence', evidence.confidence, 'weight', evidence.weight,
             'at', to_char(evidence.answered_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'counted', evidence.aid = 'none') as evidence
      from app.evidence
      join app.activity on activity.id = evidence.activity_id
      join app.lesson on lesson.id = evidence.lesson_id
     where evidence.learner_id = ${learnerId} and evidence.skill_id = ${skillId} ${older}
     order by evidence.answered_at desc, evidence.id desc
     limit ${page.limit + 1}`;
}

function selectWards(guardianId: Id, page: PageQuery): Sql {
  return sql`
    select ${NAMED_PERSON}
      from app.guardian_link
      join app.membership on membership.person_id = guardian_link.student_id
     where guardian_link.guardian_id = ${guardianId} ${afterName(page)}
     order by ${BY_NAME}
     limit ${page.limit + 1}`;
}

/** A class, where the teacher (null: an admin, who sees all) may see it. */
export function selectVisibleClass(classId: Id, teacherId: Id | null): Sql {
  return sql`
    select from app.class
     where id = ${classId}
       and (${teacherId}::uuid is null or exists (
             select from app.enrolment
              where class_id = class.id and person_id = ${teacherId} and part = 'teacher'))`;
}

/** The page is cut first: what a learner did in all is summed up for those on it alone. */
function selectClass(classId: Id, page: PageQuery, now: Date): Sql {
  return sql`
    select membership.person_id, membership.sort_key, ${SUMMARY}, skills.states
      from (select membership.*, lower(membership.display_name) as sort_key
              from app.enrolment
              join app.membership on membership.person_id = enrolment.person_id
             where enrolment.class_id = ${classId} and enrolment.part = 'student' ${afterName(page)}
             order by ${BY_NAME}
             limit ${page.limit + 1}) membership
      ${joinSummary(now)}
      cross join lateral (
             select coalesce(jsonb_agg(to_jsonb(mastery)), '[]') as states
               from app.mastery where learner_id = membership.person_id) skills
     order by membership.sort_key, membership.person_id`;
}
