import { describe, expect, it, vi } from 'vitest';
import { createShortCache } from './short-cache.ts';

function openCache(maxEntries = 100) {
  let now = 0;
  const cache = createShortCache<string>({ clock: () => new Date(now), freshMs: 5_000, maxEntries });
  return { cache, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('a short cache', () => {
  it('remembers for five seconds and no longer', async () => {
    const { cache, wait } = openCache();
    const load = vi.fn(async () => 'ana');
    await cache.get('key', load);
    wait(4_999);
    expect(await cache.get('key', load)).toBe('ana');
    expect(load).toHaveBeenCalledTimes(1);
    wait(1);
    await cache.get('key', load);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('looks up once for callers at the same time', async () => {
    const { cache } = openCache();
    const load = vi.fn(async () => 'ana');
    await Promise.all([cache.get('key', load), cache.get('key', load), cache.get('key', load)]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('does not remember a failure', async () => {
    const { cache } = openCache();
    await expect(cache.get('key', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await cache.get('key', async () => 'ana')).toBe('ana');
  });

  it('drops what matches and keeps the rest', async () => {
    const { cache } = openCache();
    await cache.get('a', async () => 'ana');
    await cache.get('b', async () => 'ben');
    cache.dropWhere((value) => value === 'ana');
    expect(await cache.get('a', async () => 'changed')).toBe('changed');
    expect(await cache.get('b', async () => 'changed')).toBe('ben');
  });

  it('drops a look-up under way: it may have read what was before the change', async () => {
    const { cache } = openCache();
    const { promise, resolve } = Promise.withResolvers<string>();
    const early = cache.get('key', () => promise);
    cache.dropWhere(() => false);
    const late = cache.get('key', async () => 'after');
    resolve('before');
    expect([await early, await late]).toEqual(['before', 'after']);
    expect(await cache.get('key', async () => 'again')).toBe('after');
  });

  it('keeps at most so many, dropping the oldest', async () => {
    const { cache } = openCache(2);
    for (const key of ['a', 'b', 'c']) await cache.get(key, async () => key);
    const load = vi.fn(async () => 'again');
    expect(await cache.get('c', load)).toBe('c');
    expect(await cache.get('a', load)).toBe('again');
    expect(load).toHaveBeenCalledTimes(1);
  });
});
