import { expect, it } from 'vitest';
import { changedLines } from './changed-lines.ts';

it.each([
  ['a\nb\nc', 'a\nx\nc', [2]],
  ['a\nb\nc', 'a\nc', [2]],
  ['a\nc', 'a\nb\nc', [1, 2]],
  ['a\nb', 'b', [1]],
  ['a\nb\nc\nd', 'a\nd', [2, 3]],
  ['a', 'a', []],
  ['a\nb', 'a\nb\nc', [2]],
])('of %j against %j: %j', (from, to, lines) => {
  expect([...changedLines(from, to)].sort()).toEqual(lines);
});
