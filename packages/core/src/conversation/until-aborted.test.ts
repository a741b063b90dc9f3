import { expect, it, vi } from 'vitest';
import { untilAborted } from './until-aborted.ts';

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

it('passes on everything, and what breaks', async () => {
  const failure = new Error('gone');
  async function* numbers() {
    yield 1;
    yield 2;
  }
  async function* broken() {
    yield 1;
    throw failure;
  }
  const { signal } = new AbortController();
  expect(await collect(untilAborted(numbers(), signal, vi.fn()))).toEqual([1, 2]);
  await expect(collect(untilAborted(broken(), signal, vi.fn()))).rejects.toBe(failure);
});

it('ends at once although the source never answers, and asks it to end', async () => {
  const stop = new AbortController();
  const asked = vi.fn(async () => ({ done: true as const, value: undefined }));
  let calls = 0;
  const source: AsyncIterator<number> = {
    next: () => {
      calls += 1;
      return calls === 1 ? Promise.resolve({ value: 1 }) : new Promise(() => undefined);
    },
    return: asked,
  };
  const collected = collect(untilAborted(source, stop.signal, vi.fn()));
  await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort();
  expect(await collected).toEqual([1]);
  expect(asked).toHaveBeenCalledOnce();
});

it('asks for nothing when the signal came first; a source that cannot even end is told of', async () => {
  const late = vi.fn();
  const next = vi.fn();
  const source: AsyncIterator<number> = { next, return: () => Promise.reject(new Error('cannot end')) };
  expect(await collect(untilAborted(source, AbortSignal.abort(), late))).toEqual([]);
  expect(next).not.toHaveBeenCalled();
  await expect.poll(() => late.mock.calls.length).toBe(1);
});
