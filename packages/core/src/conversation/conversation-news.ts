import type { Id } from '@kindling/shared';

/**
 * What processes tell each other of conversations: where something happened and never a word of it, since whoever may
 * connect to the database may listen. Who hears it reads the rest from the store, under the rules of the school.
 */
export type ConversationNews =
  /** A reply begins, to a new message or to one that was answered before. */
  | { kind: 'begun'; schoolId: Id; conversationId: Id; replyId: Id }
  /** Of a reply that pages of another process hear: more is kept than before, or its end is. */
  | { kind: 'grown'; replyId: Id }
  /** The end of a reply is kept, of which nobody has said that they follow it: a short one is over before they could. */
  | { kind: 'ended'; replyId: Id }
  /** Pages of another process hear a reply: it is kept more often for a while, and told of as it grows. */
  | { kind: 'followed'; replyId: Id }
  /** The wish to stop a reply stands in its row. */
  | { kind: 'stop'; replyId: Id }
  | { kind: 'deleted'; schoolId: Id; conversationId: Id }
  /** So many pages of the process that tells have it open; 0 when the last one left. */
  | { kind: 'present'; schoolId: Id; conversationId: Id; tabs: number }
  /** The learner writes in a page of the process that tells. */
  | { kind: 'writes'; schoolId: Id; conversationId: Id };

/**
 * Tells the other processes, soon and without being waited for. One that cannot hear at the moment misses it, so
 * everything told stands in the store as well, for when it looks; but for who is there, which is told again.
 */
export type TellNews = (news: ConversationNews) => void;
