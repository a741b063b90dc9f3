import { getEventListeners } from 'node:events';
import { AppError } from '@kindling/shared';
import { expect, it, vi } from 'vitest';
import { createManualTimer } from './manual-timer.fixture.ts';
import { tryAgain } from './try-again.ts';

const away = () => new AppError('unavailable', 'The database cannot be reached.');
const settle = () => new Promise((resolve) => setTimeout(resolve, 1));

function rig(work: () => Promise<string>) {
  const timer = createManualTimer();
  const abort = new AbortController();
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => void failures.push(error);
  const done = tryAgain({ timer, signal: abort.signal, onFailure }, work);
  return { timer, abort, failures, done };
}

it('does again what failed for a database that was away, later each time', async () => {
  const work = vi
    .fn(async () => 'kept')
    .mockRejectedValueOnce(away())
    .mockRejectedValueOnce(away());
  const { timer, abort, failures, done } = rig(work);
  await settle();
  timer.pass(249);
  await settle();
  expect(work).toHaveBeenCalledTimes(1);
  timer.pass(1);
  await settle();
  timer.pass(1_000);
  expect(await done).toBe('kept');
  expect(work).toHaveBeenCalledTimes(3);
  expect(failures).toHaveLength(2);
  // The signal is that of a server, and hears of each wait for as long as that runs.
  expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
});

it('gives up in the end, and at once on what waiting does not mend', async () => {
  const { timer, failures, done } = rig(() => Promise.reject(away()));
  const refused = expect(done).rejects.toMatchObject({ code: 'unavailable' });
  for (let round = 0; round < 4; round += 1) {
    await settle();
    timer.pass(10_000);
  }
  await refused;
  expect(failures).toHaveLength(4);
  const defect = rig(() => Promise.reject(new Error('a defect')));
  await expect(defect.done).rejects.toThrow('a defect');
  expect(defect.failures).toEqual([]);
});

it('waits no longer when it is called off, and tries a last time', async () => {
  const work = vi.fn(() => Promise.reject(away()));
  const { timer, abort, done } = rig(work);
  const refused = expect(done).rejects.toMatchObject({ code: 'unavailable' });
  await settle();
  abort.abort();
  await refused;
  expect(work).toHaveBeenCalledTimes(2);
  expect(timer.waiting()).toBe(0);
});
