import { expect, it } from 'vitest';
import { levelsAbove } from './cefr.ts';

it.each([
  ['B1', 'A1', 2],
  ['A2', 'A2', 0],
  ['A1', 'C2', -5],
] as const)('%s is %s and %d levels', (level, other, expected) => {
  expect(levelsAbove(level, other)).toBe(expected);
});
