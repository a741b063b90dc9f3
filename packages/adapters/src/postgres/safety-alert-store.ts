import type { SafetyAlertStore } from '@kindling/core/conversation';
import { Id, SafetyCategory, SafetySeverity, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const instant = z.coerce.date().transform((date) => date.toISOString());

const AlertRow = z.object({
  id: Id,
  learner_id: Id,
  learner_name: z.string(),
  category: SafetyCategory,
  severity: SafetySeverity,
  raised_at: instant,
  conversation_id: Id.nullable(),
  message_id: Id,
  taken_on_by_name: z.string().nullable(),
  taken_on_at: instant.nullable(),
  sort_key: z.string(),
});

/** Those nobody looks after first, the most pressing of them before all; the others as they came. */
const URGENCY = sql`case when alert.taken_on_at is not null then 0
                        when alert.severity = 'urgent' then 3 when alert.severity = 'high' then 2 else 1 end`;
/** Urgency and time, as `3 2026-11-21T09:00:00.000000Z`. */
const UrgencyKey = z
  .string()
  .refine((key) => /^[0-3] /.test(key) && InstantKey.safeParse(key.slice(2)).success);

const CountRow = z.object({ waiting: z.coerce.number() }).transform((row) => row.waiting);

const TakenRow = z
  .object({ learner_id: Id, learner_name: z.string(), about_staff: z.boolean() })
  .transform((row) => ({
    learnerId: row.learner_id,
    learnerName: row.learner_name,
    isAboutStaff: row.about_staff,
  }));

/** What learners wrote that an adult has to know, within one transaction of a school. */
export function createSafetyAlertStore(handle: Handle, tenant: Tenant): SafetyAlertStore {
  return {
    async insert(alert) {
      const { id, learnerId, category, severity, isAboutStaff, conversationId, messageId, at } = alert;
      await handle.execute(sql`
        insert into app.safety_alert (school_id, id, learner_id, category, severity, about_staff, conversation_id, message_id, raised_at)
        values (${tenant.schoolId}, ${id}, ${learnerId}, ${category}, ${severity}, ${isAboutStaff}, ${conversationId}, ${messageId}, ${at})`);
    },
    async page(teacherId, { waiting }, { limit, cursor }) {
      const after = decodeCursor(UrgencyKey, cursor);
      const behind =
        after === undefined
          ? empty
          : sql`and (${URGENCY}, alert.raised_at, alert.id)
                    < (${Number(after.key[0])}, ${after.key.slice(2)}::timestamptz, ${after.id}::uuid)`;
      const rows = await handle.selectMany(
        AlertRow,
        sql`select alert.id, alert.learner_id, learner.display_name as learner_name, alert.category, alert.severity,
                   alert.raised_at, conversation.id as conversation_id, alert.message_id,
                   taker.display_name as taken_on_by_name, alert.taken_on_at,
                   ${URGENCY} || ' ' || to_char(alert.raised_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
              from app.safety_alert alert
              join app.membership learner on learner.person_id = alert.learner_id
              left join app.conversation on conversation.id = alert.conversation_id and learner.role = 'student'
              left join app.membership taker on taker.person_id = alert.taken_on_by
             where ${isSeenBy(teacherId)} ${waiting ? sql`and alert.taken_on_at is null` : empty} ${behind}
             order by ${URGENCY} desc, alert.raised_at desc, alert.id desc limit ${limit + 1}`,
      );
      return toPage(rows, limit, (row) => ({ key: row.sort_key, id: row.id }), toAlert);
    },
    countWaiting: (teacherId) =>
      handle.selectOne(
        CountRow,
        sql`select count(*) as waiting from app.safety_alert alert
             where ${isSeenBy(teacherId)} and alert.taken_on_at is null`,
      ),
    takeOn: (teacherId, alertId, { personId, at }) =>
      handle.findOne(
        TakenRow,
        sql`update app.safety_alert alert
               set taken_on_by = coalesce(taken_on_by, ${personId}), taken_on_at = coalesce(taken_on_at, ${at})
              from app.membership learner
             where alert.id = ${alertId} and learner.person_id = alert.learner_id and ${isSeenBy(teacherId)}
         returning alert.learner_id, learner.display_name as learner_name, alert.about_staff`,
      ),
  };
}

/** What may be about one of the staff is for admins: no teacher sees it, and none takes it on in their place. */
function isSeenBy(teacherId: Id | null): Sql {
  if (teacherId === null) return sql`true`;
  return sql`not alert.about_staff and exists (
    select from app.enrolment taught join app.enrolment learning on learning.class_id = taught.class_id
     where taught.person_id = ${teacherId} and taught.part = 'teacher'
       and learning.person_id = alert.learner_id and learning.part = 'student')`;
}

function toAlert(row: z.infer<typeof AlertRow>) {
  return {
    id: row.id,
    learner: { personId: row.learner_id, displayName: row.learner_name },
    category: row.category,
    severity: row.severity,
    raisedAt: row.raised_at,
    conversationId: row.conversation_id,
    messageId: row.message_id,
    takenOnByName: row.taken_on_by_name,
    takenOnAt: row.taken_on_at,
  };
}
