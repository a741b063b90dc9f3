import type { PromptReader } from '@kindling/core/ai';
import { Id } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

/** More calls than a reply is ever made of. */
const MOST_CALLS = 20;

const CallRow = z.object({
  id: Id,
  learner_id: Id,
  asked_at: z.date(),
  purpose: z.enum(['reply', 'triage', 'second-pass']),
  provider: z.string(),
  model: z.string(),
  prompt_version: z.string(),
  prices_version: z.string(),
  outcome: z.string().nullable(),
  input_tokens: z.number().nullable(),
  output_tokens: z.number().nullable(),
  cost_micros: z.number().nullable(),
  prompt: z.string().nullable(),
  about_staff: z.boolean(),
});

function toPrompt(row: z.infer<typeof CallRow>) {
  return {
    callId: row.id,
    askedAt: row.asked_at.toISOString(),
    purpose: row.purpose,
    provider: row.provider,
    model: row.model,
    promptVersion: row.prompt_version,
    pricesVersion: row.prices_version,
    outcome: row.outcome,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    costMicros: row.cost_micros,
    prompt: row.prompt,
  };
}

/** What models were asked. */
export function createAiPromptStore(handle: Handle): PromptReader {
  return {
    async findPrompts(replyId) {
      const rows = await handle.selectMany(
        CallRow,
        sql`select call.id, call.learner_id, call.asked_at, call.purpose, call.provider, call.model,
                   call.prompt_version, call.prices_version, call.outcome,
                   call.input_tokens + call.cache_read_tokens + call.cache_write_tokens as input_tokens,
                   call.output_tokens, call.cost_micros, ai_prompt.prompt,
                   exists (select from app.conversation_message reply
                             join app.safety_alert raised on raised.conversation_id = reply.conversation_id
                            where reply.id = call.reply_id and raised.about_staff) as about_staff
              from app.ai_call call left join app.ai_prompt on ai_prompt.call_id = call.id
             where call.reply_id = ${replyId} order by call.asked_at, call.id limit ${MOST_CALLS}`,
      );
      const [first] = rows;
      if (first === undefined) return undefined;
      return {
        learnerId: first.learner_id,
        isAboutStaff: first.about_staff,
        prompts: rows.map(toPrompt),
      };
    },
  };
}
