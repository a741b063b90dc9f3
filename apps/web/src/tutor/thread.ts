import type {
  ConversationMessage,
  FrameError,
  NamedConversationFrame,
  ReplyFacts,
  SpecialistName,
} from '@kindling/shared';

/** One conversation as this page knows it. Pure data: frames and pages of the API make a new one. */
export interface Thread {
  /** Oldest first, replies that a newer one replaced included. */
  messages: readonly ConversationMessage[];
  /** Place in the queue of a reply that waits, by its id. */
  queued: Readonly<Record<string, number>>;
  /** What went wrong long after a message was accepted, by its id; under '' what belongs to none. */
  problems: Readonly<Record<string, FrameError>>;
  /** Pages of the learner that have it open. */
  tabs: number;
  isDeleted: boolean;
}

export function openThread(messages: readonly ConversationMessage[]): Thread {
  return mergeMessages({ messages: [], queued: {}, problems: {}, tabs: 1, isDeleted: false }, messages);
}

/** Takes over what the API says of messages, in any order. A reply that has come further here stays as it is. */
export function mergeMessages(thread: Thread, messages: readonly ConversationMessage[]): Thread {
  const known = new Map(thread.messages.map((message) => [message.id, message]));
  for (const message of messages) {
    const before = known.get(message.id);
    const isBehind = message.state === 'streaming' && before !== undefined && before.seq > message.seq;
    if (!isBehind) known.set(message.id, message);
  }
  return { ...thread, messages: [...known.values()].sort(byTime) };
}

function byTime(one: ConversationMessage, other: ConversationMessage): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  // A reply that was begun in the same millisecond still comes after what it answers.
  return one.role === other.role ? 0 : one.role === 'learner' ? -1 : 1;
}

/** Whether text is missing between what is here and this batch: then the page has to join again. */
export function hasGap(thread: Thread, { name, frame }: NamedConversationFrame): boolean {
  if (name !== 'reply-delta') return false;
  const reply = thread.messages.find(({ id }) => id === frame.messageId);
  return reply === undefined || (reply.state === 'streaming' && frame.seq > reply.seq + 1);
}

/** The thread after a frame. A batch that is here already, or that does not follow, changes nothing. */
export function applyFrame(thread: Thread, named: NamedConversationFrame): Thread {
  const { name, frame } = named;
  switch (name) {
    case 'message-accepted':
      return begin(mergeMessages(thread, [frame.message]), frame.message, frame.replyId);
    case 'reply-queued':
      return { ...thread, queued: { ...thread.queued, [frame.messageId]: frame.position } };
    case 'reply-start':
      return startReply(thread, frame);
    case 'reply-delta':
      return changeReply(thread, frame.messageId, (reply) =>
        frame.seq === reply.seq + 1 ? { ...reply, seq: frame.seq, text: reply.text + frame.text } : reply,
      );
    case 'reply-corrections':
      return changeFacts(thread, frame.messageId, { corrections: frame.corrections });
    case 'reply-sources':
      return changeFacts(thread, frame.messageId, { sources: frame.sources });
    case 'reply-end':
    case 'reply-interrupted':
      return leaveQueue(mergeMessages(thread, [frame.message]), frame.messageId);
    case 'presence':
      return { ...thread, tabs: frame.tabs };
    case 'conversation-deleted':
      return { ...thread, isDeleted: true };
    case 'conversation-error':
      return { ...thread, problems: { ...thread.problems, [frame.messageId ?? '']: frame.error } };
    case 'typing':
      return thread;
  }
}

/** A reply of which nothing is known but that it will come. */
export function expectReply(thread: Thread, replyId: string, answersId: string): Thread {
  const answered = thread.messages.find(({ id }) => id === answersId);
  return answered === undefined ? thread : begin(thread, answered, replyId);
}

/** Goes on with a reply that was cut; one that has ended meanwhile stays as it is. */
export function resumeReply(thread: Thread, replyId: string): Thread {
  return changeReply(thread, replyId, (reply) =>
    reply.state === 'stopped' || reply.state === 'interrupted' ? { ...reply, state: 'streaming' } : reply,
  );
}

function begin(thread: Thread, answered: ConversationMessage, replyId: string): Thread {
  // That a message was accepted may be heard after the reply to it, or twice.
  if (thread.messages.some(({ id }) => id === replyId)) return thread;
  const reply: ConversationMessage = {
    id: replyId,
    conversationId: answered.conversationId,
    role: 'tutor',
    text: '',
    code: null,
    state: 'streaming',
    seq: 0,
    // The newest there is: it comes last until the server has told its time.
    at: thread.messages.at(-1)?.at ?? answered.at,
    clientMessageId: null,
    reply: toFacts(answered.id),
  };
  return { ...mergeMessages(thread, [reply]), problems: {} };
}

function toFacts(answersId: string): ReplyFacts {
  const specialist: SpecialistName = 'triage';
  return {
    answersId,
    specialist,
    act: null,
    rung: 0,
    origin: '',
    sources: [],
    corrections: [],
    heldBack: false,
    notice: null,
    replacedById: null,
    usage: null,
  };
}

function startReply(
  thread: Thread,
  frame: Extract<NamedConversationFrame, { name: 'reply-start' }>['frame'],
): Thread {
  const { messageId, answersId, specialist, origin, rung, seq, text } = frame;
  const expected = thread.messages.some(({ id }) => id === messageId)
    ? thread
    : expectReply(thread, messageId, answersId);
  return changeReply(leaveQueue(expected, messageId), messageId, (reply) => ({
    ...reply,
    state: 'streaming',
    seq,
    text,
    reply: { ...(reply.reply ?? toFacts(answersId)), answersId, specialist, origin, rung },
  }));
}

function changeReply(
  thread: Thread,
  messageId: string,
  change: (reply: ConversationMessage) => ConversationMessage,
): Thread {
  const messages = thread.messages.map((message) => (message.id === messageId ? change(message) : message));
  return { ...thread, messages };
}

function changeFacts(thread: Thread, messageId: string, facts: Partial<ReplyFacts>): Thread {
  return changeReply(thread, messageId, (reply) =>
    reply.reply === null ? reply : { ...reply, reply: { ...reply.reply, ...facts } },
  );
}

function leaveQueue(thread: Thread, messageId: string): Thread {
  const { [messageId]: _, ...queued } = thread.queued;
  return { ...thread, queued };
}

/** What is shown: of several replies to one message the last one. */
export function shownMessages({ messages }: Thread): readonly ConversationMessage[] {
  const last = new Map(messages.map(({ id, reply }) => [reply?.answersId, id]));
  return messages.filter(({ id, reply }) => reply === null || last.get(reply.answersId) === id);
}

/** The reply in the making, if there is one. */
export function findStreaming({ messages }: Thread): ConversationMessage | undefined {
  return messages.findLast(({ role, state }) => role === 'tutor' && state === 'streaming');
}
