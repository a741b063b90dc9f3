import { expect, it, vi } from 'vitest';
import type { Account } from './budget.ts';
import { type CallStore, createCallLedger, type PlannedCall } from './call-ledger.ts';
import { NO_TOKENS } from './price.ts';

const id = (n: number) => `0192f1a0-0000-7000-8000-00000000000${n}`;
const NOW = new Date('2026-11-21T10:00:00Z');
const REQUEST = { tenant: { schoolId: id(1), correlationId: 'req' }, learnerId: id(2), replyId: id(3) };
const CALL: PlannedCall = {
  request: REQUEST,
  purpose: 'reply',
  provider: 'local',
  model: 'small',
  pricesVersion: '2026-11-21',
  promptVersion: 'tutor@1',
  prompt: '[]',
  worstMicros: 40,
};

function ledgerWith(accounts: Account[]) {
  const store = {
    lockAccounts: vi.fn(async () => accounts),
    addReserved: vi.fn(async () => undefined),
    insertCall: vi.fn(async () => undefined),
    settleCall: vi.fn(async () => undefined),
  } satisfies CallStore;
  const ledger = createCallLedger({
    transact: (_tenant, work) => work({ aiCalls: store, atCommit: () => undefined }),
    clock: () => NOW,
    newId: () => id(9),
  });
  return { ledger, store };
}

const account: Account = {
  scope: 'learner-day',
  subjectId: id(2),
  spentMicros: 50,
  reservedMicros: 0,
  limitMicros: 100,
};

it('sets the worst aside from every account before a call', async () => {
  const { ledger, store } = ledgerWith([account]);
  expect(await ledger.reserve(CALL)).toBe(id(9));
  expect(store.addReserved).toHaveBeenCalledExactlyOnceWith([account], NOW, 40);
  expect(store.insertCall).toHaveBeenCalledExactlyOnceWith(id(9), CALL, NOW);
});

it('writes nothing when one account cannot bear it', async () => {
  const { ledger, store } = ledgerWith([account, { ...account, reservedMicros: 11 }]);
  expect(await ledger.reserve(CALL)).toBeUndefined();
  expect(store.addReserved).not.toHaveBeenCalled();
  expect(store.insertCall).not.toHaveBeenCalled();
});

it('settles in the school of the turn', async () => {
  const { ledger, store } = ledgerWith([]);
  const outcome = {
    outcome: 'complete',
    usage: NO_TOKENS,
    isExact: true,
    costMicros: 7,
    durationMs: 5,
    firstTokenMs: 2,
  };
  await ledger.settle(REQUEST, id(9), outcome);
  expect(store.settleCall).toHaveBeenCalledExactlyOnceWith(id(9), outcome);
});
