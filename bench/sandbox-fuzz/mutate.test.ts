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

it('mostly puts a word in the place of one of its kind, so that most programs still parse', () => {
  const source = 'def f(n):\n    if n > 3: return f(n - 1)\n    return "a" * n\nprint(f(9))';
  const mutants = Array.from({ length: 300 }, (_, seed) => mutate(source, source, seededPick(seed)));
  const isBalanced = (text: string) => text.split('(').length === text.split(')').length;
  const keepsKeywords = (text: string) => text.includes('def ') && text.includes('return ');
  const sound = mutants.filter((text) => isBalanced(text) && keepsKeywords(text));
  expect(sound.length).toBeGreaterThan(180);
  expect(sound.length).toBeLessThan(300);
});
