import type { MessageState } from '@kindling/shared';
import type { Outbox } from '../events/index.ts';
import type { AtCommit, Clock, NewId, Transact } from '../ports/index.ts';
import type { TurnReply } from '../turns/index.ts';
import type { EmitFrame } from './conversation-ports.ts';
import type { MessageStore } from './message-store.ts';
import { endFrame } from './reply-frames.ts';
import type { ReplyWork } from './reply-runner.ts';
import type { ToldOfReply } from './spoken-reply.ts';

/** How far a reply came: to its end, to a stop, or to where something broke. */
export interface ReplyOutcome {
  /** Null when its voice did not come to the end. */
  reply: TurnReply | null;
  cause: 'stopped' | 'interrupted' | undefined;
  /** Who spoke, and on what grounds; undefined when nobody came to. */
  told?: ToldOfReply | undefined;
  text: string;
  seq: number;
}

interface EndPorts {
  transact: Transact<{ messages: MessageStore; outbox: Outbox; atCommit: AtCommit }>;
  emit: EmitFrame;
  clock: Clock;
  newId: NewId;
}

/**
 * Stores how a reply ended and tells of it, in one transaction; then pages hear of it. A reply that somebody took for
 * abandoned meanwhile stays as they left it; one whose conversation was deleted is gone.
 */
export async function endReply(ports: EndPorts, work: ReplyWork, outcome: ReplyOutcome): Promise<void> {
  const { tenant, id } = work;
  const message = await ports.transact(tenant, async ({ messages, outbox, atCommit }) => {
    const at = ports.clock();
    const { text, seq, reply, told = null } = outcome;
    const [isEnded, ended] = await Promise.all([
      messages.endReply(id, { state: stateOf(outcome), text, seq, at, reply, told }),
      messages.find(id),
    ]);
    const payload = turnFinished(work, outcome, at);
    const event = { name: 'conversation.turn-finished' as const, key: work.learnerId, payload };
    if (isEnded) atCommit(outbox.append({ id: ports.newId(), ...event }));
    return ended;
  });
  if (message === undefined) return;
  ports.emit({ schoolId: tenant.schoolId, conversationId: work.conversationId }, endFrame(message));
}

function stateOf({ cause, reply, text }: ReplyOutcome): Exclude<MessageState, 'streaming'> {
  if (cause === 'stopped') return 'stopped';
  const isCut = reply?.notice === 'interrupted' || reply?.notice === 'not-allowed';
  if (cause === undefined && !isCut) return 'complete';
  return text === '' ? 'failed' : 'interrupted';
}

function turnFinished(work: ReplyWork, outcome: ReplyOutcome, at: Date) {
  const { plan } = work;
  const { reply } = outcome;
  return {
    learnerId: work.learnerId,
    conversationId: work.conversationId,
    messageId: work.answersId,
    replyId: work.id,
    activityId: work.activity?.id ?? null,
    state: stateOf(outcome),
    specialist: plan.context.specialist,
    act: reply?.act ?? null,
    rung: plan.context.ladder.rung,
    origin: reply?.origin ?? outcome.told?.origin ?? null,
    mistakes: (reply?.corrections ?? outcome.told?.corrections ?? []).map(({ type }) => type),
    at: at.toISOString(),
  };
}
