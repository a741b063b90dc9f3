import { randomUUID } from 'node:crypto';
import {
  type CallOutcome,
  createCallLedger,
  createMessagePayment,
  getAiAdministration,
  listReplyPrompts,
  NO_TOKENS,
  type PlannedCall,
  updateAiSettings,
  withdrawCall,
} from '@kindling/core/ai';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import pg from 'pg';
import { beforeEach, expect, it, onTestFinished } from 'vitest';

const place = await createTestDatabase();
const database = place.open();

const NOW = new Date('2026-11-21T10:00:00Z');
const ports = {
  transact: database.transact,
  clock: () => NOW,
  newId: randomUUID,
  models: { describe: () => ({ providers: [], pricesVersion: '2026-11-21' }) },
};
const { reserve: reserveCall, settle } = createCallLedger(ports);
/** What is set aside, when it is saved. */
async function reserve(call: PlannedCall): Promise<string | undefined> {
  const reserved = await reserveCall(call);
  if (typeof reserved !== 'object') return reserved;
  await reserved.kept;
  return reserved.callId;
}
const LIMITLESS = {
  learnerDayMicros: null,
  classDayMicros: null,
  schoolDayMicros: null,
  schoolMonthMicros: null,
};

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let ana: Principal;
let tomas: Principal;
let admin: Principal;

beforeEach(async () => {
  school = await openLearningSchool(place.urlFor('kindling_app'));
  ana = await school.addPerson({ role: 'student', displayName: 'Ana Torres' });
  tomas = await school.addPerson({ role: 'teacher' });
  admin = await school.addPerson({ role: 'admin' });
  await school.addClass([tomas.personId], [ana.personId]);
  await setBudgets({});
});

const setBudgets = (budgets: Partial<typeof LIMITLESS> | Record<string, number>) =>
  updateAiSettings(ports, admin, {
    level: 'cloud',
    adultLearners: true,
    budgets: { ...LIMITLESS, ...budgets },
  });

/** A reply of a tutor to somebody, as it is stored before anybody speaks. */
async function storeReply(learner: Principal): Promise<string> {
  // Of age, and agrees: what may leave is not in question here.
  await school.query(
    'insert into app.ai_learner (school_id, person_id, own_consent, own_consent_at) values ($1, $2, true, now()) on conflict do nothing',
    [school.schoolId, learner.personId],
  );
  const [conversationId, messageId, replyId] = [randomUUID(), randomUUID(), randomUUID()];
  await school.query(
    `insert into app.conversation (school_id, id, learner_id, kind, language, created_at, last_message_at)
     values ($1, $2, $3, 'free', 'en', now(), now())`,
    [school.schoolId, conversationId, learner.personId],
  );
  for (const [id, role, answers] of [
    [messageId, 'learner', null],
    [replyId, 'tutor', messageId],
  ])
    await school.query(
      `insert into app.conversation_message (school_id, id, conversation_id, role, text, state, sent_at, answers_id)
       values ($1, $2, $3, $4, '', 'complete', now(), $5)`,
      [school.schoolId, id, conversationId, role, answers],
    );
  return replyId;
}

const callFor = (learner: Principal, replyId: string, worstMicros = 100): PlannedCall => ({
  request: { tenant: learner, learnerId: learner.personId, replyId },
  purpose: 'reply',
  provider: 'anthropic',
  level: 'cloud',
  model: 'claude-sonnet-5-5',
  pricesVersion: '2026-11-21',
  promptVersion: 'tutor@1',
  prompt: '{"messages":["What is a list, [[name-1]]?"]}',
  worstMicros,
});
const settled = (costMicros: number): CallOutcome => ({
  outcome: 'complete',
  usage: { ...NO_TOKENS, input: 90, cacheRead: 10, output: 20 },
  isExact: true,
  costMicros,
  durationMs: 900,
  firstTokenMs: 200,
});
const accounts = () =>
  school.query(
    'select scope, spent_micros::int as spent, reserved_micros::int as reserved from app.ai_account order by scope',
  );

/** As a message is stored: what the call may cost is saved with it, or nothing is. */
async function pay(call: PlannedCall, { fails = false } = {}) {
  const payment = createMessagePayment(ports, call.request);
  payment.plan(call);
  const storing = database.transact(ana, async (stores) => {
    await payment.setAside(stores);
    if (fails) throw new Error('The message could not be stored.');
  });
  await storing.then(payment.saved, () => undefined);
  return payment;
}
/** The first call of a day opens the accounts. */
async function openAccounts() {
  const call = callFor(ana, await storeReply(ana));
  await settle(call.request, (await reserve(call)) ?? '', settled(0));
}

it('a call paid for with its message is on the books once, with its prompt, and settled like any other', async () => {
  await openAccounts();
  const call = callFor(ana, await storeReply(ana));
  const payment = await pay(call);
  for (const account of await accounts()) expect(account).toMatchObject({ spent: 0, reserved: 100 });
  const taken = await reserveCall({ ...call, request: { ...call.request, payment } });
  if (typeof taken !== 'object') throw new Error('Nothing was set aside');
  for (const account of await accounts()) expect(account).toMatchObject({ spent: 0, reserved: 100 });
  await settle(call.request, taken.callId, settled(70));
  for (const account of await accounts()) expect(account).toMatchObject({ spent: 70, reserved: 0 });
  const { prompts } = await listReplyPrompts(ports, tomas, call.request.replyId ?? '');
  expect(prompts).toMatchObject([{ callId: taken.callId, prompt: call.prompt, costMicros: 70 }]);
});

it('paying with messages lets no more through than a budget can bear, together with others', async () => {
  await openAccounts();
  await setBudgets({ schoolDayMicros: 1_050 });
  const call = callFor(ana, await storeReply(ana));
  const reserved = await Promise.all(
    Array.from({ length: 40 }, async (_, place) => {
      const payment = place % 2 === 0 ? await pay(call) : undefined;
      return reserve(payment ? { ...call, request: { ...call.request, payment } } : call);
    }),
  );
  expect(reserved.filter((id) => id !== undefined)).toHaveLength(10);
  for (const { reserved: held } of await accounts()) expect(held).toBe(1_000);
});

it('paying with a message waits for nobody who holds an account, and is then set aside by the ledger', async () => {
  await openAccounts();
  const other = new pg.Client({ connectionString: place.urlFor('kindling_app') });
  await other.connect();
  onTestFinished(() => other.end());
  await other.query(`begin; set local app.school_id = '${school.schoolId}'`);
  await other.query(`select from app.ai_account where scope = 'school-day' for update`);
  const payment = await pay(callFor(ana, await storeReply(ana)));
  expect(payment.giveUp()).toBeUndefined();
  await other.query('rollback');
});

it('what is set aside is undone with a message that could not be stored, and given back where it never left', async () => {
  await openAccounts();
  const call = callFor(ana, await storeReply(ana));
  expect((await pay(call, { fails: true })).take(call)).toBeUndefined();
  for (const account of await accounts()) expect(account).toMatchObject({ spent: 0, reserved: 0 });
  const callId = (await pay(call)).giveUp() ?? '';
  await database.transact(ana, ({ aiCalls }) => withdrawCall(aiCalls, callId));
  for (const account of await accounts()) expect(account).toMatchObject({ spent: 0, reserved: 0 });
  expect(await school.query('select from app.ai_prompt where call_id = $1', [callId])).toEqual([]);
  // Nobody was asked: no prompt of the reply, and no call of the day but the first.
  const looked = listReplyPrompts(ports, tomas, call.request.replyId ?? '');
  await expect(looked).rejects.toMatchObject({ code: 'not-found' });
  expect((await getAiAdministration(ports, admin)).today).toMatchObject({ calls: 1, reservedMicros: 0 });
});
