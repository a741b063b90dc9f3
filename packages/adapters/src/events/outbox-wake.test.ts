import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOutboxWake } from './outbox-wake.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('commits of a moment share one notification; a later one gets its own', async () => {
  const query = vi.fn(async () => undefined);
  const wake = createOutboxWake(query, () => undefined);
  for (let n = 0; n < 20; n += 1) wake.schedule();
  expect(query).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(30);
  expect(query).toHaveBeenCalledExactlyOnceWith('notify kindling_outbox');
  wake.schedule();
  await vi.advanceTimersByTimeAsync(30);
  expect(query).toHaveBeenCalledTimes(2);
});

test('a notification that fails is told of, and the next is still sent', async () => {
  const failure = new Error('the server is away');
  const errors: Error[] = [];
  const query = vi.fn(() => Promise.reject(failure));
  const wake = createOutboxWake(query, (error) => void errors.push(error));
  wake.schedule();
  await vi.advanceTimersByTimeAsync(30);
  wake.schedule();
  await vi.advanceTimersByTimeAsync(30);
  expect(errors).toEqual([failure, failure]);
});

test('flushing sends what is scheduled now and waits for what is under way', async () => {
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const query = vi.fn(() => answered);
  const wake = createOutboxWake(query, () => undefined);
  wake.schedule();
  let flushed = false;
  const flushing = wake.flush().then(() => {
    flushed = true;
  });
  expect(query).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(flushed).toBe(false);
  answer();
  await flushing;
  await wake.flush();
  expect(query).toHaveBeenCalledOnce();
});
