import {
  type ConversationPorts,
  type ConversationStores,
  createFrameHub,
  createReplyFollower,
  createReplyRunner,
  type FrameHub,
  REPLY_LIMITS,
  type ReplyLimits,
  type StreamPorts,
  type Timer,
} from '@kindling/core/conversation';
import type { Clock, NewId, Transact } from '@kindling/core/ports';

export interface OpenConversationsOptions {
  transact: Transact<ConversationStores>;
  tutor: ConversationPorts['tutor'];
  clock: Clock;
  newId: NewId;
  onFailure(error: unknown, about: object): void;
  limits?: Partial<ReplyLimits>;
}

/** Everything of conversations that lives in this process. */
export interface OpenConversations {
  ports: Pick<ConversationPorts, 'tutor' | 'replies' | 'emit'> & Pick<StreamPorts, 'follower'>;
  frames: Omit<FrameHub, 'emit'>;
  /** Interrupts what is being said, and stores that. */
  close(): Promise<void>;
}

const timer: Timer = {
  after(ms, work) {
    const timeout = setTimeout(work, ms);
    return () => clearTimeout(timeout);
  },
};

export function openConversations({ limits, ...options }: OpenConversationsOptions): OpenConversations {
  const hub = createFrameHub();
  const ports = { ...options, emit: hub.emit, timer };
  const replies = createReplyRunner({ ...ports, limits: { ...REPLY_LIMITS, ...limits } });
  const follower = createReplyFollower(ports);
  return {
    ports: { tutor: options.tutor, replies, emit: hub.emit, follower },
    frames: hub,
    async close() {
      follower.close();
      await replies.close();
    },
  };
}
