import type { ConversationMessage, Id, MessageState, Page, PageQuery } from '@kindling/shared';
import type { SafetyFinding } from '../safety/index.ts';
import type { PastTurn, TurnReply } from '../turns/index.ts';
import type { ToldOfReply } from './spoken-reply.ts';

export interface NewLearnerMessage {
  id: Id;
  conversationId: Id;
  clientMessageId: Id;
  text: string;
  code: string | null;
  safety: SafetyFinding | null;
  at: Date;
}

export interface NewReply {
  id: Id;
  conversationId: Id;
  answersId: Id;
  specialist: string;
  rung: number;
  at: Date;
  leaseUntil: Date;
}

/** How a reply ended. Fields of a reply that said nothing keep what they were. */
export interface EndedReply {
  state: Exclude<MessageState, 'streaming'>;
  text: string;
  seq: number;
  at: Date;
  /** Of one that was cut: who spoke until then, and what they had found; null when nobody did. */
  told: ToldOfReply | null;
  /** Null when it did not come to its end. */
  reply: Omit<TurnReply, 'text' | 'safety'> | null;
}

/** What was said of a reply since the batch before: one batch of the pages or some of them together. */
export interface ReplyBatch {
  messageId: Id;
  /** Of its last batch. */
  seq: number;
  text: string;
  /** Where that is new: a server that is killed says it to nobody any more. */
  told?: ToldOfReply | undefined;
}

export interface MessageStore {
  find(messageId: Id): Promise<ConversationMessage | undefined>;
  /** The message of that name, when it came before, and the newest reply to it. */
  findSent(
    conversationId: Id,
    clientMessageId: Id,
  ): Promise<{ message: ConversationMessage; replyId: Id } | undefined>;
  /** Newest first. `withUsage`: with what models took. */
  page(conversationId: Id, page: PageQuery, withUsage?: boolean): Promise<Page<ConversationMessage>>;
  /** Messages before `before` with the reply that counts, oldest first, the last `count` of them. */
  listPast(conversationId: Id, count: number, before?: Id): Promise<PastTurn[]>;
  insertMessage(message: NewLearnerMessage): Promise<void>;
  insertReply(reply: NewReply): Promise<void>;
  replace(replyId: Id, byId: Id): Promise<void>;
  /** Makes an ended reply one that streams again. */
  reopen(replyId: Id, leaseUntil: Date): Promise<void>;
  /** The reply that is made now, whoever makes it; after `leaseUntil` nobody does. */
  findStreaming(conversationId: Id): Promise<{ id: Id; leaseUntil: Date } | undefined>;
  /** Ends replies that nobody makes any more, with what was said of them. */
  interruptAbandoned(conversationId: Id, now: Date): Promise<void>;
  /** Keeps batches of replies that still stream; others are passed over. */
  appendBatches(batches: readonly ReplyBatch[]): Promise<void>;
  /** @returns those of them that are still to be made: of the others somebody has ended them, or wants them stopped. */
  renewLeases(replyIds: readonly Id[], until: Date): Promise<Id[]>;
  /** Keeps the wish that a reply in the making be stopped, for whoever makes it. */
  askToStop(replyId: Id, at: Date): Promise<void>;
  /** False when it was ended, or deleted, before. */
  endReply(replyId: Id, end: EndedReply): Promise<boolean>;
}
