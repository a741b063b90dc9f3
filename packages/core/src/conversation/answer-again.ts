import {
  AppError,
  type ConversationMessage,
  type Id,
  type Principal,
  type ReplyFacts,
} from '@kindling/shared';
import type { ConversationPorts, ConversationStores } from './conversation-ports.ts';
import type { OpenConversation } from './conversation-store.ts';
import { type Asked, completeTurn, type LoadedTurn, loadTurn, readAhead } from './load-turn.ts';
import { noteHelp } from './note-effects.ts';
import type { ReplyWork } from './reply-runner.ts';
import { assertSilent, insertReply, lockConversation, toWork } from './send-message.ts';

interface Again {
  conversation: OpenConversation;
  reply: ConversationMessage & { reply: ReplyFacts };
  asked: ConversationMessage;
}

/**
 * Stops a reply of the caller's, whichever process makes it; one that has ended stays as it is. The wish is kept with the
 * reply: a maker that cannot hear at the moment finds it there.
 */
export async function stopReply(
  ports: Pick<ConversationPorts, 'transact' | 'replies' | 'tell' | 'clock'>,
  principal: Principal,
  conversationId: Id,
  replyId: Id,
): Promise<void> {
  const isElsewhere = await ports.transact(principal, async (stores) => {
    const conversation = await stores.conversations.find(conversationId);
    if (conversation?.learner.personId !== principal.personId) throw noReply();
    const reply = await stores.messages.find(replyId);
    if (reply?.conversationId !== conversationId || reply.reply === null) throw noReply();
    if (ports.replies.stop(replyId) || reply.state !== 'streaming') return false;
    stores.atCommit(stores.messages.askToStop(replyId, ports.clock()));
    return true;
  });
  if (isElsewhere) ports.tell({ kind: 'stop', replyId });
}

/**
 * Another reply to the same message, in place of the newest one; no ladder moves.
 * @throws `not-found`; `conflict` for a reply that is not the newest of the conversation, or while one is made.
 */
export function retryReply(
  ports: ConversationPorts,
  principal: Principal,
  conversationId: Id,
  replyId: Id,
): Promise<{ replyId: Id }> {
  return again(ports, principal, conversationId, replyId, async (stores, known) => {
    const { reply, asked } = known;
    const loaded = await loadAgain(ports, stores, principal, known);
    const parts = { replyId: ports.newId(), messageId: asked.id, loaded };
    await stores.messages.replace(reply.id, parts.replyId);
    await insertReply(ports, stores, conversationId, parts);
    return toWork(ports, principal, conversationId, parts);
  });
}

/**
 * Goes on with a reply that was cut, behind what was said.
 * @throws `not-found`; `conflict` for one that came to its end, or while another is made.
 */
export function resumeReply(
  ports: ConversationPorts,
  principal: Principal,
  conversationId: Id,
  replyId: Id,
): Promise<{ replyId: Id }> {
  return again(ports, principal, conversationId, replyId, async (stores, known) => {
    const { reply, asked } = known;
    if (reply.state === 'complete') throw new AppError('conflict', 'The reply has come to its end.');
    const loaded = await loadAgain(ports, stores, principal, known, { begun: reply.text });
    await stores.messages.reopen(reply.id, ports.replies.leaseFrom(ports.clock()));
    const parts = { replyId: reply.id, messageId: asked.id, loaded };
    return toWork(ports, principal, conversationId, parts, { text: reply.text, seq: reply.seq });
  });
}

/**
 * The turn of a message that was answered before, as far as that got. It helps anew: the learner may have answered since,
 * and what was withheld then may be allowed now.
 */
async function loadAgain(
  ports: ConversationPorts,
  stores: ConversationStores,
  principal: Principal,
  { conversation, asked }: Again,
  so: Pick<Asked, 'begun'> = {},
): Promise<LoadedTurn> {
  const { id: before, text: message, code } = asked;
  const ahead = await readAhead(ports, stores, principal, conversation.id, { message, code, before });
  const again = { messageId: before, message, code, before, isAgain: true, ...so };
  const planned = await loadTurn(ports, stores, principal, conversation, ahead, again);
  await noteHelp(ports, stores, { principal, conversation, plan: planned.plan, at: ports.clock() });
  return completeTurn(ports, stores, principal, conversation, planned);
}

async function again(
  ports: ConversationPorts,
  principal: Principal,
  conversationId: Id,
  replyId: Id,
  prepare: (stores: ConversationStores, known: Again) => Promise<ReplyWork>,
): Promise<{ replyId: Id }> {
  ports.replies.assertRoom();
  const work = await ports.transact(principal, async (stores) => {
    const { conversation, streaming } = await lockConversation(ports, stores, principal, conversationId);
    assertSilent(streaming);
    return prepare(stores, await selectNewest(stores, conversation, replyId));
  });
  ports.replies.begin(work);
  return { replyId: work.id };
}

/** A later message was about this reply: another one now would make nonsense of it. */
async function selectNewest(
  { messages }: ConversationStores,
  conversation: OpenConversation,
  replyId: Id,
): Promise<Again> {
  const { items } = await messages.page(conversation.id, { limit: 1 });
  const reply = await messages.find(replyId);
  if (reply?.conversationId !== conversation.id || reply.reply === null) throw noReply();
  const asked = await messages.find(reply.reply.answersId);
  if (asked === undefined) throw noReply();
  if (items[0]?.id !== replyId) {
    throw new AppError('conflict', 'The conversation has gone on since this reply.', {
      hint: 'Send a new message.',
    });
  }
  return { conversation, reply: { ...reply, reply: reply.reply }, asked };
}

function noReply(): AppError {
  return new AppError('not-found', 'There is no such reply.');
}
