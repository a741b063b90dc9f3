import {
  AppError,
  type ConversationMessage,
  type Id,
  type NamedConversationFrame,
  type Principal,
} from '@kindling/shared';
import type { ConversationPorts } from './conversation-ports.ts';
import { endFrame, startFrame } from './reply-frames.ts';

export type StreamPorts = Pick<ConversationPorts, 'transact' | 'replies' | 'clock' | 'follower'>;

/** How far somebody has a reply. */
export interface Heard {
  messageId?: Id | undefined;
  lastSeq?: number | undefined;
}

/** What somebody misses, to be told in one go with the beginning of listening: nothing may come in between. */
export type CatchUp = () => NamedConversationFrame[];

/**
 * Looks up what a page or program that comes to a conversation of the caller's has missed. It listens first, and then
 * asks for the frames at once.
 * @throws `not-found` for a conversation of somebody else, and for what is no reply in it.
 */
export async function openStream(
  ports: StreamPorts,
  principal: Principal,
  conversationId: Id,
  heard: Heard,
): Promise<CatchUp> {
  const { named, streaming } = await ports.transact(principal, async ({ conversations, messages }) => {
    const conversation = await conversations.find(conversationId);
    if (conversation?.learner.personId !== principal.personId) throw unknown();
    await messages.interruptAbandoned(conversationId, ports.clock());
    const message = heard.messageId === undefined ? undefined : await messages.find(heard.messageId);
    const isReply = message?.conversationId === conversationId && message.reply !== null;
    if (heard.messageId !== undefined && !isReply) throw unknown();
    const streaming = await messages.findStreaming(conversationId);
    return {
      named: message,
      streaming: streaming === undefined ? undefined : await messages.find(streaming.id),
    };
  });
  return () => catchUp(ports, principal, heard, named, streaming);
}

function catchUp(
  { replies, follower }: StreamPorts,
  principal: Principal,
  { messageId, lastSeq }: Heard,
  named: ConversationMessage | undefined,
  streaming: ConversationMessage | undefined,
): NamedConversationFrame[] {
  const ended = named !== undefined && named.state !== 'streaming' ? [endFrame(named)] : [];
  // The one named may have ended between the two looks: it was streaming at the first of them.
  const made = streaming ?? (named?.state === 'streaming' ? named : undefined);
  if (made === undefined) return ended;
  const missed = replies.replay(made.id, made.id === messageId ? lastSeq : undefined);
  if (missed !== undefined) return [...ended, ...missed];
  // Made by another process, or ended since: whoever follows it tells the rest in either case.
  follower.follow(principal, made);
  return [...ended, ...startFrame(made)];
}

function unknown(): AppError {
  return new AppError('not-found', 'There is no such conversation.');
}
