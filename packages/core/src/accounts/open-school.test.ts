import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestSlug } from './open-school.ts';

test.each([
  ['Maple School', 'maple-school'],
  ['Colegio Ñandú', 'colegio-nandu'],
  ['  St. Mary’s — Upper School  ', 'st-mary-s-upper-school'],
  ['A very long name that goes on and on for ever', 'a-very-long-name-that-goes-on-an'],
  ['A name that is cut at a blank an', 'a-name-that-is-cut-at-a-blank-an'],
  ['学校', ''],
])('%s becomes %s', (name, slug) => {
  expect(suggestSlug(name)).toBe(slug);
});

test('what is suggested is usable or empty, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      expect(suggestSlug(name)).toMatch(/^$|^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/);
    }),
  );
});
