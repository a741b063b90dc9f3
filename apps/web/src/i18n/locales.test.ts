import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHECK_LOCALES,
  decideLocale,
  directionOf,
  isLocale,
  LOCALES,
  localeOf,
  negotiateLocale,
  tagOf,
} from './locales.ts';

describe('negotiateLocale', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['es', 'es'],
    ['es-CO,es;q=0.9,en;q=0.8', 'es'],
    ['en;q=0.5, es;q=0.7', 'es'],
    ['fr-FR, de;q=0.9, es;q=0.2', 'es'],
    ['fr, de', 'en'],
    ['es;q=0, en', 'en'],
    ['ES-mx', 'es'],
  ])('%s gives %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });

  it('answers with one of our languages for any header', () => {
    fc.assert(fc.property(fc.string(), (header) => isLocale(negotiateLocale(header))));
  });
});

describe('decideLocale', () => {
  const none = { cookie: undefined, person: undefined, acceptLanguage: null };
  it.each([
    ['the browser speaks when nothing was chosen', { ...none, acceptLanguage: 'es' }, 'es'],
    ['the cookie beats the browser', { ...none, cookie: 'es', acceptLanguage: 'en' }, 'es'],
    ['the person beats the cookie of a shared computer', { ...none, cookie: 'es', person: 'en' }, 'en'],
    ['a check locale beats everything', { cookie: 'ar-XB', person: 'es', acceptLanguage: 'es' }, 'ar-XB'],
    ['an unknown cookie is ignored', { ...none, cookie: 'xx', acceptLanguage: 'es' }, 'es'],
  ])('%s', (_rule, sources, locale) => {
    expect(decideLocale(sources)).toBe(locale);
  });

  it('never takes a check locale from a person or a browser', () => {
    expect(decideLocale({ cookie: undefined, person: 'en-XA', acceptLanguage: 'ar-XB' })).toBe('en');
  });
});

describe('tagOf', () => {
  it('writes English dates the British way, and leaves the other languages as they are', () => {
    const write = (tag: string, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date('2026-11-21T15:04:00Z'));
    expect(write(tagOf('en'), { dateStyle: 'medium' })).toBe('21 Nov 2026');
    expect(write(tagOf('en'), { timeStyle: 'short' })).toBe('15:04');
    expect(write(tagOf('es'), { dateStyle: 'medium' })).toBe('21 nov 2026');
  });

  it('leads back to the language', () => {
    const locales = [...LOCALES, ...CHECK_LOCALES];
    expect(locales.map(tagOf).map(localeOf)).toEqual(locales);
  });
});

it('only the Arabic check locale runs from right to left', () => {
  expect(['en', 'es', 'en-XA', 'ar-XB'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'rtl']);
});
