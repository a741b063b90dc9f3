import type { ConversationNews, TellNews } from '@kindling/core/conversation';
import { Id } from '@kindling/shared';
import { z } from 'zod';
import { OUTBOX_WITHIN_MS } from '../events/outbox-channel.ts';
import { type Channel, jsonChannel } from '../postgres/listener.ts';

const CHANNEL = 'kindling_conversation';
/**
 * Who waits for a stop has pressed a button, and who follows a reply reads along. What is told of every message waits as
 * long as its events do: sooner, it would take their notification along, and wake the relay for each of them.
 */
const WITHIN_MS: Record<ConversationNews['kind'], number> = {
  stop: 0,
  grown: 5,
  followed: 5,
  begun: OUTBOX_WITHIN_MS,
  ended: OUTBOX_WITHIN_MS,
  deleted: OUTBOX_WITHIN_MS,
  present: OUTBOX_WITHIN_MS,
  writes: 2 * OUTBOX_WITHIN_MS,
};

const ofReply = { replyId: Id };
const ofConversation = { schoolId: Id, conversationId: Id };
const News = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begun'), ...ofConversation, ...ofReply }),
  z.object({ kind: z.literal('grown'), ...ofReply }),
  z.object({ kind: z.literal('ended'), ...ofReply }),
  z.object({ kind: z.literal('followed'), ...ofReply }),
  z.object({ kind: z.literal('stop'), ...ofReply }),
  z.object({ kind: z.literal('deleted'), ...ofConversation }),
  z.object({ kind: z.literal('present'), ...ofConversation, tabs: z.number().int().nonnegative() }),
  z.object({ kind: z.literal('writes'), ...ofConversation }),
]) satisfies z.ZodType<ConversationNews>;
const Told = z.object({ from: Id, news: News });

/** Carries news of conversations to the other processes. `from` is this process, which need not hear its own. */
export function createNewsTeller(
  announce: (channel: string, payload: string, withinMs: number) => void,
  from: Id,
): TellNews {
  return (news) => announce(CHANNEL, JSON.stringify({ from, news }), WITHIN_MS[news.kind]);
}

/** Hears what the other processes tell, each under its own id. */
export function newsChannel(here: Id, onNews: (news: ConversationNews, from: Id) => void): Channel {
  return jsonChannel(CHANNEL, Told, ({ from, news }) => {
    if (from !== here) onNews(news, from);
  });
}
