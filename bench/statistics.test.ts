import { expect, it } from 'vitest';
import { median, percentile, rounded, trend } from './statistics.ts';

it.each([
  [[1, 2, 3, 4], 0.5, 2],
  [[1, 2, 3, 4], 0.95, 4],
  [[1, 2, 3, 4], 0, 1],
  [[7], 0.5, 7],
])('percentile of %j at %d is %d', (sorted, share, value) => {
  expect(percentile(sorted, share)).toBe(value);
});

it('has no percentile and no median of nothing', () => {
  expect(percentile([], 0.5)).toBeNaN();
  expect(median([])).toBeNaN();
});

it('takes the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});

it('rounds to thousandths', () => {
  expect(rounded(1.23456)).toBe(1.235);
});

it('finds the trend of points, whatever a few of them say', () => {
  const points = Array.from({ length: 30 }, (_, x) => ({ x, y: 5 + 2 * x }));
  expect(trend(points)).toBe(2);
  expect(trend(points.map((point, index) => (index % 9 === 0 ? { ...point, y: 1000 } : point)))).toBeCloseTo(
    2,
    0,
  );
  expect(trend(points.map(({ x }) => ({ x, y: 7 })))).toBe(0);
  expect(trend([])).toBeNaN();
});
