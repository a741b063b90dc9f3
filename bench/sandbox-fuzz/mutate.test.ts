import { expect, it } from 'vitest';
import { mutate, seededPick } from './mutate.ts';

it('picks numbers below the limit, the same for the same seed', () => {
  const [one, same] = [seededPick(7), seededPick(7)];
  const picked = Array.from({ length: 200 }, () => one(5));
  expect(new Set(picked)).toEqual(new Set([0, 1, 2, 3, 4]));
  expect(Array.from({ length: 200 }, () => same(5))).toEqual(picked);
});

it('makes many programs of two, the same for the same seed', () => {
  const made = (seed: number) =>
    mutate('for i in range(9):\n    print(i)', 'import os\nos.fork()', seededPick(seed));
  const programs = Array.from({ length: 100 }, (_, seed) => made(seed));
  expect(new Set(programs).size).toBeGreaterThan(80);
  expect(made(3)).toBe(programs[3]);
});
