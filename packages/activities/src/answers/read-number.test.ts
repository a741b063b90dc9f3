import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumberWithin, readNumbers } from './read-number.ts';

describe('readNumbers', () => {
  it.each([
    ['10', [10]],
    [' -3 ', [-3]],
    ['\u22123', [-3]],
    ['+2.50', [2.5]],
    ['3,5', [3.5]],
    ['.5', [0.5]],
    ['5.', [5]],
    ['1,500', [1.5, 1500]],
    ['1.500', [1.5, 1500]],
    ['1 500', [1500]],
    ['12,345.6', [12345.6]],
    ['12.345,6', [12345.6]],
    ['1,234,567', [1234567]],
    ['1e3', [1000]],
    ['１２', [12]],
  ])('%j may mean %j', (text, values) => {
    expect(readNumbers(text)).toEqual(values);
  });

  it.each(['', 'ten', '1.2.3', '10 apples', '--1', '1,23,4', '0x10', 'NaN', 'Infinity', '1e999'])(
    '%j is no number',
    (text) => {
      expect(readNumbers(text)).toEqual([]);
    },
  );

  it('reads every number JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumbers(String(value)).some((read) => Object.is(read, value) || read === value)).toBe(
          true,
        );
      }),
    );
  });
});

describe('isNumberWithin', () => {
  it('takes the edge of the tolerance and nothing beyond', () => {
    expect(isNumberWithin('3.2', 3.14, 0.06)).toBe(true);
    expect(isNumberWithin('3.21', 3.14, 0.06)).toBe(false);
    expect(isNumberWithin('0.3', 0.1 + 0.2, 0)).toBe(true);
    expect(isNumberWithin('three', 3, 1)).toBe(false);
  });
});
