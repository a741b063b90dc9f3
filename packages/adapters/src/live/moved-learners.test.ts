import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Log, SILENT_LOG } from '../log/index.ts';
import { createMovedLearners } from './moved-learners.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const school = (schoolId: string) => ({ schoolId, correlationId: `req-${schoolId}` });

test('many moves of few learners are told once each, by school', async () => {
  const tell = vi.fn(async () => undefined);
  const moved = createMovedLearners({ tell, log: SILENT_LOG });
  for (let n = 0; n < 90; n += 1) moved.add(school('maple'), `learner-${n % 3}`);
  moved.add(school('oak'), 'learner-0');
  expect(tell).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(tell.mock.calls).toEqual([
    [school('maple'), ['learner-0', 'learner-1', 'learner-2']],
    [school('oak'), ['learner-0']],
  ]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tell).toHaveBeenCalledTimes(2);
});

test('after a quiet moment a move is told at once, and the next ones together at the usual pace', async () => {
  const tell = vi.fn(async () => undefined);
  const moved = createMovedLearners({ tell, log: SILENT_LOG });
  moved.add(school('maple'), 'ana');
  await vi.advanceTimersByTimeAsync(30);
  expect(tell.mock.calls).toEqual([[school('maple'), ['ana']]]);
  moved.add(school('maple'), 'ben');
  await vi.advanceTimersByTimeAsync(100);
  moved.add(school('maple'), 'cleo');
  expect(tell).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(150);
  expect(tell.mock.calls.slice(1)).toEqual([[school('maple'), ['ben', 'cleo']]]);
});

test('a later move is told again', async () => {
  const tell = vi.fn(async () => undefined);
  const moved = createMovedLearners({ tell, log: SILENT_LOG });
  for (let round = 0; round < 3; round += 1) {
    moved.add(school('maple'), 'ana');
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(tell).toHaveBeenCalledTimes(3);
});

test('a failure is logged and does not stop the next telling', async () => {
  const warnings: object[] = [];
  const log: Log = { ...SILENT_LOG, warn: (data) => void warnings.push(data) };
  const failure = new Error('the database is away');
  const tell = vi.fn().mockRejectedValueOnce(failure).mockResolvedValue(undefined);
  const moved = createMovedLearners({ tell, log });
  moved.add(school('maple'), 'ana');
  moved.add(school('oak'), 'ben');
  await vi.advanceTimersByTimeAsync(300);
  expect(tell).toHaveBeenCalledTimes(2);
  expect(warnings).toEqual([{ err: failure, correlationId: 'req-maple' }]);
});

test('a crowd is told of in parts', async () => {
  const sizes: number[] = [];
  const moved = createMovedLearners({
    tell: async (_tenant, ids) => void sizes.push(ids.length),
    log: SILENT_LOG,
  });
  for (let n = 0; n < 1_200; n += 1) moved.add(school('maple'), `learner-${n}`);
  await vi.advanceTimersByTimeAsync(300);
  expect(sizes).toEqual([500, 500, 200]);
});

test('stopping tells of the last ones', async () => {
  const tell = vi.fn(async () => undefined);
  const moved = createMovedLearners({ tell, log: SILENT_LOG });
  moved.add(school('maple'), 'ana');
  await moved.stop();
  expect(tell).toHaveBeenCalledExactlyOnceWith(school('maple'), ['ana']);
});
