import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalName, suggestLocalName } from './local-name.ts';

describe('suggestLocalName', () => {
  it.each([
    ['Ana Torres', 'ana.t'],
    ['  Diego  Fernández de la Vega ', 'diego.v'],
    ['Émile', 'emile'],
    ['Zoë O’Hara', 'zoe.o'],
    ['Ng', 'ng'],
    ['', ''],
    ['李小龙', ''],
  ])('%s becomes %s', (name, local) => {
    expect(suggestLocalName(name)).toBe(local);
  });

  it('suggests what the API takes whenever it starts with a letter or digit and is long enough', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (name) => {
        const local = suggestLocalName(name);
        expect(local.length).toBeLessThanOrEqual(32);
        if (/^[a-z0-9]./.test(local)) expect(isLocalName(local)).toBe(true);
      }),
    );
  });
});

describe('isLocalName', () => {
  it.each([
    ['ana', true],
    ['a1.b-c_d', true],
    ['a', false],
    ['.ana', false],
    ['Ana', false],
    ['ana@maple', false],
    ['x'.repeat(33), false],
  ])('%s: %s', (name, expected) => {
    expect(isLocalName(name)).toBe(expected);
  });
});
