import type { Id } from '@kindling/shared';
import type { Clock } from '../ports/index.ts';

/** How long a follower counts as one; it says so again every few seconds. */
const FOLLOWED_MS = 15_000;

/** Replies made here that pages of other processes hear. */
export interface FollowedReplies {
  note(replyId: Id): void;
  isFollowed(replyId: Id): boolean;
  forget(replyId: Id): void;
}

/** Nobody says that they follow no more: whoever has not said anything for a while does not. */
export function createFollowedReplies(clock: Clock): FollowedReplies {
  const until = new Map<Id, number>();
  return {
    note: (replyId) => void until.set(replyId, clock().getTime() + FOLLOWED_MS),
    isFollowed: (replyId) => (until.get(replyId) ?? 0) > clock().getTime(),
    forget: (replyId) => void until.delete(replyId),
  };
}
