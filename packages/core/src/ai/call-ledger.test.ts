import { expect, it, vi } from 'vitest';
import type { Account } from './budget.ts';
import { type CallStore, createCallLedger, type PlannedCall, type Reservation } from './call-ledger.ts';
import type { PolicyStanding } from './choose-voice.ts';
import { NO_TOKENS } from './price.ts';

const id = (n: number) => `0192f1a0-0000-7000-8000-00000000000${n}`;
const NOW = new Date('2026-11-21T10:00:00Z');
const REQUEST = { tenant: { schoolId: id(1), correlationId: 'req' }, learnerId: id(2), replyId: id(3) };
const CALL: PlannedCall = {
  request: REQUEST,
  purpose: 'reply',
  provider: 'local',
  level: 'local',
  model: 'small',
  pricesVersion: '2026-11-21',
  promptVersion: 'tutor@1',
  prompt: '[]',
  worstMicros: 40,
};

const ADULT: PolicyStanding = {
  school: 'cloud',
  classes: [],
  learner: null,
  hasConsent: false,
  ownConsent: true,
  role: 'student',
  adultLearners: true,
  age: null,
};

function ledgerWith(accounts: Account[], isSavedAtOnce = true, standing: PolicyStanding | undefined = ADULT) {
  const store = {
    findPolicyStanding: vi.fn(async (): Promise<PolicyStanding | undefined> => standing),
    lockReply: vi.fn(async () => true),
    lockAccounts: vi.fn(async () => accounts),
    addReserved: vi.fn(async () => undefined),
    insertCall: vi.fn(async () => true),
    settleCall: vi.fn(async () => undefined),
  } satisfies CallStore;
  const saving = Promise.withResolvers<void>();
  const ledger = createCallLedger({
    transact: async (_tenant, work) => {
      const result = await work({ aiCalls: store, atCommit: () => undefined });
      await saving.promise;
      return result;
    },
    clock: () => NOW,
    newId: () => id(9),
  });
  if (isSavedAtOnce) saving.resolve();
  return { ledger, store, saving };
}

const account: Account = {
  scope: 'learner-day',
  subjectId: id(2),
  period: '2026-11-21',
  spentMicros: 50,
  reservedMicros: 0,
  limitMicros: 100,
};

it('sets the worst aside from every account before a call', async () => {
  const { ledger, store } = ledgerWith([account]);
  const reserved = (await ledger.reserve(CALL)) as Reservation;
  expect(reserved.callId).toBe(id(9));
  await expect(reserved.kept).resolves.toBeUndefined();
  expect(store.addReserved).toHaveBeenCalledExactlyOnceWith([account], 40);
  expect(store.insertCall).toHaveBeenCalledExactlyOnceWith(id(9), CALL, NOW);
});

it('writes nothing when one account cannot bear it', async () => {
  const { ledger, store } = ledgerWith([account, { ...account, reservedMicros: 11 }]);
  expect(await ledger.reserve(CALL)).toBeUndefined();
  expect(store.addReserved).not.toHaveBeenCalled();
  expect(store.insertCall).not.toHaveBeenCalled();
});

it.each<[string, Partial<PolicyStanding> | null, PlannedCall['level'], boolean]>([
  ['goes out where it is allowed', {}, 'cloud', true],
  ['does not once the learner has taken back their word', { ownConsent: false }, 'cloud', false],
  ['stays in the house then', { ownConsent: false }, 'local', true],
  ['does not once a class is narrowed', { classes: ['builtin'] }, 'local', false],
  [
    'does not once the learner is said to be a minor',
    { age: { band: '13-15', saidBy: 'school', byAdmin: false } },
    'cloud',
    false,
  ],
  ['does not for somebody who has left the school', null, 'local', false],
])('%s', async (_what, change, level, goesOut) => {
  const standing = change === null ? undefined : { ...ADULT, ...change };
  const { ledger, store } = ledgerWith([account], true, standing);
  if (standing === undefined) store.findPolicyStanding.mockResolvedValueOnce(undefined);
  const reserved = await ledger.reserve({ ...CALL, level });
  expect(reserved).toEqual(goesOut ? expect.objectContaining({ callId: id(9) }) : 'not-allowed');
  expect(store.insertCall).toHaveBeenCalledTimes(goesOut ? 1 : 0);
});

it('tells of a call that goes on whether it still may, and writes nothing', async () => {
  const { ledger, store } = ledgerWith([account]);
  expect(await ledger.isStillAllowed({ ...CALL, level: 'cloud' })).toBe(true);
  store.findPolicyStanding.mockResolvedValueOnce({ ...ADULT, ownConsent: false });
  expect(await ledger.isStillAllowed({ ...CALL, level: 'cloud' })).toBe(false);
  expect(store.insertCall).not.toHaveBeenCalled();
  expect(store.lockAccounts).not.toHaveBeenCalled();
});

it('lets a call go out while what it may cost is being saved, and tells whether it was', async () => {
  const { ledger, saving } = ledgerWith([account], false);
  const reserved = (await ledger.reserve(CALL)) as Reservation;
  saving.reject(new Error('the disk is full'));
  await expect(reserved.kept).rejects.toThrow('the disk is full');
});

it('holds the reply before the accounts: what waits for a lock has been promised nothing', async () => {
  const { ledger, store } = ledgerWith([account]);
  await ledger.reserve(CALL);
  expect(store.lockReply).toHaveBeenCalledExactlyOnceWith(REQUEST.replyId);
  const [reply, accounts] = [store.lockReply, store.lockAccounts].map(
    ({ mock }) => mock.invocationCallOrder[0] ?? Number.NaN,
  );
  expect(reply).toBeLessThan(accounts ?? Number.NaN);
  store.lockReply.mockResolvedValueOnce(false);
  expect(await ledger.reserve(CALL)).toBe('not-allowed');
});

it('fails when nobody can say whether a budget can bear it', async () => {
  const { ledger, store } = ledgerWith([account]);
  store.lockAccounts.mockRejectedValueOnce(new Error('away'));
  await expect(ledger.reserve(CALL)).rejects.toThrow('away');
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
