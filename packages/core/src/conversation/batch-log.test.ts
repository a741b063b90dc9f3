import { expect, it, vi } from 'vitest';
import { createBatchLog } from './batch-log.ts';
import { createManualTimer } from './manual-timer.fixture.ts';
import type { ReplyBatch } from './message-store.ts';

const school = (schoolId: string) => ({ schoolId, correlationId: 'r' });
const batch = (messageId: string, seq: number): ReplyBatch => ({ messageId, seq, text: `${seq} ` });
const settle = () => new Promise((resolve) => setTimeout(resolve, 1));

function rig(appendBatches = vi.fn(async (_batches: readonly ReplyBatch[]) => undefined)) {
  const timer = createManualTimer();
  const failures: unknown[] = [];
  const followed = new Set<string>();
  const kept: string[] = [];
  const log = createBatchLog({
    transact: (_tenant, work) => work({ messages: { appendBatches } }),
    timer,
    keepMs: 250,
    keepFollowedMs: 100,
    isFollowed: (messageId) => followed.has(messageId),
    onKept: (messageId) => void kept.push(messageId),
    onFailure: (error) => void failures.push(error),
  });
  return { timer, failures, followed, kept, log, appendBatches };
}

it('writes what many replies said in one go for each school', async () => {
  const { timer, log, appendBatches } = rig();
  log.add(school('maple'), batch('m1', 1));
  log.add(school('maple'), batch('m2', 1));
  log.add(school('oak'), batch('m3', 1));
  expect(appendBatches).not.toHaveBeenCalled();
  timer.pass(250);
  await settle();
  expect(appendBatches.mock.calls).toEqual([[[batch('m1', 1), batch('m2', 1)]], [[batch('m3', 1)]]]);
  timer.pass(1_000);
  expect(timer.waiting()).toBe(0);
});

it('does not write what has ended meanwhile', async () => {
  const { timer, log, appendBatches } = rig();
  log.add(school('maple'), batch('m1', 1));
  log.forget('m1');
  timer.pass(250);
  await settle();
  expect(appendBatches).not.toHaveBeenCalled();
});

it('writes one row for all that a reply said since the last time', async () => {
  const { timer, log, appendBatches } = rig();
  for (const seq of [1, 2, 3]) log.add(school('maple'), batch('m1', seq));
  timer.pass(250);
  await settle();
  log.add(school('maple'), batch('m1', 4));
  timer.pass(250);
  await settle();
  const rows = appendBatches.mock.calls.flat(2);
  expect(rows).toEqual([{ messageId: 'm1', seq: 3, text: '1 2 3 ' }, batch('m1', 4)]);
});

it('keeps who speaks until it is written, and says it once', async () => {
  const { timer, log, appendBatches } = rig();
  const told = { specialist: 'practice', origin: 'builtin' } as const;
  log.add(school('maple'), { ...batch('m1', 1), told });
  log.add(school('maple'), batch('m1', 2));
  timer.pass(250);
  await settle();
  log.add(school('maple'), batch('m1', 3));
  timer.pass(250);
  await settle();
  const rows = appendBatches.mock.calls.flat(2);
  expect(rows).toEqual([{ messageId: 'm1', seq: 2, text: '1 2 ', told }, batch('m1', 3)]);
});

it('tells of a database that is away, and writes the same again before what came after', async () => {
  const away = new Error('away');
  const { timer, log, failures, appendBatches } = rig(
    vi
      .fn(async (_batches: readonly ReplyBatch[]): Promise<undefined> => undefined)
      .mockRejectedValueOnce(away),
  );
  log.add(school('maple'), batch('m1', 1));
  timer.pass(250);
  await settle();
  expect(failures).toEqual([away]);
  log.add(school('maple'), batch('m1', 2));
  log.add(school('maple'), batch('m1', 3));
  for (let round = 0; round < 3; round += 1) {
    timer.pass(250);
    await settle();
  }
  // The first may have been saved and its answer lost: with what came after in one row it would be there twice.
  expect(appendBatches.mock.calls.slice(1)).toEqual([
    [[batch('m1', 1)]],
    [[{ messageId: 'm1', seq: 3, text: '2 3 ' }]],
  ]);
  expect(timer.waiting()).toBe(0);
});

it('does not try again for a reply that has ended', async () => {
  const { timer, log, appendBatches } = rig(vi.fn().mockRejectedValueOnce(new Error('away')));
  log.add(school('maple'), batch('m1', 1));
  timer.pass(250);
  await settle();
  log.forget('m1');
  timer.pass(250);
  await settle();
  expect(appendBatches).toHaveBeenCalledOnce();
  expect(timer.waiting()).toBe(0);
});

it('writes sooner while somebody follows, says what is kept, and falls back to its pace', async () => {
  const { timer, log, followed, kept, appendBatches } = rig();
  log.add(school('maple'), batch('m1', 1));
  timer.pass(50);
  followed.add('m1');
  log.add(school('maple'), batch('m1', 2));
  timer.pass(100);
  await settle();
  expect(appendBatches.mock.calls).toEqual([[[{ messageId: 'm1', seq: 2, text: '1 2 ' }]]]);
  expect(kept).toEqual(['m1']);
  followed.clear();
  log.add(school('maple'), batch('m1', 3));
  timer.pass(200);
  await settle();
  expect(appendBatches).toHaveBeenCalledTimes(1);
  timer.pass(50);
  await settle();
  expect(kept).toEqual(['m1', 'm1']);
});

it('says nothing of what could not be kept', async () => {
  const { timer, log, kept } = rig(vi.fn().mockRejectedValue(new Error('away')));
  log.add(school('maple'), batch('m1', 1));
  timer.pass(250);
  await settle();
  expect(kept).toEqual([]);
});

it('keeps the pace of who follows also for what is said while it is written', async () => {
  const writing = Promise.withResolvers<undefined>();
  const { timer, log, followed, appendBatches } = rig(
    vi.fn(async (_batches: readonly ReplyBatch[]): Promise<undefined> => writing.promise),
  );
  followed.add('m1');
  log.add(school('maple'), batch('m1', 1));
  timer.pass(100);
  await settle();
  log.add(school('maple'), batch('m1', 2));
  writing.resolve(undefined);
  await settle();
  timer.pass(100);
  await settle();
  expect(appendBatches.mock.calls).toEqual([[[batch('m1', 1)]], [[batch('m1', 2)]]]);
});

it('writes what is said at the moment at which a write ends', async () => {
  for (let turns = 0; turns < 12; turns += 1) {
    const { timer, log, appendBatches } = rig(
      vi.fn(async () => {
        if (appendBatches.mock.calls.length > 1) return;
        void (async () => {
          for (let turn = 0; turn < turns; turn += 1) await undefined;
          log.add(school('maple'), batch('m1', 2));
        })();
      }),
    );
    log.add(school('maple'), batch('m1', 1));
    timer.pass(250);
    await settle();
    timer.pass(250);
    await settle();
    expect(appendBatches.mock.calls, `after ${turns} turns`).toEqual([
      [[batch('m1', 1)]],
      [[batch('m1', 2)]],
    ]);
  }
});
