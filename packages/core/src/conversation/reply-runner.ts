import type { Id, NamedConversationFrame, Tenant } from '@kindling/shared';
import type { Outbox } from '../events/index.ts';
import type { AtCommit, Clock, NewId, Transact } from '../ports/index.ts';
import type { OpenedTurn, TurnPlan } from '../turns/index.ts';
import { createBatchLog } from './batch-log.ts';
import type { TellNews } from './conversation-news.ts';
import type { ConversationTutor, EmitFrame, KnownOfTurn } from './conversation-ports.ts';
import { endReply, type ReplyOutcome } from './end-reply.ts';
import { createFollowedReplies, type FollowedReplies } from './followed-replies.ts';
import { abortReply, type Making, makeReply } from './make-reply.ts';
import type { MessageStore } from './message-store.ts';
import type { ReadProfile, RenewContext } from './open-turn.ts';
import { keepLeases } from './reply-leases.ts';
import type { ReplyLimits } from './reply-limits.ts';
import { createSpokenReply, type ToldOfReply } from './spoken-reply.ts';
import type { Timer } from './timer.ts';
import { tryAgain } from './try-again.ts';
import type { ActivityMaterial } from './tutor-material-store.ts';
import { createWaitingLine, type WaitingLine } from './waiting-line.ts';

/** A reply that is stored as streaming and now has to be made. */
export interface ReplyWork {
  /** Of the reply. */
  id: Id;
  tenant: Tenant;
  learnerId: Id;
  conversationId: Id;
  /** The message it answers. */
  answersId: Id;
  activity: ActivityMaterial | undefined;
  known: KnownOfTurn;
  plan: TurnPlan;
  /** What whoever answers is told of the learner, where the plan does not hold it. Nobody else waits for it. */
  readProfile?: ReadProfile;
  /** What the plan tells of the learner, as it is when a reply is made that was not at once. */
  renew: RenewContext;
  /** Who answers, where that was asked for while the message was stored: for a while it holds. */
  opening?: Promise<OpenedTurn>;
  /** Where it goes on, when it was cut before. */
  begun: { text: string; seq: number };
}

export interface ReplyRunnerPorts {
  transact: Transact<{ messages: MessageStore; outbox: Outbox; atCommit: AtCommit }>;
  tutor: Pick<ConversationTutor, 'forTurn'>;
  emit: EmitFrame;
  tell: TellNews;
  timer: Timer;
  clock: Clock;
  newId: NewId;
  /** Hears of what broke; the learner is told by a frame. */
  onFailure(error: unknown, about: object): void;
  limits: ReplyLimits;
}

/** Makes replies, whoever looks on: a closed page ends nothing, and a page that comes back has missed nothing. */
export interface ReplyRunner {
  /** @throws AppError unavailable when too many wait already. */
  assertRoom(): void;
  begin(work: ReplyWork): void;
  /** Until when a reply that begins now counts as being made. */
  leaseFrom(at: Date): Date;
  /** Whether it is made, or waits to be made, here. */
  isMade(replyId: Id): boolean;
  /** Ends a reply here and now with what was said. False when it is not made here. */
  stop(replyId: Id): boolean;
  /** Pages of another process hear a reply: if it is made here, it is kept for them as it grows. */
  follow(replyId: Id): void;
  /** Looks for replies that are made here and wanted by nobody: what told of them may not have come through. */
  lookForUnwanted(): void;
  /** What a page misses of a reply that has batch `after` of it; undefined when it is not made here. */
  replay(replyId: Id, after: number | undefined): NamedConversationFrame[] | undefined;
  /** Interrupts all of them, and waits until that is stored. */
  close(): Promise<void>;
}

export function createReplyRunner(ports: ReplyRunnerPorts): ReplyRunner {
  const line = createWaitingLine<ReplyWork>(ports.limits);
  const followed = createFollowedReplies(ports.clock);
  const { running, startReady, endWaiting, ended } = createMaker(ports, line, followed);
  const listMade = () => [...[...running.values()].map(({ work }) => work), ...line.listWaiting()];
  const isMade = (replyId: Id) => listMade().some(({ id }) => id === replyId);
  const stop = (replyId: Id) => {
    const making = running.get(replyId);
    if (making !== undefined) abortReply(making, 'stopped');
    const waiting = line.remove(replyId);
    if (waiting !== undefined) endWaiting(waiting, 'stopped');
    return making !== undefined || waiting !== undefined;
  };
  const leases = keepLeases(ports, listMade, stop);
  const queued = (work: ReplyWork) => queuedFrame(work, line.positionOf(work.id));
  return {
    assertRoom: line.assertRoom,
    begin(work) {
      line.join(work);
      leases.start();
      startReady(work.id);
      const frame = queued(work);
      if (frame !== undefined) ports.emit(placeOf(work), frame);
      ports.tell({ kind: 'begun', ...placeOf(work), replyId: work.id });
    },
    leaseFrom: (at) => new Date(at.getTime() + ports.limits.leaseMs),
    isMade,
    stop,
    follow: (replyId) => void (isMade(replyId) && followed.note(replyId)),
    lookForUnwanted: leases.look,
    replay(replyId, after) {
      const making = running.get(replyId);
      if (making !== undefined) return making.spoken.replay(after);
      const waiting = line.listWaiting().find(({ id }) => id === replyId);
      const frame = waiting && queued(waiting);
      return frame && [frame];
    },
    async close() {
      for (const work of [...line.listWaiting()]) {
        line.remove(work.id);
        endWaiting(work, 'interrupted');
      }
      for (const making of running.values()) abortReply(making, 'interrupted');
      await ended();
      leases.stop();
    },
  };
}

/** Takes replies from the line, makes them and stores how they ended. */
function createMaker(ports: ReplyRunnerPorts, line: WaitingLine<ReplyWork>, followed: FollowedReplies) {
  const running = new Map<Id, Making>();
  const ending = new Set<Promise<void>>();
  const log = createBatchLog({
    ...ports,
    ...ports.limits,
    isFollowed: followed.isFollowed,
    onKept: (replyId) => void (followed.isFollowed(replyId) && ports.tell({ kind: 'grown', replyId })),
    onFailure: (error) => ports.onFailure(error, {}),
  });

  const track = (work: Promise<void>) => {
    const tracked = work.finally(() => ending.delete(tracked));
    ending.add(tracked);
  };
  const closing = new AbortController();
  const end = async (work: ReplyWork, outcome: ReplyOutcome) => {
    const onFailure = (error: unknown) => ports.onFailure(error, aboutOf(work));
    const patience = { timer: ports.timer, signal: closing.signal, onFailure };
    await tryAgain(patience, () => endReply(ports, work, outcome)).then(
      () => log.forget(work.id),
      (error) => failed(ports, work, error),
    );
    ports.tell({ kind: followed.isFollowed(work.id) ? 'grown' : 'ended', replyId: work.id });
    followed.forget(work.id);
  };
  const make = async (making: Making) => {
    const { work } = making;
    await end(work, await makeReply(ports, making));
    running.delete(work.id);
    line.leave(work);
    startReady();
  };
  /** `arrived`: one that begins now has not waited. */
  const startReady = (arrived?: Id) => {
    for (const work of line.takeReady()) {
      let kept: ToldOfReply | undefined;
      const keep: Making['keep'] = (seq, text) => {
        const { told } = making.spoken;
        log.add(work.tenant, { messageId: work.id, seq, text, told: told === kept ? undefined : told });
        kept = told;
      };
      const making: Making = toMaking(ports, work, keep, work.id !== arrived);
      running.set(work.id, making);
      track(make(making));
    }
  };
  return {
    running: running as ReadonlyMap<Id, Making>,
    startReady,
    endWaiting: (work: ReplyWork, cause: 'stopped' | 'interrupted') =>
      track(end(work, { reply: null, cause, ...work.begun })),
    async ended() {
      closing.abort();
      await Promise.all(ending);
    },
  };
}

function placeOf({ tenant, conversationId }: ReplyWork) {
  return { schoolId: tenant.schoolId, conversationId };
}

function queuedFrame(
  { conversationId, id: messageId }: ReplyWork,
  position: number | undefined,
): NamedConversationFrame | undefined {
  return position === undefined
    ? undefined
    : { name: 'reply-queued', frame: { conversationId, messageId, position } };
}

function toMaking(
  ports: ReplyRunnerPorts,
  work: ReplyWork,
  keep: Making['keep'],
  hasWaited: boolean,
): Making {
  const { id: messageId, conversationId, answersId, begun, plan } = work;
  const place = { conversationId, messageId, answersId, rung: plan.context.ladder.rung };
  return {
    work,
    hasWaited,
    spoken: createSpokenReply(place, begun.text, begun.seq),
    abort: new AbortController(),
    tell: (frame) => ports.emit(placeOf(work), frame),
    keep,
    fail: (error) => ports.onFailure(error, aboutOf(work)),
  };
}

function aboutOf({ id, tenant }: ReplyWork): object {
  return { replyId: id, correlationId: tenant.correlationId };
}

/** The end could not be stored: when its lease is over, the reply stands as interrupted, with what the log has kept. */
function failed(ports: ReplyRunnerPorts, work: ReplyWork, error: unknown): void {
  ports.onFailure(error, aboutOf(work));
  const { conversationId, id: messageId, tenant } = work;
  ports.emit(placeOf(work), {
    name: 'conversation-error',
    frame: {
      conversationId,
      messageId,
      error: {
        code: 'unavailable',
        message: 'The reply could not be kept.',
        requestId: tenant.correlationId,
        hint: 'Load the page again in a few seconds and let it go on.',
      },
    },
  });
}
