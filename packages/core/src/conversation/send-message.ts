import {
  AppError,
  type ConversationMessage,
  type Id,
  type NewMessage,
  type Principal,
} from '@kindling/shared';
import { readBeforePlan } from '../turns/index.ts';
import type { ConversationPorts, ConversationStores } from './conversation-ports.ts';
import type { OpenConversation } from './conversation-store.ts';
import {
  asksForMore,
  completeTurn,
  type LoadedTurn,
  loadBeside,
  loadTurn,
  type ReadAhead,
  readAhead,
  renewLearner,
} from './load-turn.ts';
import type { NewLearnerMessage } from './message-store.ts';
import { noteEffects } from './note-effects.ts';
import { openEarly } from './open-turn.ts';
import type { ReplyWork } from './reply-runner.ts';

const TITLE_CHARACTERS = 80;

export interface SentMessage {
  message: ConversationMessage;
  replyId: Id;
}

/**
 * Takes a message: stores it with all that it decides by itself, and sets a reply going that this answer does not wait
 * for. Sent again by the same name, it is the message that is there.
 * @throws `not-found`, `conflict` while the tutor still answers, `rate-limited`, `unavailable` with too much to do.
 */
export async function sendMessage(
  ports: ConversationPorts,
  principal: Principal,
  conversationId: Id,
  sent: NewMessage,
): Promise<SentMessage> {
  const taken = await ports.transact(principal, async (stores) => {
    // Asked for together, in this order: the learner waits for every round trip. What is behind the lock is read under it.
    const asked = { message: sent.text, code: sent.code ?? null };
    const read = () => readAhead(ports, stores, principal, conversationId, asked);
    const [{ conversation, streaming, hasChanged }, known, early] = await Promise.all([
      lockConversation(ports, stores, principal, conversationId),
      stores.messages.findSent(conversationId, sent.clientMessageId),
      read(),
      stores.meanwhile(() => readBeforePlan(sent.text)),
    ]);
    if (known !== undefined) return { ...known, making: undefined };
    admit(ports, principal);
    assertSilent(streaming);
    const ahead = hasChanged ? await read() : early;
    // While the turn is planned and saved: together with the first round trip it would only slow that down.
    const beside = loadBeside(ports, principal, conversationId, ahead.known);
    return storeTurn(ports, stores, principal, { conversation, ahead, sent, beside });
  });
  const { message, replyId, making } = taken;
  if (making !== undefined) {
    const place = { schoolId: principal.schoolId, conversationId };
    ports.emit(place, { name: 'message-accepted', frame: { conversationId, message, replyId } });
    ports.replies.begin(making);
  }
  return { message, replyId };
}

function admit(ports: ConversationPorts, principal: Principal): void {
  ports.replies.assertRoom();
  if (ports.admitMessage(principal)) return;
  throw new AppError('rate-limited', 'That is a lot of messages at once.', {
    hint: 'Wait a minute, then go on.',
    details: { retryAfterSeconds: 60 },
  });
}

interface LockedConversation {
  conversation: OpenConversation;
  /** The reply that is made now. */
  streaming: Id | undefined;
  /** A reply that nobody made any more was ended: what was read of the conversation together with the lock is old. */
  hasChanged: boolean;
}

/** The caller's own conversation, to themselves until the transaction ends; a reply that nobody makes is ended. */
export async function lockConversation(
  ports: Pick<ConversationPorts, 'clock'>,
  { conversations, messages }: Pick<ConversationStores, 'conversations' | 'messages'>,
  principal: Principal,
  conversationId: Id,
): Promise<LockedConversation> {
  const [conversation, streaming] = await Promise.all([
    conversations.lock(principal.personId, conversationId),
    messages.findStreaming(conversationId),
  ]);
  if (conversation === undefined) throw new AppError('not-found', 'There is no such conversation.');
  const now = ports.clock();
  if (streaming === undefined || streaming.leaseUntil >= now)
    return { conversation, streaming: streaming?.id, hasChanged: false };
  await messages.interruptAbandoned(conversationId, now);
  return { conversation, streaming: undefined, hasChanged: true };
}

/** One reply at a time: the next message is about it. */
export function assertSilent(streaming: Id | undefined): void {
  if (streaming === undefined) return;
  throw new AppError('conflict', 'The tutor is still answering.', { hint: 'Wait for the end, or stop it.' });
}

interface TurnParts {
  conversation: OpenConversation;
  ahead: ReadAhead;
  sent: NewMessage;
  beside: ReturnType<typeof loadBeside>;
}

async function storeTurn(
  ports: ConversationPorts,
  stores: ConversationStores,
  principal: Principal,
  { conversation, ahead, sent, beside }: TurnParts,
): Promise<SentMessage & { making: ReplyWork }> {
  const at = ports.clock();
  const { clientMessageId, text, code = null } = sent;
  const [messageId, replyId] = [ports.newId(), ports.newId()];
  const asked = { messageId, message: text, code };
  const planned = await loadTurn(ports, stores, principal, conversation, ahead, asked);
  const { id: conversationId } = conversation;
  const { plan } = planned;
  const { safety, context } = plan;
  const title = conversation.title === '' ? titleOf(text) : conversation.title;
  const said = { id: messageId, conversationId, clientMessageId, text, code, safety, at };
  stores.atCommit(stores.messages.insertMessage(said));
  stores.atCommit(insertReply(ports, stores, conversationId, { replyId, messageId, loaded: planned }));
  stores.atCommit(stores.conversations.touch(conversationId, { title, ladder: context.ladder, at }));
  await noteEffects(ports, stores, { principal, conversation, messageId, text, plan, at });
  const readProfile = asksForMore(plan, conversation) ? undefined : beside;
  const loaded = readProfile ? planned : await completeTurn(ports, stores, principal, conversation, planned);
  const parts = { replyId, messageId, loaded };
  const work = { ...toWork(ports, principal, conversationId, parts), ...(readProfile && { readProfile }) };
  const opening = stores.meanwhile(() => openEarly(ports.tutor, work));
  // Heard of by whoever makes the reply; where the message cannot be stored, nobody does.
  opening.catch(() => undefined);
  return { message: toMessage(said), replyId, making: { ...work, opening } };
}

/** As it is read back. */
function toMessage({ at, safety: _, ...said }: NewLearnerMessage): ConversationMessage {
  return { ...said, role: 'learner', state: 'complete', seq: 0, at: at.toISOString(), reply: null };
}

interface NewReplyParts {
  replyId: Id;
  messageId: Id;
  loaded: LoadedTurn;
}

export async function insertReply(
  ports: Pick<ConversationPorts, 'clock' | 'replies'>,
  { messages }: Pick<ConversationStores, 'messages'>,
  conversationId: Id,
  { replyId, messageId, loaded }: NewReplyParts,
): Promise<void> {
  const at = ports.clock();
  const { specialist, ladder } = loaded.plan.context;
  await messages.insertReply({
    id: replyId,
    conversationId,
    answersId: messageId,
    specialist,
    rung: ladder.rung,
    at,
    leaseUntil: ports.replies.leaseFrom(at),
  });
}

export function toWork(
  ports: Pick<ConversationPorts, 'transact' | 'clock'>,
  principal: Principal,
  conversationId: Id,
  { replyId, messageId, loaded }: NewReplyParts,
  begun = { text: '', seq: 0 },
): ReplyWork {
  const { personId, schoolId, correlationId } = principal;
  return {
    id: replyId,
    tenant: { schoolId, correlationId },
    learnerId: personId,
    conversationId,
    answersId: messageId,
    ...loaded,
    renew: renewLearner(ports, principal, conversationId),
    begun,
  };
}

function titleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= TITLE_CHARACTERS ? line : `${line.slice(0, TITLE_CHARACTERS - 1).trimEnd()}…`;
}
