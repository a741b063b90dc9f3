import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_READER,
  formatReader,
  parseReader,
  parseTheme,
  RHYTHMS,
  SPACINGS,
  TEXT_SIZES,
} from './preferences.ts';

describe('parseTheme', () => {
  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['system', 'system'],
    [undefined, 'system'],
    ['"><script>', 'system'],
  ])('%s is %s', (cookie, theme) => {
    expect(parseTheme(cookie)).toBe(theme);
  });
});

describe('reader settings', () => {
  const reader = fc.record({
    textSize: fc.constantFrom(...TEXT_SIZES),
    spacing: fc.constantFrom(...SPACINGS),
    rhythm: fc.constantFrom(...RHYTHMS),
  });

  it('come back from the cookie as they went in', () => {
    fc.assert(
      fc.property(reader, (settings) => {
        expect(parseReader(formatReader(settings))).toEqual(settings);
      }),
    );
  });

  it('fall back part by part', () => {
    expect(parseReader('large.nonsense.dyslexia')).toEqual({
      textSize: 'large',
      spacing: 'normal',
      rhythm: 'dyslexia',
    });
    expect(parseReader(undefined)).toEqual(DEFAULT_READER);
  });

  it('never let a cookie write something else into the page', () => {
    fc.assert(
      fc.property(fc.string(), (cookie) => {
        const { textSize, spacing, rhythm } = parseReader(cookie);
        expect(TEXT_SIZES).toContain(textSize);
        expect(SPACINGS).toContain(spacing);
        expect(RHYTHMS).toContain(rhythm);
      }),
    );
  });
});
