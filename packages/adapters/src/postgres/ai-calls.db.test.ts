import { randomUUID } from 'node:crypto';
import {
  type CallOutcome,
  createCallLedger,
  getAiAdministration,
  listReplyPrompts,
  NO_TOKENS,
  type PlannedCall,
  updateAiSettings,
} from '@kindling/core/ai';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openPool, purgePrompts, withTransaction } from './index.ts';

const place = await createTestDatabase();
const database = place.open();
const worker = openPool({
  url: place.urlFor('kindling_worker'),
  maxConnections: 1,
  applicationName: 'test',
  onIdleError: () => undefined,
});
afterAll(() => worker.end());

const NOW = new Date('2026-11-21T10:00:00Z');
const ports = {
  transact: database.transact,
  clock: () => NOW,
  newId: randomUUID,
  models: { describe: () => ({ providers: [], pricesVersion: '2026-11-21' }) },
};
const { reserve: reserveCall, settle, book } = createCallLedger(ports);
const ledger = {
  settle,
  /** What is set aside, when it is saved. */
  async reserve(call: PlannedCall): Promise<string | undefined> {
    const reserved = await reserveCall(call);
    if (reserved === 'not-allowed') return reserved;
    await reserved?.kept;
    return reserved?.callId;
  },
};
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
const waitingForLock = async () => {
  const [row] = await school.query(
    `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row?.waiting;
};
const accounts = () =>
  school.query(
    'select scope, spent_micros::int as spent, reserved_micros::int as reserved from app.ai_account order by scope',
  );

describe('a budget', () => {
  it.each([
    ['learner', { learnerDayMicros: 1_050 }],
    ['class', { classDayMicros: 1_050 }],
    ['school and day', { schoolDayMicros: 1_050 }],
    ['school and month', { schoolMonthMicros: 1_050 }],
  ])('of a %s lets no more through than it can bear, 50 turns at once', async (_whose, budget) => {
    await setBudgets(budget);
    const replyId = await storeReply(ana);
    const call = callFor(ana, replyId, 100);
    const reserved = await Promise.all(Array.from({ length: 50 }, () => ledger.reserve(call)));
    const admitted = reserved.filter((id) => id !== undefined);
    expect(admitted).toHaveLength(10);
    for (const { reserved: held } of await accounts()) expect(held).toBe(1_000);
    // All of them end at once, while others ask: what they did not use is free again.
    await Promise.all(admitted.map((id) => ledger.settle(call.request, id, settled(60))));
    for (const account of await accounts()) expect(account).toMatchObject({ spent: 600, reserved: 0 });
    expect(await ledger.reserve(call)).toBeDefined();
  });

  it('of one learner is not another’s', async () => {
    const ben = await school.addPerson({ role: 'student' });
    await setBudgets({ learnerDayMicros: 100 });
    const [forAna, forBen] = [await storeReply(ana), await storeReply(ben)];
    expect(await ledger.reserve(callFor(ana, forAna))).toBeDefined();
    expect(await ledger.reserve(callFor(ana, forAna))).toBeUndefined();
    expect(await ledger.reserve(callFor(ben, forBen))).toBeDefined();
  });

  it('is none where nobody set one', async () => {
    const replyId = await storeReply(ana);
    expect(await ledger.reserve(callFor(ana, replyId, 9_000_000))).toBeDefined();
  });
});

describe('a day of a budget', () => {
  // Bogota is five hours behind: its midnight is this.
  const MIDNIGHT = Date.parse('2026-12-01T05:00:00Z');
  const at = (minutes: number) => ({ ...ports, clock: () => new Date(MIDNIGHT + minutes * 60_000) });
  const setByAdminIn = async (timeZone: string) => {
    await school.query('update app.membership set time_zone = $1 where person_id = $2', [
      timeZone,
      admin.personId,
    ]);
    await setBudgets({ schoolDayMicros: 100, schoolMonthMicros: 200 });
  };
  const isAdmitted = async (minutes: number) => {
    const call = callFor(ana, await storeReply(ana));
    const reserved = await createCallLedger(at(minutes)).reserve(call);
    if (typeof reserved !== 'object') return false;
    await reserved.kept;
    await settle(call.request, reserved.callId, settled(100));
    return true;
  };
  const spentAt = async (minutes: number) => {
    const { today, month } = await getAiAdministration(at(minutes), admin);
    return [today.spentMicros, month.spentMicros];
  };

  it('and of a month ends at midnight where the admin is who set it, not at that of UTC', async () => {
    await setByAdminIn('America/Bogota');
    expect(await isAdmitted(-6 * 60)).toBe(true);
    // Another day of UTC, and its next month.
    expect(await isAdmitted(-1)).toBe(false);
    expect(await spentAt(-1)).toEqual([100, 100]);
    expect(await isAdmitted(0)).toBe(true);
    expect(await spentAt(0)).toEqual([100, 100]);
  });

  it('is one of UTC where the zone is one that only browsers know', async () => {
    await setByAdminIn('Mars/Olympus_Mons');
    expect(await isAdmitted(-6 * 60)).toBe(true);
    expect(await isAdmitted(-1)).toBe(true);
    expect(await spentAt(-1)).toEqual([100, 100]);
  });
});

describe('a call that may be sent while it is set aside', () => {
  const lockReply = (replyId: string | null) =>
    `select 1 from app.conversation_message where id = '${replyId}' for update`;
  const lockAccounts = (which: string) =>
    `select 1 from app.ai_account where scope ${which} order by scope for update`;
  const SPEND_ALL = `update app.ai_account set spent_micros = 1000 where scope = 'school-day'`;

  /** Somebody of the same school, in a transaction of their own. */
  async function openOther() {
    const other = new pg.Client({ connectionString: place.urlFor('kindling_app') });
    await other.connect();
    await other.query(`begin; set local app.school_id = '${school.schoolId}'`);
    onTestFinished(() => other.end());
    return other;
  }

  /** A call of Ana's whose school has something left of its budget, and a first one already on the books. */
  async function planCall() {
    await setBudgets({ schoolDayMicros: 1_000 });
    const call = callFor(ana, await storeReply(ana));
    await ledger.settle(call.request, (await ledger.reserve(call)) ?? '', settled(60));
    return call;
  }

  it('is not sent where others, who hold its reply, leave nothing of the budget', async () => {
    const call = await planCall();
    const other = await openOther();
    await other.query(lockReply(call.request.replyId));
    const asked = reserveCall(call);
    await expect.poll(waitingForLock).toBe(1);
    await other.query(lockAccounts('is not null'));
    await other.query(SPEND_ALL);
    await other.query('commit');
    expect(await asked).toBeUndefined();
    expect(await school.query('select from app.ai_call')).toHaveLength(1);
  });

  it('is not sent where it is ended in a deadlock with others who leave nothing of the budget', async () => {
    const call = await planCall();
    // Everybody looks for a deadlock once in a wait, and whoever looks is ended. So that it is the call, it waits twice: for
    // the first account behind the gate while the others look and find nothing, then for the accounts that they hold.
    const [gate, other] = [await openOther(), await openOther()];
    await gate.query(lockAccounts(`= 'class-day'`));
    await other.query(lockAccounts(`<> 'class-day'`));
    const asked = reserveCall(call);
    await expect.poll(waitingForLock).toBe(1);
    const reply = other.query(lockReply(call.request.replyId));
    const haveLooked = async () => {
      const [row] = await school.query(
        `select count(*)::int as looked from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'
            and clock_timestamp() - query_start > 1.5 * current_setting('deadlock_timeout')::interval`,
      );
      return row?.looked;
    };
    await expect.poll(haveLooked).toBe(2);
    await gate.query('commit');
    await reply;
    await other.query(SPEND_ALL);
    await other.query('commit');
    expect(await asked).toBeUndefined();
    expect(await school.query('select from app.ai_call')).toHaveLength(1);
  });

  it('is not sent for a reply that is gone', async () => {
    const call = callFor(ana, await storeReply(ana));
    await school.query('delete from app.conversation where learner_id = $1', [ana.personId]);
    expect(await reserveCall(call)).toBe('not-allowed');
    expect(await school.query('select from app.ai_call')).toEqual([]);
  });

  it.each(['was lost', 'was saved after all'])(
    'counts with what it cost when what was set aside %s',
    async (fate) => {
      const call = callFor(ana, await storeReply(ana));
      const id = fate === 'was lost' ? randomUUID() : ((await ledger.reserve(call)) ?? '');
      // Others are under way: what is set aside for them stays.
      await ledger.reserve(call);
      await book(call, id, settled(70));
      await book(call, id, settled(70));
      for (const account of await accounts()) expect(account).toMatchObject({ spent: 70, reserved: 100 });
      expect(await school.query('select from app.ai_call where cost_micros = 70')).toHaveLength(1);
    },
  );

  it('counts also when its reply is gone by then, without its prompt', async () => {
    const call = callFor(ana, await storeReply(ana));
    await school.query('delete from app.conversation where learner_id = $1', [ana.personId]);
    await book(call, randomUUID(), settled(70));
    for (const account of await accounts()) expect(account).toMatchObject({ spent: 70, reserved: 0 });
    expect(await school.query('select from app.ai_prompt')).toEqual([]);
  });
});

it('a call is settled once, where it was set aside', async () => {
  const call = callFor(ana, await storeReply(ana));
  const id = (await ledger.reserve(call)) ?? '';
  // She leaves the class while the model speaks.
  await school.query('delete from app.enrolment where person_id = $1', [ana.personId]);
  await ledger.settle(call.request, id, settled(70));
  await ledger.settle(call.request, id, settled(70));
  expect(await accounts()).toEqual(
    ['class-day', 'learner-day', 'school-day', 'school-month'].map((scope) => ({
      scope,
      spent: 70,
      reserved: 0,
    })),
  );
});

it('an admin sees what was spent, to the token', async () => {
  const call = callFor(ana, await storeReply(ana));
  const id = (await ledger.reserve(call)) ?? '';
  await ledger.reserve(call);
  await ledger.settle(call.request, id, settled(70));
  const { today, month, settings } = await getAiAdministration(ports, admin);
  expect(today).toEqual({
    spentMicros: 70,
    reservedMicros: 100,
    calls: 2,
    inputTokens: 100,
    outputTokens: 20,
  });
  expect(month).toEqual(today);
  expect(settings.level).toBe('cloud');
});

describe('the prompt of a reply', () => {
  it('is read by those who teach the learner, and each look is audited', async () => {
    const replyId = await storeReply(ana);
    const call = callFor(ana, replyId);
    const id = (await ledger.reserve(call)) ?? '';
    await ledger.settle(call.request, id, settled(70));
    const { prompts } = await listReplyPrompts(ports, tomas, replyId);
    expect(prompts).toMatchObject([
      { callId: id, prompt: call.prompt, inputTokens: 100, outputTokens: 20, costMicros: 70 },
    ]);
    const stranger = await school.addPerson({ role: 'teacher' });
    await expect(listReplyPrompts(ports, stranger, replyId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(listReplyPrompts(ports, admin, randomUUID())).rejects.toMatchObject({ code: 'not-found' });
    const looks = await school.query(`select actor_id from app.audit_log where action = 'ai.prompt-read'`);
    expect(looks).toEqual([{ actor_id: tomas.personId }]);
  });

  it('goes when its time is over, and what it cost stays', async () => {
    const replyId = await storeReply(ana);
    await ledger.reserve(callFor(ana, replyId));
    const purge = (before: Date) => withTransaction(worker, '', (handle) => purgePrompts(handle, before));
    expect(await purge(NOW)).toBe(0);
    expect(await purge(new Date(NOW.getTime() + 1))).toBeGreaterThan(0);
    const { prompts } = await listReplyPrompts(ports, admin, replyId);
    expect(prompts).toMatchObject([{ prompt: null, model: 'claude-sonnet-5-5' }]);
  });

  it('goes with the conversation it was asked in', async () => {
    const call = callFor(ana, await storeReply(ana));
    await ledger.reserve(call);
    await school.query('delete from app.conversation where learner_id = $1', [ana.personId]);
    expect(await school.query('select from app.ai_prompt')).toEqual([]);
    expect(await school.query('select from app.ai_call')).toHaveLength(1);
  });
});
