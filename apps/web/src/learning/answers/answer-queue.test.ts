import { describe, expect, it } from 'vitest';
import { type AnswerQueueParts, createAnswerQueue } from './answer-queue.ts';
import { localAnswerStorage } from './answer-storage.ts';
import { createFlushLock } from './flush-lock.ts';
import type { KeptAnswer } from './kept-answer.ts';
import type { AttemptResult, SendOutcome } from './send-answer.ts';

const OFFLINE: SendOutcome = { kind: 'later', reached: false, signedOut: false, retryAfterMs: 0 };
const BROKEN: SendOutcome = { ...OFFLINE, reached: true };

function answer(number: number): KeptAnswer {
  return {
    attemptId: `attempt-${number}`,
    activityId: `activity-${number}`,
    activityTitle: `Activity ${number}`,
    lessonId: 'lesson',
    answer: { optionId: 'a' },
    durationMs: 1000,
    answeredAt: `2026-11-21T09:00:0${number}.000Z`,
  };
}

function recorded(kept: KeptAnswer): SendOutcome {
  const grade = { correct: true, score: 1, feedback: {} };
  const { attemptId, activityId } = kept;
  return { kind: 'recorded', result: { attemptId, activityId, grade } as AttemptResult };
}

/** A browser's local storage; Object.keys lists its keys as in a browser. */
function fakeLocalStorage(): Storage {
  const store = Object.create({
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, value: string) => {
      store[key] = value;
    },
    removeItem: (key: string) => {
      delete store[key];
    },
  }) as Storage & Record<string, string>;
  return store;
}

/** A server that answers by script, and the timers the queue sets. */
function setUp(options: { storage?: Storage; lock?: AnswerQueueParts['lock'] } = {}) {
  const storage = options.storage ?? fakeLocalStorage();
  const server = {
    sent: [] as string[],
    reply: recorded as (kept: KeptAnswer) => SendOutcome | Promise<SendOutcome>,
  };
  const timers: { work: () => void; delayMs: number; live: boolean }[] = [];
  const queue = createAnswerQueue({
    storage: localAnswerStorage('person', storage),
    send: async (kept) => {
      server.sent.push(kept.attemptId);
      return server.reply(kept);
    },
    lock: options.lock ?? createFlushLock('test', undefined),
    schedule: (work, delayMs) => {
      const timer = { work, delayMs, live: true };
      timers.push(timer);
      return () => {
        timer.live = false;
      };
    },
    random: () => 0.5,
  });
  const PATIENCE_MS = 8000;
  const retries = () => timers.filter((timer) => timer.live && timer.delayMs !== PATIENCE_MS);
  return { queue, server, storage, timers, retries };
}

const idsOf = (kept: readonly KeptAnswer[]) => kept.map((one) => one.attemptId);

describe('submit', () => {
  it('answers with the result and leaves nothing behind', async () => {
    const { queue, storage } = setUp();
    expect(await queue.submit(answer(1))).toMatchObject({ kind: 'recorded', late: false });
    expect(queue.store.getState().waiting).toEqual([]);
    expect(Object.keys(storage)).toEqual([]);
  });

  it('has written the answer down before the request leaves', async () => {
    const { queue, server, storage } = setUp();
    let keptAtSend: string[] = [];
    server.reply = (kept) => {
      keptAtSend = Object.keys(storage);
      return recorded(kept);
    };
    await queue.submit(answer(1));
    expect(keptAtSend).toEqual(['kindling:answer:person:attempt-1']);
  });

  it('keeps the answer while offline and sends it once the network is back', async () => {
    const { queue, server } = setUp();
    server.reply = () => OFFLINE;
    expect(await queue.submit(answer(1))).toEqual({ kind: 'kept' });
    expect(idsOf(queue.store.getState().waiting)).toEqual(['attempt-1']);

    server.reply = recorded;
    await queue.flush();
    expect(queue.store.getState().waiting).toEqual([]);
    expect(queue.store.getState().settled['attempt-1']).toMatchObject({ kind: 'recorded', late: true });
  });

  it('lets the learner go on when the server is slow, and still takes the result', async () => {
    const { queue, server, timers } = setUp();
    let arrive: (outcome: SendOutcome) => void = () => undefined;
    server.reply = () => new Promise((resolve) => (arrive = resolve));
    const submitted = queue.submit(answer(1));
    timers.find((timer) => timer.delayMs === 8000)?.work();
    expect(await submitted).toEqual({ kind: 'kept' });

    arrive(recorded(answer(1)));
    await queue.flush();
    expect(queue.store.getState().settled['attempt-1']).toMatchObject({ kind: 'recorded', late: true });
    expect(server.sent).toEqual(['attempt-1']);
  });

  it('says so when the browser has no room, and still sends', async () => {
    const storage = fakeLocalStorage();
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const { queue, server } = setUp({ storage: Object.assign(storage, {}) });
    server.reply = () => OFFLINE;
    await queue.submit(answer(1));
    expect(queue.store.getState()).toMatchObject({ durable: false });
    expect(idsOf(queue.store.getState().waiting)).toEqual(['attempt-1']);
    server.reply = recorded;
    await queue.flush();
    expect(queue.store.getState().waiting).toEqual([]);
  });
});

describe('flush', () => {
  it('sends oldest first, each once, however often it is called', async () => {
    const { queue, server } = setUp();
    server.reply = () => OFFLINE;
    for (const number of [2, 1, 3]) await queue.submit(answer(number));
    server.sent = [];
    server.reply = recorded;
    await Promise.all([queue.flush(), queue.flush(), queue.flush()]);
    expect(server.sent).toEqual(['attempt-1', 'attempt-2', 'attempt-3']);
  });

  it('stops at the first failure, so that the order stays', async () => {
    const { queue, server } = setUp();
    server.reply = () => OFFLINE;
    await queue.submit(answer(1));
    server.sent = [];
    await queue.submit(answer(2));
    expect(server.sent).toEqual(['attempt-1']);
  });

  it('survives a reload: a new queue over the same storage sends what the old one kept', async () => {
    const before = setUp();
    before.server.reply = () => OFFLINE;
    await before.queue.submit(answer(1));

    const after = setUp({ storage: before.storage });
    after.queue.refresh();
    expect(idsOf(after.queue.store.getState().waiting)).toEqual(['attempt-1']);
    await after.queue.flush();
    expect(after.server.sent).toEqual(['attempt-1']);
    expect(after.queue.store.getState().settled['attempt-1']).toMatchObject({ late: true });
  });

  it.each(['not-found', 'conflict'])(
    'lets go of an answer the server refuses with %s, and goes on',
    async (code) => {
      const { queue, server } = setUp();
      server.reply = () => OFFLINE;
      await queue.submit(answer(1));
      await queue.submit(answer(2));
      server.reply = (kept) => (kept.attemptId === 'attempt-1' ? { kind: 'refused', code } : recorded(kept));
      await queue.flush();
      expect(queue.store.getState().waiting).toEqual([]);
      expect(queue.store.getState().settled['attempt-1']).toMatchObject({ kind: 'refused', code });
      expect(queue.store.getState().settled['attempt-2']).toMatchObject({ kind: 'recorded' });
    },
  );

  it('waits as long as a busy server asks, then tries by itself', async () => {
    const { queue, server, retries } = setUp();
    server.reply = () => ({ ...BROKEN, retryAfterMs: 30_000 });
    await queue.submit(answer(1));
    expect(retries().map((timer) => timer.delayMs)).toEqual([30_000]);
    server.reply = recorded;
    retries()[0]?.work();
    await queue.flush();
    expect(queue.store.getState().waiting).toEqual([]);
  });

  it('doubles the wait from try to try and begins anew after a success', async () => {
    const { queue, server, retries } = setUp();
    server.reply = () => OFFLINE;
    const delays: number[] = [];
    void (await queue.submit(answer(1)));
    for (let round = 0; round < 3; round++) {
      delays.push(...retries().map((timer) => timer.delayMs));
      await queue.flush();
    }
    expect(delays).toEqual([1000, 2000, 4000]);
    server.reply = recorded;
    await queue.flush();
    server.reply = () => OFFLINE;
    await queue.submit(answer(2));
    expect(retries().map((timer) => timer.delayMs)).toEqual([1000]);
  });

  it('keeps answers of a session that ended, and says why', async () => {
    const { queue, server } = setUp();
    server.reply = () => ({ ...BROKEN, signedOut: true });
    expect(await queue.submit(answer(1))).toEqual({ kind: 'kept' });
    expect(queue.store.getState()).toMatchObject({ signedOut: true });
    server.reply = recorded;
    await queue.flush();
    expect(queue.store.getState()).toMatchObject({ signedOut: false, waiting: [] });
  });

  it('lets others pass an answer the server keeps stumbling over, without losing it', async () => {
    const { queue, server } = setUp();
    server.reply = (kept) => (kept.attemptId === 'attempt-1' ? BROKEN : recorded(kept));
    await queue.submit(answer(1));
    await queue.submit(answer(2));
    await queue.flush();
    expect(idsOf(queue.store.getState().waiting)).toEqual(['attempt-1', 'attempt-2']);
    await queue.flush();
    expect(idsOf(queue.store.getState().waiting)).toEqual(['attempt-1']);
  });

  it('has one sender at a time across tabs, and the tab that asked gets its result', async () => {
    const storage = fakeLocalStorage();
    const lock = createFlushLock('shared', undefined);
    const [first, second] = [setUp({ storage, lock }), setUp({ storage, lock })];
    first.server.reply = () => OFFLINE;
    await first.queue.submit(answer(1));
    await second.queue.flush();
    expect(second.server.sent).toEqual(['attempt-1']);

    first.server.reply = recorded;
    await first.queue.flush();
    expect(first.queue.store.getState().settled['attempt-1']).toMatchObject({ kind: 'recorded' });
    expect(first.server.sent).toEqual(['attempt-1', 'attempt-1']);
  });
});
