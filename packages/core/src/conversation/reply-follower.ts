import type { ConversationMessage, Id, NamedConversationFrame, Tenant } from '@kindling/shared';
import type { Clock, Transact } from '../ports/index.ts';
import type { EmitFrame } from './conversation-ports.ts';
import { endFrame } from './end-reply.ts';
import type { MessageStore } from './message-store.ts';
import type { Timer } from './timer.ts';

/** As often as the maker of a reply writes. */
const LOOK_EVERY_MS = 300;

export interface ReplyFollower {
  /** Tells pages of a reply that is made elsewhere, until it ends. Asked again for the same one, it goes on as it is. */
  follow(tenant: Tenant, reply: ConversationMessage): void;
  close(): void;
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
  const following = new Map<Id, () => void>();

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
    if (now.seq > known.seq) tellAll(place, now);
    wait(tenant, now);
  };
  const tellAll = (place: { schoolId: Id; conversationId: Id }, message: ConversationMessage) => {
    const { id: messageId, conversationId, reply, seq, text } = message;
    if (reply === null) return;
    const { answersId, specialist, origin, rung } = reply;
    ports.emit(place, {
      name: 'reply-start',
      frame: { conversationId, messageId, answersId, specialist, origin, rung, seq, text },
    });
  };
  const wait = (tenant: Tenant, known: ConversationMessage) => {
    const again = () =>
      void look(tenant, known).catch((error) => {
        ports.onFailure(error, { replyId: known.id, correlationId: tenant.correlationId });
        if (following.has(known.id)) wait(tenant, known);
      });
    following.set(known.id, ports.timer.after(LOOK_EVERY_MS, again));
  };
  return {
    follow(tenant, reply) {
      if (following.has(reply.id)) return;
      // The first look tells all there is.
      wait(tenant, { ...reply, seq: -1 });
    },
    close() {
      for (const callOff of following.values()) callOff();
      following.clear();
    },
  };
}

/** A reply goes with its conversation only; whoever deleted that told the pages of their own process. */
function goneFrame(conversationId: Id): NamedConversationFrame {
  return { name: 'conversation-deleted', frame: { conversationId } };
}
