import type { ConversationMessage, Id, NamedConversationFrame, Tenant } from '@kindling/shared';
import type { Clock, Transact } from '../ports/index.ts';
import type { TellNews } from './conversation-news.ts';
import type { EmitFrame } from './conversation-ports.ts';
import type { FrameHub } from './frame-hub.ts';
import type { MessageStore } from './message-store.ts';
import { deltaFrames, endFrame, startFrame } from './reply-frames.ts';
import type { Timer } from './timer.ts';

/** In case nothing is heard: of a process that was killed nothing will be. */
const LOOK_EVERY_MS = 1_000;
/** The first look: what was said, or ended, before the maker knew that somebody follows. */
const FIRST_LOOK_MS = 30;
/** Looks by the clock between two words to the maker that somebody still follows; see `FOLLOWED_MS`. */
const LOOKS_PER_WORD = 5;

export interface ReplyFollower {
  /**
   * Tells pages here of a reply that another process makes, behind what they were told (`reply`), until it ends or nobody
   * here looks on. Asked again for the same one, it goes on as it is.
   */
  follow(tenant: Tenant, reply: ConversationMessage): void;
  /** More of a reply is kept, or its end. */
  grown(replyId: Id): void;
  close(): void;
}

interface Followed {
  tenant: Tenant;
  /** As pages here know it. */
  known: ConversationMessage;
  /** Undefined while it looks. */
  callOff: (() => void) | undefined;
  /** Heard of more while it looked: what was read may be older. */
  isDue: boolean;
  looks: number;
}

export interface FollowerPorts {
  transact: Transact<{ messages: Pick<MessageStore, 'find' | 'interruptAbandoned'> }>;
  emit: EmitFrame;
  isWatched: FrameHub['isWatched'];
  tell: TellNews;
  timer: Timer;
  clock: Clock;
  onFailure(error: unknown, about: object): void;
}

/**
 * Reads what another process has kept of a reply, as soon as that one says that there is more. Also how pages hear of a
 * server that was killed: when the reply's lease is over, what was kept is all there is, and they are told that it was
 * interrupted.
 */
export function createReplyFollower(ports: FollowerPorts): ReplyFollower {
  const following = new Map<Id, Followed>();

  const wait = (followed: Followed, ms: number) => {
    followed.callOff = ports.timer.after(ms, () => void look(followed, true));
  };
  const look = async (followed: Followed, isByClock: boolean) => {
    followed.callOff?.();
    followed.callOff = undefined;
    followed.isDue = false;
    const { id } = followed.known;
    if (isByClock && followed.looks++ % LOOKS_PER_WORD === 0) ports.tell({ kind: 'followed', replyId: id });
    try {
      await readOn(ports, followed, isByClock, () => following.get(id) === followed);
    } catch (error) {
      ports.onFailure(error, { replyId: id, correlationId: followed.tenant.correlationId });
    }
    if (following.get(id) !== followed) return;
    if (followed.known.state !== 'streaming' || !ports.isWatched(placeOf(followed))) following.delete(id);
    else if (followed.isDue) void look(followed, false);
    else wait(followed, LOOK_EVERY_MS);
  };
  return {
    follow(tenant, reply) {
      if (following.has(reply.id)) return;
      const followed = { tenant, known: reply, callOff: undefined, isDue: false, looks: 0 };
      following.set(reply.id, followed);
      wait(followed, FIRST_LOOK_MS);
    },
    grown(replyId) {
      const followed = following.get(replyId);
      if (followed === undefined) return;
      if (followed.callOff === undefined) followed.isDue = true;
      else void look(followed, false);
    },
    close() {
      for (const { callOff } of following.values()) callOff?.();
      following.clear();
    },
  };
}

function placeOf({ tenant, known }: Followed) {
  return { schoolId: tenant.schoolId, conversationId: known.conversationId };
}

/** Reads how far the reply is and tells what is new. Abandoned ones are looked for by the clock alone. */
async function readOn(
  { transact, emit, clock }: FollowerPorts,
  followed: Followed,
  isByClock: boolean,
  isFollowed: () => boolean,
): Promise<void> {
  const { tenant, known } = followed;
  const now = await transact(tenant, async ({ messages }) => {
    if (isByClock) await messages.interruptAbandoned(known.conversationId, clock());
    return messages.find(known.id);
  });
  if (!isFollowed()) return;
  const place = placeOf(followed);
  if (now === undefined) {
    followed.known = { ...known, state: 'stopped' };
    emit(place, goneFrame(known.conversationId));
  } else {
    followed.known = now;
    for (const frame of newsOf(known, now)) emit(place, frame);
  }
}

function newsOf(known: ConversationMessage, now: ConversationMessage): NamedConversationFrame[] {
  if (now.state !== 'streaming') return [endFrame(now)];
  // Until somebody speaks nobody knows who.
  return known.seq === 0 && now.seq > 0 ? startFrame(now) : deltaFrames(known, now);
}

/** A reply goes with its conversation only. */
function goneFrame(conversationId: Id): NamedConversationFrame {
  return { name: 'conversation-deleted', frame: { conversationId } };
}
