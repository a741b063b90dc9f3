import type { ConversationMessage, ConversationServerFrames, NamedConversationFrame } from '@kindling/shared';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { newAttemptId } from '#web/learning/answers/new-attempt-id.ts';
import { callLive, type FrameHandlers, listenToFrames } from '#web/live/listen-to-frames.ts';
import {
  type ConversationPort,
  type ConversationStore,
  createConversationStore,
} from './conversation-store.ts';
import { loadConversation } from './queries.ts';

/** All frames of a conversation. A record, so that one that is new in the contract is missed by the compiler. */
const FRAMES: Record<keyof ConversationServerFrames, true> = {
  'message-accepted': true,
  'reply-queued': true,
  'reply-start': true,
  'reply-delta': true,
  'reply-corrections': true,
  'reply-sources': true,
  'reply-end': true,
  'reply-interrupted': true,
  typing: true,
  presence: true,
  'conversation-deleted': true,
  'conversation-error': true,
};

/** The program that goes with a message, as it stands when the message is sent. */
export type ReadCode = () => string | undefined;

/** As the API has it: `MAX_MESSAGE_CODE_CHARACTERS`. A longer program stays here: half of one says something else. */
const MOST_CODE = 12_000;

/** A conversation on this page, over the API and the live connection. `run` hears frames until what it gives is called. */
export function openConversation(
  conversationId: string,
  messages: readonly ConversationMessage[],
  readCode: ReadCode = () => undefined,
): ConversationStore & { run(): () => void } {
  const conversation = createConversationStore(openPort(conversationId, readCode), messages);
  return { ...conversation, run: () => runConversation(conversationId, conversation) };
}

function openPort(conversationId: string, readCode: ReadCode): ConversationPort {
  const ofReply = (messageId: string) => ({ params: { path: { conversationId, messageId } } });
  return {
    send: async (clientMessageId, text) => {
      const code = readCode();
      const withCode = code !== undefined && code.length <= MOST_CODE ? { code } : {};
      return unwrap(
        await browserApi.POST('/v1/conversations/{conversationId}/messages', {
          params: { path: { conversationId } },
          body: { clientMessageId, text, ...withCode },
        }),
      );
    },
    stop: async (replyId) =>
      unwrap(
        await browserApi.POST(
          '/v1/conversations/{conversationId}/messages/{messageId}/stop',
          ofReply(replyId),
        ),
      ),
    retry: async (replyId) =>
      unwrap(
        await browserApi.POST(
          '/v1/conversations/{conversationId}/messages/{messageId}/retry',
          ofReply(replyId),
        ),
      ),
    resume: async (replyId) =>
      unwrap(
        await browserApi.POST(
          '/v1/conversations/{conversationId}/messages/{messageId}/resume',
          ofReply(replyId),
        ),
      ),
    load: async () => (await loadConversation(browserApi, conversationId)).messages.items,
    join: async (from) => {
      const answer = await callLive('conversation-join', { conversationId, ...from });
      if (!answer.ok) throw new Error(answer.error.code);
    },
    tellTyping: () => {
      // Nobody misses it: it only tells the learner's other pages that something is being written.
      callLive('typing', { conversationId }).catch(() => undefined);
    },
    newId: newAttemptId,
    schedule: (work, delayMs) => {
      const timer = setTimeout(work, delayMs);
      return () => clearTimeout(timer);
    },
  };
}

function runConversation(conversationId: string, conversation: ConversationStore): () => void {
  const names = Object.keys(FRAMES) as (keyof ConversationServerFrames)[];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (frame: NamedConversationFrame['frame']) => {
        if (frame.conversationId === conversationId)
          conversation.hear({ name, frame } as NamedConversationFrame);
      },
    ]),
  ) as FrameHandlers;
  const stop = listenToFrames(handlers, conversation.connected, conversation.disconnected);
  conversation.begin();
  const onOnline = () => void conversation.sendWaiting();
  const onVisible = () => {
    if (document.visibilityState === 'visible') conversation.returned();
  };
  window.addEventListener('online', onOnline);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('online', onOnline);
    document.removeEventListener('visibilitychange', onVisible);
    // The server also notices when the connection ends.
    callLive('conversation-leave', { conversationId }).catch(() => undefined);
    stop();
    conversation.end();
  };
}
