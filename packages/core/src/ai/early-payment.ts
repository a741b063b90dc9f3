import type { Id } from '@kindling/shared';
import type { AtCommit, Clock, Meanwhile, NewId } from '../ports/index.ts';
import type { EarlyPayment, VoiceRequest } from '../turns/index.ts';
import { findSpent } from './budget.ts';
import {
  allows,
  type CallOutcome,
  type CallStore,
  type PlannedCall,
  type Reservation,
} from './call-ledger.ts';
import { NO_TOKENS } from './price.ts';

/** A look at policy and consent is gone by for so long; then the ledger looks again. Storing a message takes some milliseconds. */
const LOOK_HOLDS_MS = 50;

const WITHDRAWN: CallOutcome = {
  outcome: 'withdrawn',
  usage: NO_TOKENS,
  isExact: true,
  costMicros: 0,
  durationMs: 0,
  firstTokenMs: null,
};

interface PaymentStores {
  aiCalls: CallStore;
  atCommit: AtCommit;
  meanwhile: Meanwhile;
}

/** The first call of a turn, paid for in the transaction that stores its message. */
export interface MessagePayment extends EarlyPayment {
  /**
   * Sets aside what the planned call may cost, to be saved with what else the transaction writes. Waits for nobody: where
   * somebody else holds an account, or none was planned by then, nothing is set aside, and the ledger does it later.
   * Behind everything else of the transaction that may wait for a lock.
   */
  setAside(stores: PaymentStores): Promise<void>;
  /** The transaction is saved. Until then nothing is given out. */
  saved(): void;
  /** The call that was set aside and that nobody took: to be withdrawn, as nobody may take it after that. */
  giveUp(): Id | undefined;
}

interface PaymentPorts {
  clock: Clock;
  newId: NewId;
}

/** Pays for one call of one turn: the one that is planned first, and only as it was planned. */
export function createMessagePayment(
  { clock, newId }: PaymentPorts,
  { learnerId }: Pick<VoiceRequest, 'learnerId'>,
): MessagePayment {
  let planned: PlannedCall | undefined;
  let paid: { callId: Id; call: PlannedCall; lookedAt: Date } | undefined;
  let isSaved = false;
  const give = () => {
    const given = isSaved ? paid : undefined;
    if (isSaved) paid = undefined;
    return given;
  };
  return {
    plan(call) {
      planned ??= call;
    },
    async setAside({ aiCalls, atCommit, meanwhile }) {
      const lookedAt = clock();
      const [accounts, standing] = await Promise.all([
        aiCalls.lockFreeAccounts(learnerId, lookedAt),
        aiCalls.findPolicyStanding(learnerId),
      ]);
      // The answers may have come before this process got to the prompt.
      if (planned === undefined) await meanwhile(() => undefined);
      const call = planned;
      if (call === undefined || accounts === undefined || !allows(standing, call)) return;
      if (findSpent(accounts, call.worstMicros) !== undefined) return;
      const callId = newId();
      paid = { callId, call, lookedAt };
      atCommit(aiCalls.addReserved(accounts, call.worstMicros));
      atCommit(aiCalls.insertCall(callId, call, lookedAt));
    },
    saved() {
      isSaved = true;
    },
    take(call): Reservation | undefined {
      const isFresh = paid !== undefined && clock().getTime() - paid.lookedAt.getTime() < LOOK_HOLDS_MS;
      if (paid === undefined || !isFresh || !isSameCall(paid.call, call)) return undefined;
      const given = give();
      return given && { callId: given.callId, kept: Promise.resolve() };
    },
    giveUp: () => give()?.callId,
  };
}

/** Gives back what was set aside for a call that never left. */
export async function withdrawCall(
  aiCalls: Pick<CallStore, 'forgetPrompt' | 'settleCall'>,
  callId: Id,
): Promise<void> {
  await Promise.all([aiCalls.forgetPrompt(callId), aiCalls.settleCall(callId, WITHDRAWN)]);
}

function isSameCall(paid: PlannedCall, asked: PlannedCall): boolean {
  const { request: _, ...said } = asked;
  return Object.entries(said).every(([name, value]) => paid[name as keyof PlannedCall] === value);
}
