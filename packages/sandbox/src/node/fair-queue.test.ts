import { expect, it } from 'vitest';
import { FairQueue } from './fair-queue.ts';

it('takes owners in turn, and each owner’s items in order', () => {
  const queue = new FairQueue<string>();
  for (const item of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) queue.add(item.charAt(0), item);
  expect(queue.length).toBe(6);
  const taken = Array.from({ length: 7 }, () => queue.take());
  expect(taken).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3', undefined]);
});

it('forgets what is withdrawn', () => {
  const queue = new FairQueue<string>();
  queue.add('a', 'a1');
  expect(queue.remove('a', 'a1')).toBe(true);
  expect(queue.remove('a', 'a1')).toBe(false);
  expect(queue.take()).toBeUndefined();
});

it('passes over owners who may not have one now, who keep their place', () => {
  const queue = new FairQueue<string>();
  for (const item of ['a1', 'a2', 'b1']) queue.add(item.charAt(0), item);
  expect(queue.take((owner) => owner !== 'a')).toBe('b1');
  expect(queue.take((owner) => owner !== 'a')).toBeUndefined();
  expect([queue.lengthOf('a'), queue.lengthOf('b'), queue.take()]).toEqual([2, 0, 'a1']);
});
