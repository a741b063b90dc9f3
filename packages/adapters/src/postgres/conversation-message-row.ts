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
  notice: z.enum(['budget-spent', 'models-away', 'interrupted', 'not-allowed']).nullable(),
  replaced_by: Id.nullable(),
  input_tokens: z.number().int(),
  output_tokens: z.number().int(),
  cost_micros: z.number().int(),
  calls: z.number().int(),
  sort_key: z.string(),
});
export type MessageRow = z.infer<typeof MessageRow>;

/** To be followed by `where`. */
export const MESSAGES = sql`
  select message.id, message.conversation_id, message.role, message.code, message.state, message.sent_at,
         message.client_message_id, message.answers_id, message.specialist, message.act, message.rung, message.origin,
         message.sources, message.corrections, message.held_back, message.notice, message.replaced_by, spent.calls,
         spent.input_tokens, spent.output_tokens, spent.cost_micros,
         message.text || coalesce(said.text, '') as text, greatest(message.seq, said.seq) as seq,
         to_char(message.sent_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
    from app.conversation_message message
    left join lateral (
           select string_agg(batch.text, '' order by batch.seq) as text, max(batch.seq) as seq
             from app.reply_batch batch where batch.message_id = message.id) said on message.state = 'streaming'
    cross join lateral (
           select count(*) as calls, coalesce(sum(input_tokens), 0) as input_tokens,
                  coalesce(sum(output_tokens), 0) as output_tokens, coalesce(sum(cost_micros), 0) as cost_micros
             from app.ai_call where ai_call.reply_id = message.id and message.role = 'tutor') spent`;

/** `withUsage`: what models took for a reply, which staff may know. */
export function toMessage(row: MessageRow, withUsage = false): ConversationMessage {
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
            // Nobody has spoken.
            origin: row.origin ?? '',
            sources: row.sources,
            corrections: row.corrections,
            heldBack: row.held_back !== null,
            // That it broke off is its state.
            notice: row.notice === 'interrupted' ? null : row.notice,
            replacedById: row.replaced_by,
            usage: withUsage && row.calls > 0 ? usageOf(row) : null,
          },
  };
}

function usageOf(row: MessageRow) {
  return { inputTokens: row.input_tokens, outputTokens: row.output_tokens, costMicros: row.cost_micros };
}
