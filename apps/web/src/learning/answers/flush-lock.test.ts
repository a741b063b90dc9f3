import { describe, expect, it } from 'vitest';
import { createFlushLock, type FlushLock } from './flush-lock.ts';

/** As the browser's: one holder of a name at a time, in the order of asking. */
function fakeLockManager(): LockManager {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
  return { request } as unknown as LockManager;
}

async function overlap(lock: FlushLock): Promise<string[]> {
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    events.push(`${name} ends`);
  };
  await Promise.all([lock(work('first')), lock(work('second'))]);
  return events;
}

describe.each([
  ['with Web Locks', fakeLockManager()],
  ['without', undefined],
])('the flush lock %s', (_name, locks) => {
  it('lets one work at a time', async () => {
    expect(await overlap(createFlushLock('a', locks))).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
    ]);
  });

  it('goes on after a work that failed, and passes its failure on', async () => {
    const lock = createFlushLock('b', locks);
    await expect(lock(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await lock(async () => 7)).toBe(7);
  });
});
