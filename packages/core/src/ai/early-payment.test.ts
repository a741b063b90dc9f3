import { expect, it, vi } from 'vitest';
import type { Account } from './budget.ts';
import type { PlannedCall } from './call-ledger.ts';
import type { PolicyStanding } from './choose-voice.ts';
import { createMessagePayment, withdrawCall } from './early-payment.ts';

const id = (n: number) => `0192f1a0-0000-7000-8000-00000000000${n}`;
const REQUEST = { tenant: { schoolId: id(1), correlationId: 'req' }, learnerId: id(2), replyId: id(3) };
const CALL: PlannedCall = {
  request: REQUEST,
  purpose: 'reply',
  provider: 'anthropic',
  level: 'cloud',
  model: 'large',
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
const ACCOUNT: Account = {
  scope: 'learner-day',
  subjectId: id(2),
  period: '2026-11-21',
  spentMicros: 50,
  reservedMicros: 0,
  limitMicros: 100,
};

interface Scene {
  accounts?: Account[] | undefined;
  standing?: PolicyStanding | undefined;
  call?: PlannedCall | undefined;
}

async function payFor(scene: Scene = {}) {
  const { accounts, standing, call } = { accounts: [ACCOUNT], standing: ADULT, call: CALL, ...scene };
  let ms = 0;
  const aiCalls = {
    findPolicyStanding: vi.fn(async () => standing),
    lockReply: vi.fn(async () => true),
    lockAccounts: vi.fn(async () => accounts ?? []),
    lockFreeAccounts: vi.fn(async () => accounts),
    addReserved: vi.fn(async () => undefined),
    insertCall: vi.fn(async () => true),
    settleCall: vi.fn(async () => undefined),
    forgetPrompt: vi.fn(async () => undefined),
  };
  const payment = createMessagePayment({ clock: () => new Date(ms), newId: () => id(9) }, REQUEST);
  if (call !== undefined) payment.plan(call);
  const atCommit = vi.fn();
  await payment.setAside({ aiCalls, atCommit, meanwhile: async (work) => work() });
  const wait = (more: number) => {
    ms += more;
  };
  return { payment, aiCalls, atCommit, wait };
}

it('sets the worst aside with what else is written, and gives it out once that is saved', async () => {
  const { payment, aiCalls, atCommit } = await payFor();
  expect(aiCalls.addReserved).toHaveBeenCalledExactlyOnceWith([ACCOUNT], 40);
  expect(aiCalls.insertCall).toHaveBeenCalledExactlyOnceWith(id(9), CALL, new Date(0));
  expect(atCommit).toHaveBeenCalledTimes(2);
  expect(payment.take(CALL)).toBeUndefined();
  payment.saved();
  const taken = payment.take({ ...CALL });
  expect(taken?.callId).toBe(id(9));
  await expect(taken?.kept).resolves.toBeUndefined();
  expect(payment.take(CALL)).toBeUndefined();
  expect(payment.giveUp()).toBeUndefined();
});

it.each<[string, Scene]>([
  ['one of the accounts is held by somebody else', { accounts: undefined }],
  ['a budget cannot bear it', { accounts: [{ ...ACCOUNT, reservedMicros: 11 }] }],
  ['a consent was taken back', { standing: { ...ADULT, ownConsent: false } }],
  ['a class is narrowed', { standing: { ...ADULT, classes: ['local'] } }],
  ['the learner has left the school', { standing: undefined }],
  ['no call was planned in time', { call: undefined }],
])('sets nothing aside where %s', async (_why, scene) => {
  const { payment, aiCalls, atCommit } = await payFor(scene);
  expect(atCommit).not.toHaveBeenCalled();
  expect(aiCalls.addReserved).not.toHaveBeenCalled();
  expect(aiCalls.insertCall).not.toHaveBeenCalled();
  payment.saved();
  expect(payment.take(CALL)).toBeUndefined();
  expect(payment.giveUp()).toBeUndefined();
});

it.each<[string, Partial<PlannedCall>]>([
  ['another prompt', { prompt: '["more"]' }],
  ['another model', { model: 'small' }],
  ['what may cost more', { worstMicros: 41 }],
  ['another purpose', { purpose: 'triage' }],
])('is not given out for %s, and left to be given back', async (_what, change) => {
  const { payment } = await payFor();
  payment.saved();
  expect(payment.take({ ...CALL, ...change })).toBeUndefined();
  expect(payment.giveUp()).toBe(id(9));
  expect(payment.take(CALL)).toBeUndefined();
});

it('is not given out once the look at policy and consent is no longer of this moment', async () => {
  const { payment, wait } = await payFor();
  payment.saved();
  wait(50);
  expect(payment.take(CALL)).toBeUndefined();
  expect(payment.giveUp()).toBe(id(9));
});

it('looks for a prompt once more that was not ready when the accounts were', async () => {
  const { payment, aiCalls, atCommit } = await payFor({ call: undefined });
  await payment.setAside({
    aiCalls,
    atCommit,
    meanwhile: async (work) => {
      payment.plan(CALL);
      return work();
    },
  });
  expect(aiCalls.insertCall).toHaveBeenCalledOnce();
});

it('gives a withdrawn call back whole, and forgets what was to be sent', async () => {
  const { aiCalls } = await payFor();
  await withdrawCall(aiCalls, id(9));
  expect(aiCalls.forgetPrompt).toHaveBeenCalledExactlyOnceWith(id(9));
  expect(aiCalls.settleCall).toHaveBeenCalledExactlyOnceWith(
    id(9),
    expect.objectContaining({ outcome: 'withdrawn', costMicros: 0, isExact: true }),
  );
});
