import compile from 'icu-minify/compile';
import { describe, expect, it, vi } from 'vitest';
import formatSparingly from './format-message.ts';
import { CHECK_LOCALES, LOCALES, tagOf } from './locales.ts';

type Options = Parameters<typeof formatSparingly>[3];

/** Makes each of the browser's own formats once and counts how often it is asked for one. */
function once<Format>(make: (locale: string, options?: object) => Format) {
  const made = new Map<string, Format>();
  return vi.fn((locale: string, options?: object) => {
    const key = JSON.stringify([locale, options]);
    const format = made.get(key) ?? make(locale, options);
    made.set(key, format);
    return format;
  });
}

function createFormat(locale: string) {
  const formatters = {
    getNumberFormat: once((...args) => new Intl.NumberFormat(...args)),
    getPluralRules: once((...args) => new Intl.PluralRules(...args)),
  };
  const options = { formatters, locale } as unknown as Options;
  return {
    format: (message: ReturnType<typeof compile>, count: number) =>
      formatSparingly('key', message, { count }, options),
    countAsked: () =>
      formatters.getNumberFormat.mock.calls.length + formatters.getPluralRules.mock.calls.length,
  };
}

const NUMBER = compile('{count, number}');
const PLURAL = compile(
  '{count, plural, zero {zero #} one {one #} two {two #} few {few #} many {many #} other {other #}}',
);
const COUNTS = [...Array(1010).keys(), 12_345, 1_000_000, -1, -12, 0.5, 1.5, 999.5, Number.NaN];

describe.each([...LOCALES, ...CHECK_LOCALES].map(tagOf))('counts in %s', (tag) => {
  it('read as the browser itself writes and counts them', () => {
    const { format } = createFormat(tag);
    const numbers = new Intl.NumberFormat(tag);
    const rules = new Intl.PluralRules(tag);
    for (const count of COUNTS) {
      expect(format(NUMBER, count)).toBe(numbers.format(count));
      expect(format(PLURAL, count)).toBe(`${rules.select(count)} ${numbers.format(count)}`);
    }
  });
});

it.each(LOCALES.map(tagOf))('small counts in %s load no tables', (tag) => {
  const { format, countAsked } = createFormat(tag);
  for (const count of [0, 1, 2, 999]) {
    format(NUMBER, count);
    format(PLURAL, count);
  }
  expect(countAsked()).toBe(0);
  format(NUMBER, 1000);
  expect(countAsked()).toBe(1);
});

it('leaves percent, decimals and places in a row to the browser', () => {
  const { format } = createFormat('en-GB');
  expect(format(compile('{count, number, ::percent}'), 1)).toBe('100%');
  expect(format(compile('{count, number, ::.00}'), 1)).toBe('1.00');
  const place = compile('{count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}');
  expect([1, 2, 3, 11, 22].map((count) => format(place, count))).toEqual([
    '1st',
    '2nd',
    '3rd',
    '11th',
    '22nd',
  ]);
});

it('leaves a language it does not know to the browser', () => {
  const { format } = createFormat('ar-EG');
  expect(format(NUMBER, 3)).toBe('٣');
  expect(format(PLURAL, 2)).toBe('two ٢');
});
