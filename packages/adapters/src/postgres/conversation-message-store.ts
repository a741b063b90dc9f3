import type {
  EndedReply,
  MessageStore,
  NewReply,
  ReplyBatch,
  ToldOfReply,
} from '@kindling/core/conversation';
import { Id, type PageQuery, SpecialistName, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { MESSAGES, MessageRow, toMessage } from './conversation-message-row.ts';
import { decodeCursor, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const PastRow = z.object({ message: z.string(), reply: z.string(), specialist: SpecialistName });
const LeasedRow = z.object({ id: Id, is_wanted: z.boolean() });
const ReplyIdRow = z.object({ id: Id }).transform((row) => row.id);
const StreamingRow = z
  .object({ id: Id, lease_until: z.date() })
  .transform(({ id, lease_until }) => ({ id, leaseUntil: lease_until }));

/** Messages of conversations, and replies while they are made, within one transaction of a school. */
export function createConversationMessageStore(handle: Handle, tenant: Tenant): MessageStore {
  const find = async (messageId: Id) => {
    const row = await handle.findOne(MessageRow, sql`${MESSAGES} where message.id = ${messageId}`);
    return row && toMessage(row);
  };
  return {
    find,
    findSent: (conversationId, clientMessageId) => findSent(handle, conversationId, clientMessageId),
    async page(conversationId, page, withUsage) {
      const rows = await handle.selectMany(MessageRow, selectPage(conversationId, page));
      return toPage(
        rows,
        page.limit,
        (row) => ({ key: row.sort_key, id: row.id }),
        (row) => toMessage(row, withUsage),
      );
    },
    async listPast(conversationId, count, before) {
      const newestFirst = await handle.selectMany(PastRow, selectPast(conversationId, count, before));
      return newestFirst.reverse();
    },
    async insertMessage({ id, conversationId, clientMessageId, text, code, safety, at }) {
      await handle.execute(sql`
        insert into app.conversation_message (school_id, id, conversation_id, role, text, code, state, sent_at,
                                              client_message_id, safety)
        values (${tenant.schoolId}, ${id}, ${conversationId}, 'learner', ${text}, ${code}, 'complete', ${at},
                ${clientMessageId}, ${safety === null ? null : JSON.stringify(safety)})`);
    },
    insertReply: (reply) => insertReply(handle, tenant, reply),
    async replace(replyId, byId) {
      await handle.execute(
        sql`update app.conversation_message set replaced_by = ${byId} where id = ${replyId}`,
      );
    },
    async reopen(replyId, leaseUntil) {
      await handle.execute(sql`
        update app.conversation_message
           set state = 'streaming', lease_until = ${leaseUntil}, ended_at = null, stop_asked_at = null
         where id = ${replyId}`);
    },
    findStreaming: (conversationId) =>
      handle.findOne(
        StreamingRow,
        sql`select id, lease_until from app.conversation_message
             where conversation_id = ${conversationId} and state = 'streaming'`,
      ),
    interruptAbandoned: (conversationId, now) => interruptAbandoned(handle, conversationId, now),
    appendBatches: (batches) => appendBatches(handle, batches),
    renewLeases: (replyIds, until) => renewLeases(handle, replyIds, until),
    async askToStop(replyId, at) {
      await handle.execute(sql`
        update app.conversation_message set stop_asked_at = ${at} where id = ${replyId} and state = 'streaming'`);
    },
    endReply: (replyId, end) => endReply(handle, replyId, end),
  };
}

async function renewLeases(handle: Handle, replyIds: readonly Id[], until: Date): Promise<Id[]> {
  const streaming = await handle.selectMany(
    LeasedRow,
    sql`update app.conversation_message set lease_until = ${until}
         where id = any(${replyIds}::uuid[]) and state = 'streaming'
        returning id, stop_asked_at is null as is_wanted`,
  );
  return streaming.filter((reply) => reply.is_wanted).map(({ id }) => id);
}

async function insertReply(handle: Handle, tenant: Tenant, reply: NewReply): Promise<void> {
  const { id, conversationId, answersId, specialist, rung, at, leaseUntil } = reply;
  await handle.execute(sql`
      insert into app.conversation_message (school_id, id, conversation_id, role, text, state, sent_at, answers_id,
                                            specialist, rung, lease_until)
      values (${tenant.schoolId}, ${id}, ${conversationId}, 'tutor', '', 'streaming', ${at}, ${answersId},
              ${specialist}, ${rung}, ${leaseUntil})`);
}

async function findSent(handle: Handle, conversationId: Id, clientMessageId: Id) {
  const row = await handle.findOne(
    MessageRow,
    sql`${MESSAGES} where message.conversation_id = ${conversationId}
                      and message.client_message_id = ${clientMessageId}`,
  );
  if (row === undefined) return undefined;
  const replyId = await handle.selectOne(
    ReplyIdRow,
    sql`select id from app.conversation_message
         where answers_id = ${row.id} and role = 'tutor' and replaced_by is null order by sent_at desc limit 1`,
  );
  return { message: toMessage(row), replyId };
}

function selectPage(conversationId: Id, { limit, cursor }: PageQuery): Sql {
  const after = decodeCursor(InstantKey, cursor);
  const behind =
    after === undefined
      ? empty
      : sql`and (message.sent_at, message.id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  return sql`
    ${MESSAGES} where message.conversation_id = ${conversationId} ${behind}
     order by message.sent_at desc, message.id desc limit ${limit + 1}`;
}

/** Newest first. Messages that nobody answered, and replies that a retry replaced, say nothing. */
function selectPast(conversationId: Id, count: number, before: Id | undefined): Sql {
  const earlier =
    before === undefined
      ? empty
      : sql`and (asked.sent_at, asked.id) < (
              select message.sent_at, message.id from app.conversation_message message where message.id = ${before})`;
  return sql`
    select asked.text as message, answer.text as reply, answer.specialist
      from app.conversation_message asked
      join app.conversation_message answer
        on answer.answers_id = asked.id and answer.role = 'tutor' and answer.replaced_by is null
     where asked.conversation_id = ${conversationId} and asked.role = 'learner' and answer.text <> ''
       and answer.state <> 'streaming' ${earlier}
     order by asked.sent_at desc, asked.id desc limit ${count}`;
}

/** What was said stands in batches until the end; here the end is that nobody goes on. One that was to stop has done so. */
async function interruptAbandoned(handle: Handle, conversationId: Id, now: Date): Promise<void> {
  await handle.execute(sql`
    with abandoned as (
      select id, text from app.conversation_message
       where conversation_id = ${conversationId} and state = 'streaming' and lease_until < ${now} for update),
    said as (
      delete from app.reply_batch using abandoned where message_id = abandoned.id
      returning message_id, seq, reply_batch.text)
    update app.conversation_message message
       set state = case when message.stop_asked_at is not null then 'stopped'
                        when message.text = '' and whole.text is null then 'failed'
                        else 'interrupted' end,
           text = message.text || coalesce(whole.text, ''), seq = greatest(message.seq, whole.seq),
           lease_until = null, ended_at = ${now}
      from abandoned
      left join lateral (
             select string_agg(said.text, '' order by said.seq) as text, max(said.seq) as seq
               from said where said.message_id = abandoned.id) whole on true
     where message.id = abandoned.id`);
}

/** In one statement for all replies of the school. The lock keeps a reply from ending between the look and the insert. */
async function appendBatches(handle: Handle, batches: readonly ReplyBatch[]): Promise<void> {
  const [ids, seqs, texts] = [
    batches.map(({ messageId }) => messageId),
    batches.map(({ seq }) => seq),
    batches.map(({ text }) => text),
  ];
  await handle.execute(sql`
    insert into app.reply_batch (school_id, message_id, seq, text)
    select message.school_id, message.id, batch.seq, batch.text
      from unnest(${ids}::uuid[], ${seqs}::int[], ${texts}::text[]) as batch (message_id, seq, text)
      join app.conversation_message message on message.id = batch.message_id and message.state = 'streaming'
       for share of message
    on conflict do nothing`);
  const told = batches.flatMap(({ messageId, told: news }) => (news ? [{ id: messageId, ...news }] : []));
  if (told.length > 0) await noteTold(handle, told);
}

/** Once for most replies: who speaks is known with the first batch, and what was found soon after. */
async function noteTold(handle: Handle, told: readonly (ToldOfReply & { id: Id })[]): Promise<void> {
  await handle.execute(sql`
    update app.conversation_message message
       set specialist = told.specialist, origin = told.origin, sources = coalesce(told.sources, message.sources),
           corrections = coalesce(told.corrections, message.corrections)
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
             as told (id uuid, specialist text, origin text, sources jsonb, corrections jsonb)
     where message.id = told.id and message.state = 'streaming'`);
}

async function endReply(handle: Handle, replyId: Id, end: EndedReply): Promise<boolean> {
  const { state, text, seq, at, reply } = end;
  const known = reply ?? end.told;
  const updated = handle.execute(sql`
    update app.conversation_message
       set state = ${state}, text = ${text}, seq = ${seq}, ended_at = ${at}, lease_until = null,
           specialist = coalesce(${known?.specialist ?? null}, specialist), act = coalesce(${reply?.act ?? null}, act),
           origin = coalesce(${known?.origin ?? null}, origin),
           sources = coalesce(${jsonOf(known?.sources)}::jsonb, sources),
           corrections = coalesce(${jsonOf(known?.corrections)}::jsonb, corrections),
           held_back = coalesce(${jsonOf(reply?.heldBack)}::jsonb, held_back),
           notice = case when ${reply === null} then notice else ${reply?.notice ?? null} end
     where id = ${replyId} and state = 'streaming'`);
  // Of one that was ended before, none are left.
  const cleared = handle.execute(sql`delete from app.reply_batch where message_id = ${replyId}`);
  const [ended] = await Promise.all([updated, cleared]);
  return ended > 0;
}

function jsonOf(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
