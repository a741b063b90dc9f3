import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from './announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = (query = vi.fn(async (_text: string, _values: [string[], string[]]) => undefined)) => {
  const errors: Error[] = [];
  const announcer = createAnnouncer(query, (error) => void errors.push(error));
  return { announcer, errors, query, sent: () => query.mock.calls.map(([, values]) => values) };
};

test('what is told within a moment goes together, the same once; what is told later by itself', async () => {
  const { announcer, sent } = open();
  for (let n = 0; n < 20; n += 1) announcer.announce('wake', '', 25);
  announcer.announce('news', 'a', 25);
  announcer.announce('news', 'b', 25);
  expect(sent()).toEqual([]);
  await vi.advanceTimersByTimeAsync(30);
  expect(sent()).toEqual([
    [
      ['wake', 'news', 'news'],
      ['', 'a', 'b'],
    ],
  ]);
  announcer.announce('wake', '', 25);
  await vi.advanceTimersByTimeAsync(30);
  expect(sent()).toHaveLength(2);
});

test('what is in a hurry takes what waits along', async () => {
  const { announcer, sent } = open();
  announcer.announce('wake', '', 25);
  announcer.announce('news', 'stop', 0);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent()).toEqual([
    [
      ['wake', 'news'],
      ['', 'stop'],
    ],
  ]);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent()).toHaveLength(1);
});

test('a notification that fails is told of, and the next is still sent', async () => {
  const failure = new Error('the server is away');
  const { announcer, errors } = open(vi.fn(() => Promise.reject(failure)));
  for (let n = 0; n < 2; n += 1) {
    announcer.announce('wake', '', 25);
    await vi.advanceTimersByTimeAsync(30);
  }
  expect(errors).toEqual([failure, failure]);
});

test('flushing sends what waits now and waits for what is under way', async () => {
  const { promise: answered, resolve: answer } = Promise.withResolvers<undefined>();
  const { announcer, query } = open(vi.fn(() => answered));
  announcer.announce('wake', '', 25);
  let flushed = false;
  const flushing = announcer.flush().then(() => {
    flushed = true;
  });
  expect(query).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(flushed).toBe(false);
  answer(undefined);
  await flushing;
  await announcer.flush();
  expect(query).toHaveBeenCalledOnce();
});
