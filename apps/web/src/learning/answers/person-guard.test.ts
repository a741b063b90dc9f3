import { expect, it, vi } from 'vitest';
import { createPersonGuard } from './person-guard.ts';

it('does not ask while the page stays in sight', async () => {
  const findSignedIn = vi.fn(async () => 'ben');
  expect(await createPersonGuard('ana', findSignedIn).check()).toBe('same');
  expect(findSignedIn).not.toHaveBeenCalled();
});

it('asks once after the page was out of sight', async () => {
  const findSignedIn = vi.fn(async () => 'ana');
  const guard = createPersonGuard('ana', findSignedIn);
  guard.doubt();
  expect([await guard.check(), await guard.check()]).toEqual(['same', 'same']);
  expect(findSignedIn).toHaveBeenCalledTimes(1);
});

it('stays in doubt about another person, and when nobody answers', async () => {
  const answers: (() => Promise<string>)[] = [
    async () => 'ben',
    () => Promise.reject(new Error('offline')),
    async () => 'ana',
  ];
  const guard = createPersonGuard('ana', () => (answers.shift() ?? (async () => ''))());
  guard.doubt();
  expect([await guard.check(), await guard.check(), await guard.check()]).toEqual([
    'other',
    'unknown',
    'same',
  ]);
});
