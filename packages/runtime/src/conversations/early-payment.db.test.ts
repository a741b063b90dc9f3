import { createCallLedger, type PlannedCall } from '@kindling/core/ai';
import { type ConversationPorts, stopReply } from '@kindling/core/conversation';
import type { VoiceRequest } from '@kindling/core/turns';
import { createScriptedTutor } from '@kindling/testkit';
import { v7 } from 'uuid';
import { beforeAll, expect, test, vi } from 'vitest';
import { openConversationBench, talk, untilEnded } from './conversation-bench.fixture.ts';

const bench = await openConversationBench();
const { ana } = bench;
const { transact } = bench.database;
const ledger = createCallLedger({ transact, clock: () => new Date(), newId: v7 });

const callOf = (request: VoiceRequest): PlannedCall => ({
  request,
  purpose: 'reply',
  provider: 'local',
  level: 'local',
  model: 'small',
  pricesVersion: '2026-11-21',
  promptVersion: 'tutor@1',
  prompt: '[]',
  worstMicros: 40,
});

/** A server whose voice plans a call while the message is stored; it does so before the accounts are looked at. */
function openPlanning() {
  const tutor = createScriptedTutor();
  const requests: VoiceRequest[] = [];
  const planned = Promise.withResolvers<void>();
  const forTurn = vi.fn<typeof tutor.forTurn>(async (request, ...known) => {
    requests.push(request);
    const opened = await tutor.forTurn(request, ...known);
    const prepare = () => {
      request.payment?.plan(callOf(request));
      planned.resolve();
    };
    return { ...opened, voice: { ...opened.voice, prepare } };
  });
  const patient: ConversationPorts['transact'] = (tenant, work) =>
    transact(tenant, (stores) => {
      const lockFreeAccounts: typeof stores.aiCalls.lockFreeAccounts = async (...asked) => {
        await planned.promise;
        return stores.aiCalls.lockFreeAccounts(...asked);
      };
      return work({ ...stores, aiCalls: { ...stores.aiCalls, lockFreeAccounts } });
    });
  const asking = { ...tutor, forTurn, mayAskModels: true };
  return { requests, ...bench.openProcess({ tutor: asking, transact: patient }) };
}

const books = async () => {
  const calls = await bench.school.query('select outcome from app.ai_call order by asked_at, id');
  const [held] = await bench.school.query('select max(reserved_micros)::int as micros from app.ai_account');
  return { outcomes: calls.map(({ outcome }) => outcome), held: held?.micros };
};

beforeAll(async () => {
  await bench.school.query(`insert into app.ai_school (school_id, level) values ($1, 'local')`, [
    bench.school.schoolId,
  ]);
  // The first call of a day opens the accounts.
  const first = callOf({ tenant: ana, learnerId: ana.personId, replyId: null });
  const reserved = await ledger.reserve(first);
  if (typeof reserved !== 'object') throw new Error('Nothing was set aside');
  await reserved.kept;
  await bench.school.query('update app.ai_account set reserved_micros = 0');
  await bench.school.query('delete from app.ai_prompt');
  await bench.school.query(`update app.ai_call set outcome = 'complete'`);
});

test('what a call may cost stands on the books with its message, and goes back where nobody makes it', async () => {
  const { ports, requests } = openPlanning();
  const { conversationId, replyId } = await talk(ports, ana, 'words=1 then=hang');
  expect(await books()).toEqual({ outcomes: ['complete', null], held: 40 });
  expect(requests).toMatchObject([{ replyId }]);
  await stopReply(ports, ana, conversationId, replyId);
  await untilEnded(ports, ana, conversationId);
  await expect.poll(books).toEqual({ outcomes: ['complete', 'withdrawn'], held: 0 });
  expect(await bench.school.query('select from app.ai_prompt')).toEqual([]);
});

test('nothing is set aside for who is answered by fixed words', async () => {
  const { ports } = openPlanning();
  const before = await books();
  const { conversationId } = await talk(ports, ana, 'I want to kill myself');
  await untilEnded(ports, ana, conversationId);
  expect(await books()).toEqual(before);
});
