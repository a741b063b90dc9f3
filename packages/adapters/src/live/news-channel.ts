import type { ConversationNews, TellNews } from '@kindling/core/conversation';
import { Id } from '@kindling/shared';
import { z } from 'zod';
import { type Channel, jsonChannel } from '../postgres/listener.ts';

const CHANNEL = 'kindling_conversation';
/** Who waits for a stop has pressed a button; of the rest many share one notification. */
const WITHIN_MS: Record<ConversationNews['kind'], number> = {
  stop: 0,
  grown: 5,
  followed: 5,
  begun: 15,
  deleted: 15,
  present: 15,
  writes: 50,
};

const ofReply = { replyId: Id };
const ofConversation = { schoolId: Id, conversationId: Id };
const News = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begun'), ...ofConversation, ...ofReply }),
  z.object({ kind: z.literal('grown'), ...ofReply }),
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
