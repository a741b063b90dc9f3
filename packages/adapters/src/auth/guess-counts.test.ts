import { expect, it } from 'vitest';
import { GuessCounts } from './guess-counts.ts';

it('remembers so many keys and drops the oldest', () => {
  const counts = new GuessCounts(1, 60_000);
  for (let key = 0; key < 50_000; key += 1) counts.add(`key ${key}`, 0);
  expect(counts.blockedUntil('key 0', 1)).toBe(60_000);
  counts.add('one more', 1);
  expect(counts.blockedUntil('key 0', 1)).toBe(0);
  expect(counts.blockedUntil('key 1', 1)).toBe(60_000);
  expect(counts.blockedUntil('one more', 1)).toBe(60_001);
});

it('starts a new window with the first try after the last one', () => {
  const counts = new GuessCounts(2, 100);
  counts.add('a', 0);
  counts.add('a', 99);
  expect(counts.blockedUntil('a', 99)).toBe(100);
  expect(counts.blockedUntil('a', 100)).toBe(0);
  counts.add('a', 150);
  counts.add('a', 150);
  expect(counts.blockedUntil('a', 200)).toBe(250);
});

it('takes back no more than there was', () => {
  const counts = new GuessCounts(1, 100);
  counts.takeBack('a');
  counts.add('a', 0);
  counts.takeBack('a');
  counts.takeBack('a');
  counts.add('a', 1);
  expect(counts.blockedUntil('a', 1)).toBe(100);
});
