import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

it.each([
  ['¿Qué ES esto?', '¿que es esto?'],
  ['I don’t', "i don't"],
  ['ﬁne', 'fine'],
  ['zero​width', 'zerowidth'],
])('%s is read as %s', (written, read) => {
  expect(foldText(written)).toBe(read);
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const once = foldText(text);
      expect(foldText(once)).toBe(once);
    }),
  );
});
