import { type MemoryStore, memoryReference } from '@kindling/core/memory';
import { Id, memory, type PageQuery, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const instant = z.coerce.date().transform((date) => date.toISOString());

const MemoryRow = z.object({
  id: Id,
  kind: memory.MemoryKind,
  text: z.string(),
  confidence_percent: z.number().int(),
  conversation_id: Id.nullable(),
  message_id: Id.nullable(),
  noted_at: instant,
  edited_at: instant.nullable(),
  sort_key: z.string(),
});
const ReadingRow = z.object({ is_new: z.boolean() });
const TextRow = z.object({ text: z.string() });
const ForgottenRow = z.object({ id: Id, text: z.string() });

const COLUMNS = sql`id, kind, text, confidence_percent, conversation_id, message_id, noted_at, edited_at,
  to_char(noted_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key`;

function toMemory(row: z.infer<typeof MemoryRow>): memory.Memory {
  const { conversation_id: conversationId, message_id: messageId } = row;
  return {
    id: row.id,
    kind: row.kind,
    text: row.text,
    confidencePercent: row.confidence_percent,
    source: conversationId === null || messageId === null ? null : { conversationId, messageId },
    notedAt: row.noted_at,
    editedAt: row.edited_at,
  };
}

/** What the tutor remembers of learners, within one transaction of a school. */
export function createMemoryStore(handle: Handle, tenant: Tenant): MemoryStore {
  return {
    async beginReading(learnerId, { at }) {
      const row = await handle.selectOne(
        ReadingRow,
        sql`insert into app.coach_learner as coach (school_id, learner_id) values (${tenant.schoolId}, ${learnerId})
            on conflict (school_id, learner_id) do update set forgot_at = coach.forgot_at
            returning forgot_at is null or forgot_at < ${at} as is_new`,
      );
      return row.is_new;
    },
    async put({ id, learnerId, kind, key, text, confidencePercent, source }) {
      // An older message that is read late changes nothing.
      await handle.execute(sql`
        insert into app.memory as known (school_id, id, learner_id, kind, key, text, confidence_percent, conversation_id,
                                         message_id, noted_at)
        values (${tenant.schoolId}, ${id}, ${learnerId}, ${kind}, ${key}, ${text}, ${confidencePercent},
                ${source.conversationId}, ${source.messageId}, ${source.at})
        on conflict (school_id, learner_id, key) do update
          set text = excluded.text, confidence_percent = excluded.confidence_percent, noted_at = excluded.noted_at,
              conversation_id = excluded.conversation_id, message_id = excluded.message_id, edited_at = null
        where known.noted_at <= excluded.noted_at`);
    },
    write: (written) => write(handle, tenant, written),
    async end(learnerId, keys) {
      if (keys.length === 0) return;
      await handle.execute(
        sql`delete from app.memory where learner_id = ${learnerId} and key = any(${[...keys]}::text[])`,
      );
    },
    async keepNewest(learnerId, most) {
      await handle.execute(sql`
        delete from app.memory where id in (
          select id from app.memory where learner_id = ${learnerId} order by noted_at desc, id desc offset ${most})`);
    },
    async page(learnerId, kind, page) {
      const rows = await handle.selectMany(MemoryRow, selectPage(learnerId, kind, page));
      return toPage(rows, page.limit, (row) => ({ key: row.sort_key, id: row.id }), toMemory);
    },
    edit: (learnerId, memoryId, change) => edit(handle, tenant, learnerId, memoryId, change),
    forget: (learnerId, memoryId, at) => forget(handle, tenant, learnerId, memoryId, at),
    async listInterests(learnerId, most) {
      const rows = await handle.selectMany(
        TextRow,
        sql`select text from app.memory where learner_id = ${learnerId} and kind = 'interest'
             order by noted_at desc, id desc limit ${most}`,
      );
      return rows.map(({ text }) => text);
    },
  };
}

function selectPage(learnerId: Id, kind: memory.MemoryKind | undefined, { limit, cursor }: PageQuery): Sql {
  const after = decodeCursor(InstantKey, cursor);
  return sql`
    select ${COLUMNS} from app.memory
     where learner_id = ${learnerId} ${kind === undefined ? empty : sql`and kind = ${kind}`}
           ${after === undefined ? empty : sql`and (noted_at, id) < (${after.key}::timestamptz, ${after.id}::uuid)`}
     order by noted_at desc, id desc limit ${limit + 1}`;
}

async function write(
  handle: Handle,
  { schoolId }: Tenant,
  { id, learnerId, kind, key, text, at }: Parameters<MemoryStore['write']>[0],
): Promise<memory.Memory> {
  const row = await handle.selectOne(
    MemoryRow,
    sql`insert into app.memory as known (school_id, id, learner_id, kind, key, text, confidence_percent, noted_at, edited_at)
        values (${schoolId}, ${id}, ${learnerId}, ${kind}, ${key}, ${text}, 100, ${at}, ${at})
        on conflict (school_id, learner_id, key) do update
          set kind = excluded.kind, text = excluded.text, confidence_percent = 100, noted_at = excluded.noted_at,
              edited_at = excluded.edited_at, conversation_id = null, message_id = null
        returning ${COLUMNS}`,
  );
  return toMemory(row);
}

/** Two things that now read the same are one: the other goes. */
async function edit(
  handle: Handle,
  tenant: Tenant,
  learnerId: Id,
  memoryId: Id,
  { text, key, at }: { text: string; key: string; at: Date },
): Promise<memory.Memory | undefined> {
  const before = await handle.findOne(
    TextRow,
    sql`select text from app.memory where id = ${memoryId} and learner_id = ${learnerId} for update`,
  );
  if (before === undefined) return undefined;
  await handle.execute(
    sql`delete from app.memory where learner_id = ${learnerId} and key = ${key} and id <> ${memoryId}`,
  );
  await readNoOlder(handle, tenant, learnerId, at);
  await purgePrompts(handle, learnerId, [{ id: memoryId, text: before.text }]);
  const row = await handle.selectOne(
    MemoryRow,
    sql`update app.memory set text = ${text}, key = ${key}, confidence_percent = 100, edited_at = ${at}
         where id = ${memoryId} returning ${COLUMNS}`,
  );
  return toMemory(row);
}

async function forget(
  handle: Handle,
  tenant: Tenant,
  learnerId: Id,
  memoryId: Id | undefined,
  at: Date,
): Promise<number> {
  const deleted = await handle.selectMany(
    ForgottenRow,
    sql`delete from app.memory
         where learner_id = ${learnerId} ${memoryId === undefined ? empty : sql`and id = ${memoryId}`}
         returning id, text`,
  );
  if (memoryId !== undefined && deleted.length === 0) return 0;
  await readNoOlder(handle, tenant, learnerId, at);
  await purgePrompts(handle, learnerId, deleted);
  return deleted.length;
}

/** What was corrected or forgotten does not come back by an older message that is answered again. */
async function readNoOlder(handle: Handle, { schoolId }: Tenant, learnerId: Id, at: Date): Promise<void> {
  await handle.execute(sql`
    insert into app.coach_learner (school_id, learner_id, forgot_at) values (${schoolId}, ${learnerId}, ${at})
    on conflict (school_id, learner_id) do update set forgot_at = excluded.forgot_at`);
}

/**
 * Prompts are kept whole or not at all: those that name the memory go, and those that hold its words, said in the
 * conversation. By name as well, because names of people in it left as placeholders. What the calls cost stays.
 */
async function purgePrompts(
  handle: Handle,
  learnerId: Id,
  forgotten: readonly { id: Id; text: string }[],
): Promise<void> {
  if (forgotten.length === 0) return;
  const texts = [...forgotten.map(({ id }) => memoryReference(id)), ...forgotten.map(({ text }) => text)];
  await handle.execute(sql`
    delete from app.ai_prompt
     where call_id in (select id from app.ai_call where learner_id = ${learnerId})
       and exists (select from unnest(${texts}::text[]) as forgotten (words)
                    where strpos(lower(prompt), lower(forgotten.words)) > 0)`);
}
