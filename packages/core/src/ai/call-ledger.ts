import { type AiLevel, AppError, type Id } from '@kindling/shared';
import type { AtCommit, Clock, NewId, Transact } from '../ports/index.ts';
import type { VoiceRequest } from '../turns/index.ts';
import { type Account, findSpent } from './budget.ts';
import { levelOfStanding, type PolicyStanding } from './choose-voice.ts';
import { narrow } from './policy.ts';
import type { TokenUsage } from './price.ts';

/** What a model is asked for. */
export type CallPurpose = 'reply' | 'triage' | 'second-pass' | 'exercise';

/** One call to a provider, before it is made. */
export interface PlannedCall {
  request: VoiceRequest;
  purpose: CallPurpose;
  provider: string;
  /** How far the call goes: it is not made for somebody who is allowed less. */
  level: AiLevel;
  model: string;
  /** Of the table its cost is worked out by. */
  pricesVersion: string;
  promptVersion: string;
  /** As it is sent, names and numbers replaced already. Longer ones are cut by the store. */
  prompt: string;
  /** The most it can cost. */
  worstMicros: number;
}

/** How a call ended. */
export interface CallOutcome {
  /** `complete`, or what went wrong. */
  outcome: string;
  usage: TokenUsage;
  /** Whether tokens are counted by the provider, or taken at their most because it did not say. */
  isExact: boolean;
  costMicros: number;
  durationMs: number;
  /** Null when nothing came. */
  firstTokenMs: number | null;
}

/** The worst of a call, set aside. */
export interface Reservation {
  callId: Id;
  /**
   * Resolves when that is saved, and rejects when it cannot be. Until then the accounts are locked, so the call may go
   * out meanwhile; but nobody may hear of it. Once it rejects, the call is to be ended and what it cost to be booked
   * (`CallLedger.book`): settling finds nothing of it.
   */
  kept: Promise<void>;
}

/** Keeps what models cost. Every call is paid for before it is made. */
export interface CallLedger {
  /**
   * Sets the worst aside; undefined when a budget cannot bear it. `not-allowed`: the learner may not be answered by this
   * model any more, by policy or consent as they are in the database now, or the reply is gone.
   */
  reserve(call: PlannedCall): Promise<Reservation | 'not-allowed' | undefined>;
  /** Whether the learner may still be answered by it, as policy and consent are now. Writes nothing. */
  isStillAllowed(call: PlannedCall): Promise<boolean>;
  /** Puts the true cost in the place of the worst. Settling twice changes nothing. */
  settle(request: VoiceRequest, callId: Id, outcome: CallOutcome): Promise<void>;
  /**
   * Counts a call that was sent while what was set aside for it got lost, or nobody knows whether it did, whatever is
   * left of a budget: a provider bills it. Booking twice changes nothing.
   */
  book(call: PlannedCall, callId: Id, outcome: CallOutcome): Promise<void>;
}

export interface CallStore {
  /** As it is now, whatever was read with the message; undefined when the person is no member. */
  findPolicyStanding(learnerId: Id): Promise<PolicyStanding | undefined>;
  /** Accounts that pay for a learner on the school's day of `now`, locked until the transaction ends, in an order that all callers share. */
  lockAccounts(learnerId: Id, now: Date): Promise<Account[]>;
  /**
   * Holds the reply that a call is made for until the transaction ends, so that nothing after the accounts waits for
   * anybody. Without one (`null`) there is nothing to hold. @returns whether it is there.
   */
  lockReply(replyId: Id | null): Promise<boolean>;
  addReserved(accounts: readonly Account[], micros: number): Promise<void>;
  /** With its prompt, where its reply is still there. @returns false where there is one of this id. */
  insertCall(id: Id, call: PlannedCall, now: Date): Promise<boolean>;
  /** Undefined when there is no such call, or it is settled. Moves its accounts, whatever day it is by now. */
  settleCall(callId: Id, outcome: CallOutcome): Promise<void>;
}

type Admission = 'admitted' | 'spent' | 'not-allowed';

export interface LedgerPorts {
  transact: Transact<{ aiCalls: CallStore; atCommit: AtCommit }>;
  clock: Clock;
  newId: NewId;
}

/** The ledger over the database. */
export function createCallLedger({ transact, clock, newId }: LedgerPorts): CallLedger {
  return {
    async reserve(call) {
      const callId = newId();
      const admitted = Promise.withResolvers<Admission>();
      const saved = transact(call.request.tenant, async ({ aiCalls, atCommit }) => {
        const now = clock();
        const { learnerId, replyId } = call.request;
        // In the same round trip, the policy last: who took a consent back and was answered is heard, on any process.
        // The reply first: behind the accounts nothing waits for a lock, so what is admitted is never the victim of a
        // deadlock, to be refused when it is run again, with its call sent already.
        const [hasReply, accounts, standing] = await Promise.all([
          aiCalls.lockReply(replyId),
          aiCalls.lockAccounts(learnerId, now),
          aiCalls.findPolicyStanding(learnerId),
        ]);
        if (!hasReply || !allows(standing, call)) return 'not-allowed';
        if (findSpent(accounts, call.worstMicros) !== undefined) return 'spent';
        // The accounts are locked until the end, which others of the school wait for.
        atCommit(aiCalls.addReserved(accounts, call.worstMicros));
        atCommit(aiCalls.insertCall(callId, call, now));
        admitted.resolve('admitted');
        return 'admitted' as const;
      });
      saved.then(admitted.resolve, admitted.reject);
      const admission = await admitted.promise;
      if (admission !== 'admitted') return admission === 'spent' ? undefined : admission;
      const kept = saved.then((again) => {
        if (again !== 'admitted') throw new AppError('conflict', 'The call may no longer be made.');
      });
      // Whoever makes the call asks for it, also when the call fails first.
      kept.catch(() => undefined);
      return { callId, kept };
    },
    async isStillAllowed(call) {
      const { tenant, learnerId } = call.request;
      return allows(await transact(tenant, ({ aiCalls }) => aiCalls.findPolicyStanding(learnerId)), call);
    },
    settle: (request, callId, outcome) =>
      transact(request.tenant, ({ aiCalls }) => aiCalls.settleCall(callId, outcome)),
    book: ({ request, ...call }, callId, outcome) =>
      transact(request.tenant, async ({ aiCalls }) => {
        const now = clock();
        const [, accounts, isNew] = await Promise.all([
          aiCalls.lockReply(request.replyId),
          aiCalls.lockAccounts(request.learnerId, now),
          aiCalls.insertCall(callId, { request, ...call }, now),
        ]);
        if (isNew) await aiCalls.addReserved(accounts, call.worstMicros);
        await aiCalls.settleCall(callId, outcome);
      }),
  };
}

function allows(standing: PolicyStanding | undefined, { level }: PlannedCall): boolean {
  return narrow(levelOfStanding(standing), level) === level;
}
