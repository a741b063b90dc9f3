import type { ConversationMessage, ReplyFacts } from '@kindling/shared';

/** Each is one second later than the one before in the alphabet. */
const atOf = (id: string) =>
  new Date(Date.UTC(2026, 10, 21, 9, 0, id.charCodeAt(0) - 'a'.charCodeAt(0))).toISOString();

export function learnerMessage(id: string, text: string): ConversationMessage {
  return {
    id,
    conversationId: 'talk',
    role: 'learner',
    text,
    code: null,
    state: 'complete',
    seq: 0,
    at: atOf(id),
    clientMessageId: `client-${id}`,
    reply: null,
  };
}

export function reply(
  id: string,
  answersId: string,
  text: string,
  facts: Partial<ReplyFacts> = {},
  state: ConversationMessage['state'] = 'complete',
): ConversationMessage {
  return {
    id,
    conversationId: 'talk',
    role: 'tutor',
    text,
    code: null,
    state,
    seq: 1,
    at: atOf(id),
    clientMessageId: null,
    reply: {
      answersId,
      specialist: 'conversation',
      act: null,
      rung: 0,
      origin: 'builtin',
      sources: [],
      corrections: [],
      heldBack: false,
      notice: null,
      replacedById: null,
      usage: null,
      ...facts,
    },
  };
}
