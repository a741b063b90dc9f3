import { expect, it } from 'vitest';
import { noTrees, sumTrees } from './boosted-trees.ts';
import { fitTrees } from './fit-trees.ts';
import { TreeRows } from './tree-rows.ts';

/** Right whenever exactly one of two numbers is large: no sum of single effects can say that. */
function exclusiveRows(count: number): TreeRows {
  const rows = new TreeRows(2, count);
  for (let row = 0; row < count; row++) {
    const [first, second] = [row % 2, Math.floor(row / 2) % 2];
    rows.set(row, Float64Array.of(first, second), first !== second);
  }
  return rows;
}

it('adds the leaf that the answers lead to', () => {
  const trees = {
    feature: Int32Array.of(0, 1, 1, 0, 0, 0, 0),
    threshold: Float64Array.of(5, 2, 3, ...Array(4).fill(Infinity)),
    leaf: Float64Array.of(1, 0, 2, 0, 3, 0, 4, 0),
  };
  const sumOf = (...row: number[]) => sumTrees(trees, Float64Array.from(row));
  expect([sumOf(4, 1), sumOf(4, 2), sumOf(5, 2), sumOf(5, 3)]).toEqual([1, 2, 3, 4]);
  expect(sumTrees(noTrees(), Float64Array.of(1))).toBe(0);
});

it('finds what depends on two things at once, the same way every time', () => {
  const trees = fitTrees(exclusiveRows(2000), 2000);
  expect(sumTrees(trees, Float64Array.of(1, 0))).toBeGreaterThan(0.5);
  expect(sumTrees(trees, Float64Array.of(1, 1))).toBeLessThan(-0.5);
  expect(fitTrees(exclusiveRows(2000), 2000)).toEqual(trees);
});

it('grows no tree for what does not help people it has not seen', () => {
  const rows = exclusiveRows(2000);
  for (let row = 1600; row < 2000; row++) rows.correct[row] = 1 - (rows.correct[row] ?? 0);
  expect(fitTrees(rows, 1600)).toEqual(noTrees());
});
