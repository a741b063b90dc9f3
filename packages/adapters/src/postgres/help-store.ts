import type { HelpStore, TeacherId } from '@kindling/core/struggle';
import type { Tenant } from '@kindling/shared';
import {
  DismissReason,
  HelpKind,
  Id,
  type PageQuery,
  StruggleEvidence,
  StruggleFacts,
  StruggleRule,
  Subject,
  type struggle,
} from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const MOST_REVIEWS = 50;
const instant = z.coerce.date().transform((date) => date.toISOString());

const PlaceColumns = {
  skill_id: Id.nullable(),
  skill_name: z.string().nullable(),
  language: z.string(),
  activity_id: Id.nullable(),
  activity_title: z.string().nullable(),
  lesson_id: Id.nullable(),
  lesson_title: z.string().nullable(),
};

const AlertRow = z.object({
  ...PlaceColumns,
  activity_type: z.string().nullable(),
  id: Id,
  learner_id: Id,
  learner_name: z.string(),
  subject: Subject,
  conversation_id: Id.nullable(),
  hints: z.array(z.string()),
  rule: StruggleRule,
  facts: StruggleFacts,
  evidence: z.array(StruggleEvidence),
  triggered_at: instant,
  settled_at: instant.nullable(),
  settled_by_name: z.string().nullable(),
  dismiss_reason: DismissReason.nullable(),
  help: z.array(
    z.object({
      id: Id,
      kind: HelpKind,
      text: z.string(),
      fromName: z.string(),
      sentAt: instant,
      readAt: instant.nullable(),
    }),
  ),
  sort_key: z.string(),
});

const ReceivedRow = z.object({
  ...PlaceColumns,
  id: Id,
  kind: HelpKind,
  text: z.string(),
  from_name: z.string(),
  sent_at: instant,
  read_at: instant.nullable(),
  sort_key: z.string(),
});

const ReviewRow = z
  .object({
    id: Id,
    skill_id: Id,
    skill_name: z.string(),
    lesson_id: Id,
    lesson_title: z.string(),
    sent_at: z.date(),
  })
  .transform((row) => ({
    helpId: row.id,
    skillId: row.skill_id,
    skillName: row.skill_name,
    lessonId: row.lesson_id,
    lessonTitle: row.lesson_title,
    assignedAt: row.sent_at,
  }));

const CountRow = z.object({ waiting: z.number().int() }).transform((row) => row.waiting);

/** Alerts as teachers see them, and what they send, within one transaction of a school. */
export function createHelpStore(handle: Handle, tenant: Tenant): HelpStore {
  return {
    async pageAlerts(teacherId, filter, page) {
      const rows = await handle.selectMany(AlertRow, selectAlerts(teacherId, filter, page));
      return toPage(rows, page.limit, (row) => ({ key: row.sort_key, id: row.id }), toAlert);
    },
    countWaiting: (teacherId) =>
      handle.selectOne(
        CountRow,
        sql`select count(*) as waiting from app.struggle_alert alert
             where ${isSeenBy(teacherId)} and ${IS_WAITING}`,
      ),
    async findAlert(teacherId, alertId) {
      const row = await handle.findOne(
        AlertRow,
        sql`${ALERTS} where ${isSeenBy(teacherId)} and alert.id = ${alertId}`,
      );
      return row && toAlert(row);
    },
    async dismissAlert(alertId, { personId, reason, at }) {
      const dismissed = await handle.execute(sql`
        update app.struggle_alert
           set settled_at = ${at}, settled_by = ${personId}, dismiss_reason = ${reason}
         where id = ${alertId} and settled_at is null`);
      return dismissed === 1;
    },
    async insertHelp(help) {
      await handle.execute(sql`
        insert into app.teacher_help (id, school_id, alert_id, learner_id, from_id, kind, text, sent_at)
        values (${help.id}, ${tenant.schoolId}, ${help.alertId}, ${help.learnerId}, ${help.fromId}, ${help.kind},
                ${help.text}, ${help.sentAt})`);
    },
    async pageReceived(learnerId, filter, page) {
      const rows = await handle.selectMany(ReceivedRow, selectReceived(learnerId, filter, page));
      return toPage(rows, page.limit, (row) => ({ key: row.sort_key, id: row.id }), toReceived);
    },
    async markRead(learnerId, helpId, at) {
      const known = await handle.execute(sql`
        update app.teacher_help set read_at = coalesce(read_at, ${at})
         where id = ${helpId} and learner_id = ${learnerId}`);
      return known === 1;
    },
    listAssignedReviews: (learnerId) =>
      handle.selectMany(
        ReviewRow,
        sql`select help.id, alert.skill_id, app.name_of(skill) as skill_name, activity.lesson_id, lesson.title as lesson_title,
                   help.sent_at
              ${HELP_PLACES}
             where help.learner_id = ${learnerId} and ${IS_OPEN_REVIEW}
             order by help.sent_at limit ${MOST_REVIEWS}`,
      ),
    async completeReviews(learnerId, skillIds, at) {
      await handle.execute(sql`
        update app.teacher_help help set done_at = ${at}
          from app.struggle_alert alert
         where alert.id = help.alert_id and alert.skill_id = any(${skillIds}::uuid[])
           and help.learner_id = ${learnerId} and ${IS_OPEN_REVIEW}`);
    },
  };
}

/** Help that was sent ends the waiting before anybody knows whether it helped: one teacher is enough. */
const IS_WAITING = sql`
  alert.settled_at is null and not exists (select from app.teacher_help where teacher_help.alert_id = alert.id)`;
const IS_OPEN_REVIEW = sql`help.kind = 'review' and help.done_at is null`;

/** Alerts of those the teacher has in any class, not of the class alone in which they came up; an admin sees all. */
function isSeenBy(teacherId: TeacherId): Sql {
  if (teacherId === null) return sql`true`;
  return sql`exists (
    select from app.enrolment taught join app.enrolment learning on learning.class_id = taught.class_id
     where taught.person_id = ${teacherId} and taught.part = 'teacher'
       and learning.person_id = alert.learner_id and learning.part = 'student')`;
}

/** Where in the curriculum an alert lies, or in which talk somebody said it. */
const PLACES = sql`
  left join app.skill on skill.id = alert.skill_id
  left join app.course on course.id = skill.course_id
  left join app.activity on activity.id = alert.activity_id
  left join app.lesson on lesson.id = activity.lesson_id
  left join app.conversation talk on talk.id = alert.conversation_id`;
const HELP_PLACES = sql`from app.teacher_help help join app.struggle_alert alert on alert.id = help.alert_id ${PLACES}`;
const PLACE_COLUMNS = sql`
  alert.skill_id, app.name_of(skill) as skill_name, coalesce(course.language, talk.language, 'en') as language, activity.id as activity_id,
  activity.title as activity_title, lesson.id as lesson_id, lesson.title as lesson_title`;

const ALERTS = sql`
  select ${PLACE_COLUMNS}, activity.type as activity_type, alert.id, alert.learner_id, learner.display_name as learner_name,
         coalesce(skill.subject, alert.subject) as subject, talk.id as conversation_id,
         coalesce(activity.hints, '[]') as hints, alert.rule, alert.facts, alert.evidence, alert.triggered_at, alert.settled_at,
         settler.display_name as settled_by_name, alert.dismiss_reason, sent.help,
         to_char(alert.triggered_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
    from app.struggle_alert alert ${PLACES}
    join app.membership learner on learner.person_id = alert.learner_id
    left join app.membership settler on settler.person_id = alert.settled_by
    cross join lateral (
           select coalesce(jsonb_agg(jsonb_build_object(
                    'id', help.id, 'kind', help.kind, 'text', help.text, 'fromName', sender.display_name,
                    'sentAt', help.sent_at, 'readAt', help.read_at) order by help.sent_at, help.id), '[]') as help
             from app.teacher_help help join app.membership sender on sender.person_id = help.from_id
            where help.alert_id = alert.id) sent`;

function selectAlerts(
  teacherId: TeacherId,
  { waiting, classId }: { waiting: boolean; classId?: Id | undefined },
  { limit, cursor }: PageQuery,
): Sql {
  const after = decodeCursor(InstantKey, cursor);
  const behind =
    after === undefined
      ? empty
      : sql`and (alert.triggered_at, alert.id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  const ofClass =
    classId === undefined
      ? empty
      : sql`and exists (select from app.enrolment
                         where enrolment.class_id = ${classId} and enrolment.person_id = alert.learner_id
                           and enrolment.part = 'student')`;
  return sql`
    ${ALERTS} where ${isSeenBy(teacherId)} ${waiting ? sql`and ${IS_WAITING}` : empty} ${ofClass} ${behind}
     order by alert.triggered_at desc, alert.id desc limit ${limit + 1}`;
}

function selectReceived(learnerId: Id, { waiting }: { waiting: boolean }, { limit, cursor }: PageQuery): Sql {
  const after = decodeCursor(InstantKey, cursor);
  const behind =
    after === undefined
      ? empty
      : sql`and (help.sent_at, help.id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  // Whoever read a review has still to do it, and whoever did it need not read it.
  const isWaiting = sql`(help.read_at is null or help.kind = 'review') and help.done_at is null`;
  return sql`
    select ${PLACE_COLUMNS}, help.id, help.kind, help.text, sender.display_name as from_name, help.sent_at, help.read_at,
           to_char(help.sent_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
      ${HELP_PLACES} join app.membership sender on sender.person_id = help.from_id
     where help.learner_id = ${learnerId} ${waiting ? sql`and ${isWaiting}` : empty} ${behind}
     order by help.sent_at desc, help.id desc limit ${limit + 1}`;
}

/** Settled first: help that was sent before does not matter any more then. */
function stateOf(row: z.infer<typeof AlertRow>): struggle.AlertState {
  if (row.dismiss_reason !== null) return 'dismissed';
  if (row.settled_at !== null) return 'resolved';
  return row.help.length > 0 ? 'helped' : 'open';
}

function toPlace(row: z.infer<z.ZodObject<typeof PlaceColumns>>) {
  return {
    skillName: row.skill_name,
    language: row.language,
    activityId: row.activity_id,
    activityTitle: row.activity_title,
    lessonId: row.lesson_id,
    lessonTitle: row.lesson_title,
  };
}

function toAlert(row: z.infer<typeof AlertRow>): struggle.StruggleAlert {
  const { id, subject, hints, rule, facts, evidence, help } = row;
  return {
    id,
    learner: { personId: row.learner_id, displayName: row.learner_name },
    skillId: row.skill_id,
    ...toPlace(row),
    activityType: row.activity_type,
    subject,
    conversationId: row.conversation_id,
    hints,
    rule,
    facts,
    evidence,
    triggeredAt: row.triggered_at,
    state: stateOf(row),
    settledAt: row.settled_at,
    settledByName: row.settled_by_name,
    dismissReason: row.dismiss_reason,
    help,
  };
}

function toReceived(row: z.infer<typeof ReceivedRow>): struggle.ReceivedHelp {
  const { id, kind, text } = row;
  return {
    id,
    kind,
    text,
    fromName: row.from_name,
    ...toPlace(row),
    sentAt: row.sent_at,
    readAt: row.read_at,
  };
}
