import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapMessages, toPseudo, toRightToLeft } from './pseudo.ts';

describe('toPseudo', () => {
  it.each([
    ['Sign in', '[Šígñ íñ ~~~~]'],
    ['Hello {name}', '[Hélló {name} ~~~~]'],
    [
      '{count, plural, one {# item} other {# items}}',
      '[{count, plural, one {# ítém} other {# ítémš}} ~~~~ ~~~~ ~~~~]',
    ],
    ['See <document>the file</document>', '[Šéé <document>thé fílé</document> ~~~~ ~~~~ ~~~~]'],
  ])('%s', (message, pseudo) => {
    expect(toPseudo(message)).toBe(pseudo);
  });

  it('never changes argument names, however they nest', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z ]{0,20}$/), (name, words) => {
        expect(toPseudo(`${words}{${name}}${words}`)).toContain(`{${name}}`);
        expect(toPseudo(`{${name}, plural, other {${words}{${name}}}}`)).toContain(
          `{${name}, plural, other {`,
        );
      }),
    );
  });

  it('adds at least a third of length and keeps the brackets at both ends', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z .,]{1,60}$/), (message) => {
        const pseudo = toPseudo(message);
        expect(pseudo.length).toBeGreaterThanOrEqual(message.length * (4 / 3));
        expect(pseudo.startsWith('[') && pseudo.endsWith(']')).toBe(true);
      }),
    );
  });
});

describe('mapMessages', () => {
  it('changes the leaves and keeps the shape', () => {
    expect(mapMessages({ a: 'x', b: { c: 'y' } }, toRightToLeft)).toEqual({
      a: '\u2067x\u2069',
      b: { c: '\u2067y\u2069' },
    });
  });
});
