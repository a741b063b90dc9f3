import type { ConversationMessage, NamedConversationFrame } from '@kindling/shared';

/** All there is of a reply so far, as it is stored; for whoever has nothing of it, or not what this follows. */
export function startFrame(message: ConversationMessage): NamedConversationFrame[] {
  const { id: messageId, conversationId, reply, seq, text } = message;
  if (reply === null) return [];
  const { answersId, specialist, origin, rung } = reply;
  return [
    {
      name: 'reply-start',
      frame: { conversationId, messageId, answersId, specialist, origin, rung, seq, text },
    },
  ];
}

/**
 * What a stored reply has more than before. The store keeps some batches as one: it goes by the number of the last of
 * them, and those before are told empty, so that each number still follows the one before it.
 */
export function deltaFrames(before: ConversationMessage, now: ConversationMessage): NamedConversationFrame[] {
  const { id: messageId, conversationId } = now;
  return Array.from({ length: Math.max(0, now.seq - before.seq) }, (_, index) => {
    const seq = before.seq + index + 1;
    const text = seq === now.seq ? now.text.slice(before.text.length) : '';
    return { name: 'reply-delta', frame: { conversationId, messageId, seq, text } };
  });
}

/** The last frame of a reply, from how it is stored. */
export function endFrame(message: ConversationMessage): NamedConversationFrame {
  const { conversationId, id: messageId, state } = message;
  return state === 'interrupted'
    ? { name: 'reply-interrupted', frame: { conversationId, messageId, message, canResume: true } }
    : { name: 'reply-end', frame: { conversationId, messageId, message } };
}
