import { expect, it } from 'vitest';
import { atLeast, atMost, toLines, toReport } from './benchmark.ts';

it('holds a bound that is met exactly', () => {
  expect(atMost('ratio', 1.5, 1.5).passed).toBe(true);
  expect(atLeast('score', 95, 95).passed).toBe(true);
});

it('fails a report when one bound is missed, and shows which', () => {
  const report = toReport([atMost('ratio', 1.51, 1.5), atLeast('score', 99, 95)], {});
  expect(report.passed).toBe(false);
  expect(toLines(report)).toBe('FAIL ratio: 1.51 (at most 1.5)\nok   score: 99 (at least 95)');
});

it('passes no number that is not one', () => {
  expect(atMost('ratio', Number.NaN, 1.5).passed).toBe(false);
  expect(atLeast('score', Number.NaN, 95).passed).toBe(false);
});
