import { expect, it } from 'vitest';
import { FairTurns } from './fair-turns.ts';

/** Work that ends when told, and the order in which it began. */
function bench(turns: FairTurns) {
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (owner: string, name: string, signal?: AbortSignal) =>
    turns.take(owner, signal, () => {
      began.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  return { began, begin, end: (name: string) => ends.get(name)?.() };
}

it('lets so many run at once, and then whose turn it is', async () => {
  const { began, begin, end } = bench(new FairTurns(1, 10));
  const all = [begin('a', 'a1'), begin('a', 'a2'), begin('a', 'a3'), begin('b', 'b1')];
  expect(began).toEqual(['a1']);
  for (const name of ['a1', 'a2', 'b1', 'a3']) {
    await expect.poll(() => began.at(-1)).toBe(name);
    end(name);
  }
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1']);
  expect(began).toEqual(['a1', 'a2', 'b1', 'a3']);
});

it('gives the place on when work fails', async () => {
  const turns = new FairTurns(1, 10);
  const failing = turns.take('a', undefined, () => Promise.reject(new Error('broken')));
  const next = turns.take('b', undefined, () => Promise.resolve('on'));
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('on');
});

it('forgets who leaves while waiting', async () => {
  const { began, begin, end } = bench(new FairTurns(1, 10));
  const leaving = new AbortController();
  const first = begin('a', 'a1');
  const gone = begin('b', 'b1', leaving.signal);
  const last = begin('c', 'c1');
  leaving.abort(new Error('left'));
  await expect(gone).rejects.toThrow('left');
  end('a1');
  await expect.poll(() => began).toEqual(['a1', 'c1']);
  end('c1');
  await Promise.all([first, last]);
});

it('refuses when too many wait', async () => {
  const { began, begin, end } = bench(new FairTurns(1, 1));
  const [first, second] = [begin('a', 'a1'), begin('a', 'a2')];
  await expect(begin('b', 'b1')).rejects.toMatchObject({ code: 'unavailable' });
  end('a1');
  await first;
  await expect.poll(() => began).toEqual(['a1', 'a2']);
  end('a2');
  await second;
});
