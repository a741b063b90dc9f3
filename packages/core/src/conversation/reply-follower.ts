import type { ConversationMessage, Id, NamedConversationFrame, Tenant } from '@kindling/shared';
import type { Clock, Transact } from '../ports/index.ts';
import type { EmitFrame } from './conversation-ports.ts';
import { endFrame } from './end-reply.ts';
import type { MessageStore } from './message-store.ts';
import type { Timer } from './timer.ts';

/** As often as the maker of a reply writes. */
const LOOK_EVERY_MS = 300;
/** While it is about to end: whoever pressed Stop waits for that. */
const HURRY_EVERY_MS = 20;
const HURRIED_LOOKS = 25;

export interface ReplyFollower {
  /** Tells pages of a reply that is made elsewhere, until it ends. Asked again for the same one, it goes on as it is. */
  follow(tenant: Tenant, reply: ConversationMessage): void;
  /** Looks often for a while: one that is followed here is about to end. */
  hurry(replyId: Id): void;
  close(): void;
}

interface Followed {
  /** Undefined while it looks. */
  callOff: (() => void) | undefined;
  again: () => void;
  /** How many of the next looks come soon. */
  hurried: number;
}

export interface FollowerPorts {
  transact: Transact<{ messages: Pick<MessageStore, 'find' | 'interruptAbandoned'> }>;
  emit: EmitFrame;
  timer: Timer;
  clock: Clock;
  onFailure(error: unknown, about: object): void;
}

/**
 * Reads what another process has kept of a reply. Also how pages hear of a server that was killed: when the reply's
 * lease is over, what was kept is all there is, and they are told that it was interrupted.
 */
export function createReplyFollower(ports: FollowerPorts): ReplyFollower {
  const following = new Map<Id, Followed>();

  const look = async (tenant: Tenant, known: ConversationMessage) => {
    const { id, conversationId } = known;
    const now = await ports.transact(tenant, async ({ messages }) => {
      await messages.interruptAbandoned(conversationId, ports.clock());
      return messages.find(id);
    });
    if (!following.has(id)) return;
    const place = { schoolId: tenant.schoolId, conversationId };
    if (now?.state !== 'streaming') {
      following.delete(id);
      return ports.emit(place, now === undefined ? goneFrame(conversationId) : endFrame(now));
    }
    if (now.seq > known.seq) for (const frame of startFrames(now)) ports.emit(place, frame);
    wait(tenant, now);
  };
  const wait = (tenant: Tenant, known: ConversationMessage) => {
    const again = () => {
      const followed = following.get(known.id);
      if (followed !== undefined) followed.callOff = undefined;
      void look(tenant, known).catch((error) => {
        ports.onFailure(error, { replyId: known.id, correlationId: tenant.correlationId });
        if (following.has(known.id)) wait(tenant, known);
      });
    };
    const hurried = following.get(known.id)?.hurried ?? 0;
    const callOff = ports.timer.after(hurried > 0 ? HURRY_EVERY_MS : LOOK_EVERY_MS, again);
    following.set(known.id, { callOff, again, hurried: Math.max(0, hurried - 1) });
  };
  return {
    follow(tenant, reply) {
      if (following.has(reply.id)) return;
      // The first look tells all there is.
      wait(tenant, { ...reply, seq: -1 });
    },
    hurry(replyId) {
      const followed = following.get(replyId);
      if (followed === undefined) return;
      followed.hurried = HURRIED_LOOKS;
      // One that is looking now goes on quickly by itself.
      if (followed.callOff === undefined) return;
      followed.callOff();
      followed.again();
    },
    close() {
      for (const { callOff } of following.values()) callOff?.();
      following.clear();
    },
  };
}

/** All there is of a reply so far, as if it began with it. */
function startFrames(message: ConversationMessage): NamedConversationFrame[] {
  const { id: messageId, conversationId, reply, seq, text } = message;
  if (reply === null) return [];
  const { answersId, specialist, origin, rung } = reply;
  return [
    {
      name: 'reply-start',
      frame: { conversationId, messageId, answersId, specialist, origin, rung, seq, text },
    },
  ];
}

/** A reply goes with its conversation only; whoever deleted that told the pages of their own process. */
function goneFrame(conversationId: Id): NamedConversationFrame {
  return { name: 'conversation-deleted', frame: { conversationId } };
}
