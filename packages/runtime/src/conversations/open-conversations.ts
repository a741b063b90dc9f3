import {
  type ConversationPorts,
  type ConversationStores,
  createFrameHub,
  createNewsHearing,
  createPresence,
  createReplyFollower,
  createReplyRunner,
  type FrameHub,
  type NewsHearing,
  type Presence,
  REPLY_LIMITS,
  type ReplyLimits,
  type StreamPorts,
  type TellNews,
  type Timer,
} from '@kindling/core/conversation';
import type { Clock, NewId, Transact } from '@kindling/core/ports';

export interface OpenConversationsOptions {
  transact: Transact<ConversationStores>;
  tutor: ConversationPorts['tutor'];
  clock: Clock;
  newId: NewId;
  onFailure(error: unknown, about: object): void;
  /** Tells other processes; left out where there are none. */
  tell?: TellNews;
  limits?: Partial<ReplyLimits>;
}

/** Everything of conversations that lives in this process. */
export interface OpenConversations {
  ports: Pick<ConversationPorts, 'tutor' | 'replies' | 'emit' | 'tell'> &
    Pick<StreamPorts, 'follower'> & { presence: Presence };
  frames: Omit<FrameHub, 'emit'>;
  /** To be told what other processes say. */
  hearing: NewsHearing;
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
  const { emit, isWatched } = hub;
  const ports = { tell: () => undefined, ...options, emit, isWatched, timer };
  const replies = createReplyRunner({ ...ports, limits: { ...REPLY_LIMITS, ...limits } });
  const follower = createReplyFollower(ports);
  const presence = createPresence(ports);
  return {
    ports: { tutor: options.tutor, replies, emit, tell: ports.tell, follower, presence },
    frames: hub,
    hearing: createNewsHearing({ ...ports, replies, follower, presence, watching: hub }),
    async close() {
      presence.close();
      follower.close();
      await replies.close();
    },
  };
}
