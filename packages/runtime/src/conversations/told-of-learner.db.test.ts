import { type ConversationPorts, type ReplyLimits, stopReply } from '@kindling/core/conversation';
import { deleteMemories } from '@kindling/core/memory';
import type { TurnContext } from '@kindling/core/turns';
import { AppError } from '@kindling/shared';
import { createScriptedTutor, wordsOf } from '@kindling/testkit';
import { v7 } from 'uuid';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { newest, openConversationBench, talk, untilEnded } from './conversation-bench.fixture.ts';

const bench = await openConversationBench();
const { ana, ben } = bench;
await bench.school.allowLocalModels();

/** A server that may ask models; `beforeSummary` stands before each look at where a learner stands. */
function openWithModels(
  beforeSummary: () => Promise<void>,
  limits: Partial<ReplyLimits> = {},
  mayAskModels = true,
) {
  const told: TurnContext[] = [];
  const tutor = createScriptedTutor();
  const transact: ConversationPorts['transact'] = (tenant, work) =>
    bench.database.transact(tenant, (stores) => {
      const findSummary: typeof stores.progress.findSummary = async (...asked) => {
        await beforeSummary();
        return stores.progress.findSummary(...asked);
      };
      return work({ ...stores, progress: { ...stores.progress, findSummary } });
    });
  const forTurn = vi.fn<typeof tutor.forTurn>(async (...asked) => {
    const opened = await tutor.forTurn(...asked);
    const { voice } = opened;
    const speak: typeof voice.speak = (context, signal) => {
      told.push(context);
      return voice.speak(context, signal);
    };
    return { ...opened, voice: { ...voice, speak } };
  });
  const asking = { ...tutor, forTurn, mayAskModels };
  return { told, forTurn, ...bench.openProcess({ tutor: asking, transact, limits }) };
}

test('where a learner stands is read again when that failed, and the reply made with it', async () => {
  let looks = 0;
  const { ports, told } = openWithModels(async () => {
    looks += 1;
    if (looks <= 2) throw new AppError('unavailable', 'The database cannot be reached.');
  });
  const { conversationId } = await talk(ports, ana, 'words=3');
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({ state: 'complete', text: wordsOf(3) });
  expect(looks).toBe(3);
  expect(told).toMatchObject([{ learner: { name: 'Ana' } }]);
});

test('nobody looks where a learner stands whom no model may answer', async () => {
  const setLevel = (level: string) => bench.school.query('update app.ai_school set level = $1', [level]);
  onTestFinished(async () => void (await setLevel('local')));
  let looks = 0;
  const look = async () => {
    looks += 1;
  };
  for (const [level, times] of [
    ['builtin', 0],
    ['local', 1],
  ] as const) {
    await setLevel(level);
    const { ports } = openWithModels(look);
    const { conversationId } = await talk(ports, ana, 'words=3');
    expect(await untilEnded(ports, ana, conversationId)).toMatchObject({ state: 'complete' });
    expect(looks).toBe(times);
  }
});

test('who is in danger is answered at once, though nobody can say where they stand', async () => {
  const { ports, told } = openWithModels(() => Promise.reject(new AppError('internal', 'Unreadable.')));
  const { conversationId } = await talk(ports, ana, 'I want to kill myself');
  const reply = await untilEnded(ports, ana, conversationId);
  expect(reply).toMatchObject({ state: 'complete', reply: { act: 'safe-reply' } });
  expect(told).toEqual([]);
});

test('a reply that nobody can be told enough for has failed, and says so, when the message was taken', async () => {
  const { ports, frames } = openWithModels(() => Promise.reject(new AppError('internal', 'Unreadable.')));
  const { conversationId } = await talk(ports, ana, 'words=3');
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({ state: 'failed' });
  await expect.poll(() => frames.at(-1)?.name).toBe('reply-end');
});

test('a message is taken, and its reply stopped, while that is still being read', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { ports, told } = openWithModels(() => promise);
  const { conversationId, replyId } = await talk(ports, ana, 'words=3');
  expect(await newest(ports, ana, conversationId)).toMatchObject({ state: 'streaming' });
  await stopReply(ports, ana, conversationId, replyId);
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({ state: 'stopped', text: '' });
  resolve();
  expect(told).toEqual([]);
});

test('a reply that waited its turn goes by who the learner is then', async () => {
  const looks = vi.fn(async () => undefined);
  const { ports, told, forTurn } = openWithModels(looks, { running: 1 });
  const first = await talk(ports, ana, 'words=1 then=hang');
  const second = await talk(ports, ben, 'words=2');
  await expect.poll(() => [forTurn.mock.calls.length, looks.mock.calls.length]).toEqual([2, 2]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 });
  onTestFinished(() => void vi.useRealTimers());
  await bench.school.query(`update app.membership set display_name = 'Benno' where person_id = $1`, [
    ben.personId,
  ]);
  await stopReply(ports, ana, first.conversationId, first.replyId);
  expect(await untilEnded(ports, ben, second.conversationId)).toMatchObject({ state: 'complete' });
  expect(told).toMatchObject([{ learner: { name: 'Ana' } }, { learner: { name: 'Benno' } }]);
  expect(forTurn).toHaveBeenCalledTimes(3);
});

describe('what a learner deleted while their reply waited its turn', () => {
  const remember = (kind: 'goal' | 'interest', text: string) =>
    bench.school.query(
      `insert into app.memory (school_id, id, learner_id, kind, key, text, confidence_percent, noted_at)
       values ($1, gen_random_uuid(), $2, $3, $4, $4, 90, now())`,
      [bench.school.schoolId, ben.personId, kind, text],
    );

  // A plan of progress holds where the learner stands itself; the others read it beside.
  test.each([
    ['words=2', true],
    ['How am I doing?', true],
    ['words=3', false],
  ])('is told nobody, after %j, with models %s', async (text, mayAskModels) => {
    const { ports, told } = openWithModels(async () => undefined, { running: 1 }, mayAskModels);
    await remember('goal', 'Wants to pass the exam');
    await remember('interest', 'Likes chess');
    const first = await talk(ports, ana, 'words=1 then=hang');
    const second = await talk(ports, ben, text);
    await expect.poll(() => told.length).toBe(1);
    await deleteMemories({ transact: bench.database.transact, clock: () => new Date(), newId: v7 }, ben);
    await stopReply(ports, ana, first.conversationId, first.replyId);
    await untilEnded(ports, ben, second.conversationId);
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told[1])).not.toMatch(/exam|chess/);
    expect(told[1]?.talk).toMatchObject({ interests: [] });
    if (mayAskModels) expect(told[1]?.learner).toMatchObject({ name: expect.any(String), memories: [] });
  });

  test('is told where it was there, and still is', async () => {
    const { ports, told } = openWithModels(async () => undefined);
    await remember('interest', 'Likes chess');
    const { conversationId } = await talk(ports, ben, 'words=2');
    await untilEnded(ports, ben, conversationId);
    expect(told).toMatchObject([{ talk: { interests: ['chess'] } }]);
  });
});
