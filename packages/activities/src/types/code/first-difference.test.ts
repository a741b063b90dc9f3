import { expect, it } from 'vitest';
import { findFirstDifference } from './first-difference.ts';

it.each([
  ['a\nb\nc\n', 'a\nB\nc\n', 2],
  ['a\nb', 'a', 2],
  ['a', 'a\nb', 2],
  ['a\nb', '', 1],
  ['a \nb\n\n', 'a\nb', null],
  ['a', 'b', null],
])('%j and %j differ first in line %j', (expected, actual, line) => {
  expect(findFirstDifference(expected, actual)).toBe(line);
});
