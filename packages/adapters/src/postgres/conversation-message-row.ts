import {
  type ConversationMessage,
  Correction,
  DialogueAct,
  Id,
  MessageState,
  Source,
  SpecialistName,
} from '@kindling/shared';
import { z } from 'zod';
import { INSTANT_FORMAT } from './cursor.ts';
import { sql } from './sql.ts';

const instant = z.coerce.date().transform((date) => date.toISOString());

/** A message; of a reply that streams, with what was said so far. */
export const MessageRow = z.object({
  id: Id,
  conversation_id: Id,
  role: z.enum(['learner', 'tutor']),
  text: z.string(),
  code: z.string().nullable(),
  state: MessageState,
  seq: z.number().int(),
  sent_at: instant,
  client_message_id: Id.nullable(),
  answers_id: Id.nullable(),
  specialist: SpecialistName.nullable(),
  act: DialogueAct.nullable(),
  rung: z.number().int().nullable(),
  origin: z.string().nullable(),
  sources: z.array(Source),
  corrections: z.array(Correction),
  held_back: z.unknown().nullable(),
  replaced_by: Id.nullable(),
  sort_key: z.string(),
});
export type MessageRow = z.infer<typeof MessageRow>;

/** To be followed by `where`. */
export const MESSAGES = sql`
  select message.id, message.conversation_id, message.role, message.code, message.state, message.sent_at,
         message.client_message_id, message.answers_id, message.specialist, message.act, message.rung, message.origin,
         message.sources, message.corrections, message.held_back, message.replaced_by,
         message.text || coalesce(said.text, '') as text, greatest(message.seq, said.seq) as seq,
         to_char(message.sent_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
    from app.conversation_message message
    left join lateral (
           select string_agg(batch.text, '' order by batch.seq) as text, max(batch.seq) as seq
             from app.reply_batch batch where batch.message_id = message.id) said on message.state = 'streaming'`;

export function toMessage(row: MessageRow): ConversationMessage {
  const { id, role, text, code, state, seq } = row;
  return {
    id,
    conversationId: row.conversation_id,
    role,
    text,
    code,
    state,
    seq,
    at: row.sent_at,
    clientMessageId: row.client_message_id,
    reply:
      row.answers_id === null
        ? null
        : {
            answersId: row.answers_id,
            specialist: row.specialist ?? 'triage',
            act: row.act,
            rung: row.rung ?? 0,
            origin: row.origin ?? 'builtin',
            sources: row.sources,
            corrections: row.corrections,
            heldBack: row.held_back !== null,
            replacedById: row.replaced_by,
            usage: null,
          },
  };
}
