import { straighten } from './normalise-text.ts';

/**
 * Every number a learner may mean by `text`: `1,500` is 1.5 to some and 1500 to others, so both. Takes decimal
 * point and comma, thousands in groups, a sign, an exponent. Empty when it is no number.
 */
export function readNumbers(text: string): number[] {
  const tidy = straighten(text.normalize('NFKC'))
    .replace(/\s+/g, '')
    .replace(/[.,;!?]+$/, '');
  const readings = [readPlain(tidy), readGrouped(tidy, ',', '.'), readGrouped(tidy, '.', ',')];
  return [...new Set(readings.filter((value) => value !== undefined))];
}

/** Whether some reading of `text` lies within `tolerance` of `value`; rounding errors of the machine aside. */
export function isNumberWithin(text: string, value: number, tolerance: number): boolean {
  return readNumbers(text).some((read) => {
    const roundingError = 4 * Number.EPSILON * Math.max(Math.abs(read), Math.abs(value));
    return Math.abs(read - value) <= tolerance + roundingError;
  });
}

function readPlain(text: string): number | undefined {
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d{1,3})?$/i.test(text)) return undefined;
  return finite(text.replace(',', '.'));
}

function readGrouped(text: string, group: ',' | '.', decimal: ',' | '.'): number | undefined {
  const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  if (!grouped.test(text)) return undefined;
  return finite(text.replaceAll(group, '').replace(decimal, '.'));
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
