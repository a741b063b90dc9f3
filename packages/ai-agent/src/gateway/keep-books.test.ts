import type { PlannedCall } from '@kindling/core/ai';
import { NO_TOKENS } from '@kindling/core/ai';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bookLate } from './keep-books.ts';
import { REQUEST } from './provider-double.fixture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CALL: PlannedCall = {
  ...{ request: REQUEST, purpose: 'reply', provider: 'anthropic', level: 'cloud', model: 'm' },
  ...{ pricesVersion: '1', promptVersion: '1', prompt: '[]', worstMicros: 100 },
};
const OUTCOME = {
  ...{ outcome: 'complete', usage: NO_TOKENS, isExact: true, costMicros: 70, durationMs: 9 },
  firstTokenMs: null,
};
const MINUTE_MS = 60_000;

function open() {
  const book = vi.fn(() => Promise.reject<void>(new Error('away')));
  const observer = { called: vi.fn(), ledgerFailed: vi.fn() };
  const ledger = { reserve: vi.fn(), isStillAllowed: vi.fn(), settle: vi.fn(), book };
  const ended = vi.fn();
  void bookLate({ ledger, observer }, CALL, 'call', OUTCOME).then(ended);
  return { book, observer, ended };
}

it('counts what was sent when the database comes back, half an hour later', async () => {
  const { book, observer, ended } = open();
  await vi.advanceTimersByTimeAsync(30 * MINUTE_MS);
  const tries = book.mock.calls.length;
  expect(tries).toBeGreaterThan(5);
  book.mockResolvedValueOnce();
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  expect(book).toHaveBeenCalledTimes(tries + 1);
  expect(book).toHaveBeenLastCalledWith(CALL, 'call', OUTCOME);
  expect(ended).toHaveBeenCalledOnce();
  expect(observer.called).toHaveBeenCalledOnce();
});

it('gives up in the end, having said so each time', async () => {
  const { book, observer, ended } = open();
  await vi.advanceTimersByTimeAsync(2 * 60 * MINUTE_MS);
  expect(ended).toHaveBeenCalledOnce();
  expect(book.mock.calls.length).toBeLessThan(100);
  expect(observer.ledgerFailed).toHaveBeenCalledTimes(book.mock.calls.length);
});
