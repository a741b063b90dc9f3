import type { ConversationFilter, ConversationStore, HeldBackKind } from '@kindling/core/conversation';
import {
  type Conversation,
  ConversationKind,
  ConversationReaders,
  Id,
  type PageQuery,
  type Tenant,
  TutorLanguage,
} from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const instant = z.coerce.date().transform((date) => date.toISOString());
const MOST_NAMES = 10;

const ConversationRow = z.object({
  id: Id,
  kind: ConversationKind,
  language: TutorLanguage,
  learner_id: Id,
  learner_name: z.string(),
  title: z.string(),
  activity_id: Id.nullable(),
  activity_title: z.string().nullable(),
  lesson_id: Id.nullable(),
  course_id: Id.nullable(),
  course_title: z.string().nullable(),
  scenario_key: z.string().nullable(),
  created_at: instant,
  last_message_at: instant,
  sort_key: z.string(),
});

const OpenRow = z
  .object({
    id: Id,
    learner_id: Id,
    kind: ConversationKind,
    language: TutorLanguage,
    activity_id: Id.nullable(),
    course_id: Id.nullable(),
    scenario_key: z.string().nullable(),
    title: z.string(),
    rung: z.number().int(),
    asks_since_try: z.number().int(),
    has_tried: z.boolean(),
  })
  .transform(({ rung, asks_since_try, has_tried, ...row }) => ({
    id: row.id,
    learnerId: row.learner_id,
    kind: row.kind,
    language: row.language,
    activityId: row.activity_id,
    courseId: row.course_id,
    scenarioKey: row.scenario_key,
    title: row.title,
    ladder: { rung, asksSinceTry: asks_since_try, hasTried: has_tried },
  }));

const ToldRow = z.object({ told: z.boolean() });
const ReadersRow = z.object({ readers: ConversationReaders }).transform((row) => row.readers);

/** Conversations within one transaction of a school. */
export function createConversationStore(handle: Handle, tenant: Tenant): ConversationStore {
  return {
    async insert(conversation) {
      const { id, learnerId, kind, language, activityId, courseId, scenarioKey, createdAt } = conversation;
      const inserted = await handle.execute(sql`
        insert into app.conversation (school_id, id, learner_id, kind, language, activity_id, course_id, scenario_key,
                                      created_at, last_message_at)
        select ${tenant.schoolId}, ${id}, ${learnerId}, ${kind}, ${language}, ${activityId}::uuid, ${courseId}::uuid,
               ${scenarioKey}, ${createdAt}, ${createdAt}
         where (${activityId}::uuid is null
                or exists (select from app.activity
                           where id = ${activityId} and (retired_at is null or made_for = ${learnerId})))
           and (${courseId}::uuid is null
                or exists (select from app.course where id = ${courseId} and retired_at is null))`);
      return inserted === 1;
    },
    async find(conversationId) {
      const row = await handle.findOne(
        ConversationRow,
        sql`${CONVERSATIONS} where conversation.id = ${conversationId}`,
      );
      return row && toConversation(row);
    },
    lock: (learnerId, conversationId) =>
      handle.findOne(
        OpenRow,
        sql`select id, learner_id, kind, language, activity_id, course_id, scenario_key, title, rung, asks_since_try,
                   has_tried
              from app.conversation where id = ${conversationId} and learner_id = ${learnerId} for update`,
      ),
    async touch(conversationId, { title, ladder, at }) {
      await handle.execute(sql`
        update app.conversation
           set title = ${title}, rung = ${ladder.rung}, asks_since_try = ${ladder.asksSinceTry},
               has_tried = ${ladder.hasTried}, last_message_at = ${at}
         where id = ${conversationId}`);
    },
    async page(learnerId, filter, page) {
      const rows = await handle.selectMany(ConversationRow, selectPage(learnerId, filter, page));
      return toPage(rows, page.limit, (row) => ({ key: row.sort_key, id: row.id }), toConversation);
    },
    async tellsOf(conversationId, kind) {
      const { told } = await handle.selectOne(
        ToldRow,
        sql`select ${toldIn(sql`${conversationId}::uuid`, kind)} as told`,
      );
      return told;
    },
    async delete(learnerId, conversationId) {
      const deleted = await handle.execute(
        sql`delete from app.conversation where id = ${conversationId} and learner_id = ${learnerId}`,
      );
      return deleted === 1;
    },
    findReaders: (learnerId) => handle.selectOne(ReadersRow, selectReaders(learnerId)),
  };
}

const CONVERSATIONS = sql`
  select conversation.id, conversation.kind, conversation.language, conversation.learner_id,
         learner.display_name as learner_name, conversation.title, activity.id as activity_id,
         activity.title as activity_title, activity.lesson_id, course.id as course_id, course.title as course_title,
         conversation.scenario_key, conversation.created_at, conversation.last_message_at,
         to_char(conversation.last_message_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
    from app.conversation
    join app.membership learner on learner.person_id = conversation.learner_id
    left join app.activity on activity.id = conversation.activity_id
    left join app.course on course.id = conversation.course_id`;

/** Whether a message of a conversation told of danger, or of danger from somebody of the staff. */
export function toldIn(conversationId: Sql, kind: HeldBackKind): Sql {
  if (kind === 'about-staff')
    return sql`exists (select from app.safety_alert raised
                        where raised.conversation_id = ${conversationId} and raised.about_staff)`;
  return sql`exists (select from app.conversation_message told
                      where told.conversation_id = ${conversationId} and told.safety is not null)`;
}

function selectPage(
  learnerId: Id,
  { activityId, kind, without }: ConversationFilter,
  { limit, cursor }: PageQuery,
): Sql {
  const after = decodeCursor(InstantKey, cursor);
  const behind =
    after === undefined
      ? empty
      : sql`and (conversation.last_message_at, conversation.id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  return sql`
    ${CONVERSATIONS}
     where conversation.learner_id = ${learnerId}
           ${activityId === undefined ? empty : sql`and conversation.activity_id = ${activityId}`}
           ${kind === undefined ? empty : sql`and conversation.kind = ${kind}`}
           ${without === undefined ? empty : sql`and not ${toldIn(sql`conversation.id`, without)}`} ${behind}
     order by conversation.last_message_at desc, conversation.id desc limit ${limit + 1}`;
}

/** Teachers of the learner's classes, linked guardians and admins; a learner who is no student is nobody's to read. */
function selectReaders(learnerId: Id): Sql {
  return sql`
    with reader as (
      select 'teacher' as role, 1 as place, taught.person_id
        from app.enrolment taught join app.enrolment learning on learning.class_id = taught.class_id
       where taught.part = 'teacher' and learning.part = 'student' and learning.person_id = ${learnerId}
      union
      select 'guardian', 2, guardian_id from app.guardian_link where student_id = ${learnerId}
      union
      select 'admin', 3, person_id from app.membership where role = 'admin'),
    named as (
      select reader.role, reader.place, membership.display_name,
             row_number() over (partition by reader.role order by membership.display_name, reader.person_id) as nth
        from reader join app.membership on membership.person_id = reader.person_id and membership.role = reader.role
       where membership.status = 'active' and reader.person_id <> ${learnerId}
         and exists (select from app.membership learner
                      where learner.person_id = ${learnerId} and learner.role = 'student')),
    by_role as (
      select role, place, jsonb_agg(display_name order by nth) as names
        from named where nth <= ${MOST_NAMES} group by role, place)
    select coalesce(jsonb_agg(jsonb_build_object('role', role, 'names', names) order by place), '[]') as readers
      from by_role`;
}

function toConversation(row: z.infer<typeof ConversationRow>): Conversation {
  const { activity_id, activity_title, lesson_id, course_id, course_title } = row;
  const activity =
    activity_id === null || lesson_id === null
      ? null
      : { id: activity_id, title: activity_title ?? '', lessonId: lesson_id };
  const course = course_id === null ? null : { id: course_id, title: course_title ?? '' };
  return {
    id: row.id,
    kind: row.kind,
    language: row.language,
    learner: { personId: row.learner_id, displayName: row.learner_name },
    title: row.title === '' ? (activity?.title ?? course?.title ?? '').slice(0, 200) : row.title,
    activity,
    course,
    scenarioKey: row.scenario_key,
    createdAt: row.created_at,
    lastMessageAt: row.last_message_at,
  };
}
