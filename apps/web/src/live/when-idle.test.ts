// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from './when-idle.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Whether it has come, asked after everything that is ready has run. */
function watch(promise: Promise<void>): () => Promise<boolean> {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  return async () => {
    await vi.advanceTimersByTimeAsync(0);
    return done;
  };
}

test('waits for the page, and then for the browser', async () => {
  const idle = vi.fn<(work: () => void, options: { timeout: number }) => number>();
  vi.stubGlobal('requestIdleCallback', idle);
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const isDone = watch(whenIdle());
  expect(await isDone()).toBe(false);
  expect(idle).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('load'));
  expect(await isDone()).toBe(false);
  const [work, options] = idle.mock.calls[0] ?? [];
  expect(options?.timeout).toBeGreaterThan(0);
  work?.();
  expect(await isDone()).toBe(true);
});

test('guesses where the browser does not tell when it is idle', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const isDone = watch(whenIdle());
  expect(await isDone()).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await isDone()).toBe(true);
});
