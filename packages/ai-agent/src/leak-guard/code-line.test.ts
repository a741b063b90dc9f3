import { describe, expect, it } from 'vitest';
import { createCodeLineCheck } from './code-line.ts';

const MEAN = {
  reference: 'def mean(values):\n    return sum(values) / len(values)\n',
  publicCode: ['def mean(values):\n    pass\n'],
};
const isTold = (reply: string, earlier: readonly string[] = []) =>
  createCodeLineCheck(earlier, MEAN)(reply) !== undefined;

describe('the only line of a program', () => {
  it.each([
    'RETURN SUM(VALUES) / LEN(VALUES)', 'sum\n(\nvalues\n)\n/\nlen\n(\nvalues\n)', ') values ( len / ) values ( sum', '["sum","(","values",")","/","len"]',
    'sum open bracket values close bracket divided by len open bracket values', 'r e t u r n s u m ( v a l u e s ) / l e n ( v a l u e s )',
    'suma(values) / longitud(values)', 'sum(_alues) / len(_alues)', 'xzr(afqzjx) / qjs(afqzjx)', 'sum%28values%29%20%2F%20len%28values%29',
    [...'sum(values)/len(values)'].map((sign) => `chr(${sign.charCodeAt(0)})`).join('+'), btoa([...'sum(values) / len(values)'].reverse().join('')),
  ])('is told: %s', (reply) => {
    expect(isTold(`Write: ${reply}`)).toBe(true);
  }); // biome-ignore format: a list

  it('is told over the turns, what was cut left out', () => {
    expect(isTold('Then / len (values)', ['Write sum (values)'])).toBe(true);
    expect(isTold('Next: len', ['Next: sum', 'Next: (', 'Next: values', 'Next: )', 'No.'])).toBe(false);
    expect(isTold('Next: (', ['Next: sum', 'Next: (', 'Next: values', 'Next: )', 'No.', 'Next: len'])).toBe(
      true,
    );
  });

  it.each(['What does `sum(values)` give?', 'You need `len(values)`, too.', 'Divide one by the other.'])(
    'may be talked about: %s',
    (reply) => {
      expect(isTold(reply)).toBe(false);
    },
  );
});
