import type { NewAlert, NewTalkAlert, StruggleStore, WorkReport } from '@kindling/core/struggle';
import { Id, StruggleRule, StruggleThresholds, Subject, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, type Sql, sql } from './sql.ts';
import { SceneRow, selectScene } from './struggle-scene.ts';

const ThresholdRow = z.object({ thresholds: StruggleThresholds }).transform((row) => row.thresholds);
const ContentRow = z.object({ content: z.unknown() }).transform((row) => row.content);
const ConcernRow = z.object({ concerned: z.boolean() }).transform((row) => row.concerned);
const NewSittingRow = z.object({ is_new: z.boolean() }).transform((row) => row.is_new);
const TalkSceneRow = z
  .object({ subject: Subject, time_zone: z.string() })
  .transform((row) => ({ subject: row.subject, timeZone: row.time_zone }));
const UnsettledRow = z.object({ id: Id, rule: StruggleRule, outcomes: z.array(z.boolean()) });

/** What noticing that a learner is stuck reads and writes, within one transaction of a school. */
export function createStruggleStore(handle: Handle, tenant: Tenant): StruggleStore {
  return {
    findThresholds: () => handle.findOne(ThresholdRow, sql`select thresholds from app.struggle_thresholds`),
    async setThresholds(thresholds, at) {
      await handle.execute(sql`
        insert into app.struggle_thresholds (school_id, thresholds, updated_at)
        values (${tenant.schoolId}, ${JSON.stringify(thresholds)}, ${at})
        on conflict (school_id) do update
           set thresholds = excluded.thresholds, updated_at = excluded.updated_at`);
    },
    findScene: (learnerId, activityId, now) =>
      handle.findOne(SceneRow, selectScene(learnerId, activityId, now)),
    isConcerned: (learnerId, activityId) =>
      handle.selectOne(ConcernRow, selectConcern(learnerId, activityId)),
    findMaterial: (activityId) =>
      handle.findOne(ContentRow, sql`select content from app.activity where id = ${activityId}`),
    async insertAlert(alert) {
      // Two rules may see the same moment: the second one to write then finds what the first wrote.
      await handle.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${`struggle:${alert.learnerId}`}, 0))`,
      );
      return (await handle.execute(insertAlert(tenant, alert))) === 1;
    },
    insertTalkAlert: async (alert) => (await handle.execute(insertTalkAlert(tenant, alert))) === 1,
    findTalkScene: (learnerId, courseId) =>
      handle.findOne(TalkSceneRow, selectTalkScene(learnerId, courseId)),
    listUnsettled: (learnerId, skillIds) =>
      handle.selectMany(UnsettledRow, selectUnsettled(learnerId, skillIds)),
    async settleAlert(alertId, at) {
      const settled = await handle.execute(sql`
        update app.struggle_alert set settled_at = ${at} where id = ${alertId} and settled_at is null`);
      return settled === 1;
    },
    noteWork: (report) => handle.selectOne(NewSittingRow, upsertWork(tenant, report)),
    async forgetWork(learnerId, activityId) {
      await handle.execute(
        sql`delete from app.activity_work where learner_id = ${learnerId} and activity_id = ${activityId}`,
      );
    },
    async insertRun(run) {
      await handle.execute(sql`
        insert into app.code_run_outcome (school_id, learner_id, id, activity_id, passed, error_key, ran_at)
        values (${tenant.schoolId}, ${run.learnerId}, ${run.id}, ${run.activityId}, ${run.passed}, ${run.errorKey},
                ${run.at})
        on conflict do nothing`);
    },
  };
}

function selectConcern(learnerId: Id, activityId: Id): Sql {
  return sql`
    select exists (select from app.activity_work where learner_id = ${learnerId} and activity_id = ${activityId})
        or exists (select from app.struggle_alert where learner_id = ${learnerId} and settled_at is null)
        or exists (select from app.teacher_help
                    where learner_id = ${learnerId} and kind = 'review' and done_at is null)
        or exists (select from app.activity where id = ${activityId} and purpose = 'quiz') as concerned`;
}

/** Students, and whoever learns in a class. */
const LEARNS = sql`(role = 'student' or exists (
  select from app.enrolment where enrolment.person_id = membership.person_id and enrolment.part = 'student'))`;

/** What rules find about one exercise within this time is one moment: a teacher is told of it once. */
const SAME_MOMENT = '10 minutes';

/** Whoever inserts the same learner, skill and day at the same moment waits for the first one's commit. */
function insertAlert(tenant: Tenant, alert: NewAlert): Sql {
  return sql`
    insert into app.struggle_alert (id, school_id, learner_id, skill_id, day, activity_id, rule, facts, evidence,
                                    triggered_at, raised_at)
    select ${alert.id}::uuid, school_id, person_id, ${alert.skillId}::uuid, ${alert.day}::date,
           ${alert.activityId}::uuid, ${alert.rule}, ${JSON.stringify(alert.facts)}::jsonb,
           ${JSON.stringify(alert.evidence)}::jsonb, ${alert.triggeredAt}::timestamptz, ${alert.raisedAt}::timestamptz
      from app.membership
     where school_id = ${tenant.schoolId} and person_id = ${alert.learnerId}
       and ${LEARNS} and not exists (
             select from app.struggle_alert same
              where same.learner_id = ${alert.learnerId} and same.activity_id = ${alert.activityId}
                and same.triggered_at between ${alert.triggeredAt}::timestamptz - ${SAME_MOMENT}::interval
                                          and ${alert.triggeredAt}::timestamptz + ${SAME_MOMENT}::interval)
    on conflict (school_id, learner_id, skill_id, day) do nothing`;
}

function insertTalkAlert(tenant: Tenant, alert: NewTalkAlert): Sql {
  return sql`
    insert into app.struggle_alert (id, school_id, learner_id, subject, conversation_id, day, rule, facts, evidence,
                                    triggered_at, raised_at)
    select ${alert.id}::uuid, school_id, person_id, ${alert.subject}, ${alert.conversationId}::uuid, ${alert.day}::date,
           ${alert.rule}, ${JSON.stringify(alert.facts)}::jsonb, ${JSON.stringify(alert.evidence)}::jsonb,
           ${alert.triggeredAt}::timestamptz, ${alert.raisedAt}::timestamptz
      from app.membership
     where school_id = ${tenant.schoolId} and person_id = ${alert.learnerId} and ${LEARNS}
    on conflict (school_id, learner_id, subject, day) where skill_id is null do nothing`;
}

function selectTalkScene(learnerId: Id, courseId: Id | null): Sql {
  return sql`
    select membership.time_zone, coalesce(topic.subject, latest.subject, 'language') as subject
      from app.membership
      left join app.course topic on topic.id = ${courseId}
      left join lateral (
             select course.subject
               from app.attempt
               join app.activity on activity.id = attempt.activity_id
               join app.lesson on lesson.id = activity.lesson_id
               join app.unit on unit.id = lesson.unit_id
               join app.course on course.id = unit.course_id
              where attempt.learner_id = membership.person_id
              order by attempt.ordinal desc limit 1) latest on true
     where membership.person_id = ${learnerId}`;
}

function selectUnsettled(learnerId: Id, skillIds: readonly Id[]): Sql {
  return sql`
    select alert.id, alert.rule, shown.outcomes
      from app.struggle_alert alert
      cross join lateral (
             select coalesce(array_agg(evidence.correct order by attempt.ordinal), '{}') as outcomes
               from app.evidence
               join app.attempt on attempt.learner_id = evidence.learner_id and attempt.id = evidence.attempt_id
              where evidence.learner_id = alert.learner_id and evidence.skill_id = alert.skill_id
                and evidence.aid = 'none' and attempt.received_at > alert.triggered_at) shown
     where alert.learner_id = ${learnerId} and alert.skill_id = any(${skillIds}::uuid[])
       and alert.settled_at is null
     order by alert.triggered_at`;
}

function upsertWork(tenant: Tenant, { learnerId, activityId, sittingId, workedMs, at }: WorkReport): Sql {
  return sql`
    with before as (
      select sitting_id from app.activity_work where learner_id = ${learnerId} and activity_id = ${activityId}
    ), noted as (
    insert into app.activity_work as work
           (school_id, learner_id, activity_id, sitting_id, sitting_ms, earlier_ms, reported_at)
    values (${tenant.schoolId}, ${learnerId}, ${activityId}, ${sittingId}, ${workedMs}, 0, ${at})
    on conflict (school_id, learner_id, activity_id) do update
       set sitting_id = excluded.sitting_id,
           reported_at = excluded.reported_at,
           -- A report that was overtaken must not turn the time back.
           sitting_ms = case when work.sitting_id = excluded.sitting_id
                             then greatest(work.sitting_ms, excluded.sitting_ms) else excluded.sitting_ms end,
           earlier_ms = case when work.sitting_id = excluded.sitting_id then work.earlier_ms
                             when work.reported_at < excluded.reported_at - interval '12 hours' then 0
                             else least(86400000, work.earlier_ms + work.sitting_ms) end
    returning 1)
    select not exists (select from before where sitting_id = ${sittingId}::uuid) as is_new from noted`;
}
