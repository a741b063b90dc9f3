import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStorableJson } from './storable-json.ts';

it.each([[{ text: 'a\0b' }], [['fine', '\ud800']], [{ deep: [{ text: '\udc00x' }] }], [{ '\0': 1 }]])(
  'refuses %j',
  (value) => {
    expect(isStorableJson(value)).toBe(false);
  },
);

it.each([[null], [1.5], ['emoji 🙂 and \\u0000 written out'], [{ a: [true, { b: 'ñ' }] }]])(
  'takes %j',
  (value) => {
    expect(isStorableJson(value)).toBe(true);
  },
);

it('takes whatever has neither NUL nor lone surrogates', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((candidate) => !candidate.includes('\0'));
  fc.assert(
    fc.property(fc.dictionary(text, fc.array(text)), (value) => {
      expect(isStorableJson(value)).toBe(true);
    }),
  );
});
