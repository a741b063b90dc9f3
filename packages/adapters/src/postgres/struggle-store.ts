import type { NewAlert, StruggleStore, WorkReport } from '@kindling/core/struggle';
import { Id, StruggleRule, StruggleThresholds, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, type Sql, sql } from './sql.ts';
import { SceneRow, selectScene } from './struggle-scene.ts';

const ThresholdRow = z.object({ thresholds: StruggleThresholds }).transform((row) => row.thresholds);
const ContentRow = z.object({ content: z.unknown() }).transform((row) => row.content);
const ConcernRow = z.object({ concerned: z.boolean() }).transform((row) => row.concerned);
const NewSittingRow = z.object({ is_new: z.boolean() }).transform((row) => row.is_new);
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
    insertAlert: async (alert) => (await handle.execute(insertAlert(tenant, alert))) === 1,
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
       and (role = 'student' or exists (
             select from app.enrolment
              where enrolment.person_id = membership.person_id and enrolment.part = 'student'))
    on conflict (school_id, learner_id, skill_id, day) do nothing`;
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
