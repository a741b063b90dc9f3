import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findChangedLines, findChangesOf } from './changed-lines.ts';

it.each([
  ['a\nb', 'a\nb', [], 0],
  ['a\nb', 'a\nc\nb', [1], 0],
  ['a\nb', 'b\na', [], 0],
  ['a\na', 'a', [], 1],
  ['a', 'a\na', [1], 0],
  ['x = 1', 'x = 2', [0], 1],
])('%j to %j', (before, after, added, removed) => {
  const found = findChangedLines(before, after);
  expect([[...found.added], found.removed]).toEqual([added, removed]);
});

it('adds and removes as many lines as one text has more than the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ''), { minLength: 1 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { added, removed } = findChangedLines(before, after);
      expect(added.size - removed).toBe(after.split('\n').length - before.split('\n').length);
    }),
  );
});

it('takes a file that was not there before for new, but for the first version of all', () => {
  expect(findChangesOf('own.py', { 'solution.py': 'x' }, 'a\nb')).toMatchObject({ added: new Set([0, 1]) });
  expect(findChangesOf('solution.py', { 'solution.py': 'x' }, 'x')).toEqual({ added: new Set(), removed: 0 });
  expect(findChangesOf('solution.py', undefined, 'x')).toEqual({ added: new Set(), removed: 0 });
});
