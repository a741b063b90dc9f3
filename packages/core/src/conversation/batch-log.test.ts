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
  const log = createBatchLog({
    transact: (_tenant, work) => work({ messages: { appendBatches } }),
    timer,
    keepMs: 250,
    onFailure: (error) => void failures.push(error),
  });
  return { timer, failures, log, appendBatches };
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

it('tells of a database that is away, and writes what comes after', async () => {
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
  timer.pass(250);
  await settle();
  expect(appendBatches).toHaveBeenLastCalledWith([batch('m1', 2)]);
});
