import type { Id } from '@kindling/shared';

/** Carries the wish to stop a reply to the process that makes it, whichever that is. */
export interface ReplyStops {
  /** Heard by every process when the transaction is committed; kept by none. */
  ask(replyId: Id): Promise<void>;
}
