import { expect, it } from 'vitest';
import { median, percentile, rounded } from './statistics.ts';

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
