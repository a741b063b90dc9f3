import { expect, test } from 'vitest';
import { readBudget, toDollars, writeBudget } from './dollars.ts';

test.each([
  ['', null],
  ['  ', null],
  ['0', 0],
  ['2', 2_000_000],
  ['0.05', 50_000],
  ['1,5', 1_500_000],
  ['0.000001', 1],
  ['-1', undefined],
  ['1e3', undefined],
  ['two', undefined],
  ['1.2.3', undefined],
  ['0.0000001', undefined],
])('reads %o as %o', (text, micros) => {
  expect(readBudget(text)).toBe(micros);
});

test('what is written is read as the same', () => {
  for (const micros of [null, 0, 1, 50_000, 1_234_567, 999_999_000_000])
    expect(readBudget(writeBudget(micros))).toBe(micros);
  expect(toDollars(2_500_000)).toBe(2.5);
});
