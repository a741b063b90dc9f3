import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, toPythonText } from './python-text.ts';

describe('a value as Python writes it', () => {
  it.each([
    [null, 'None'],
    [undefined, 'None'],
    [true, 'True'],
    [false, 'False'],
    [-2.5, '-2.5'],
    ['a', "'a'"],
    ["don't", '"don\'t"'],
    [`say "don't"`, `'say "don\\'t"'`],
    ['a\nb\t\\', "'a\\nb\\t\\\\'"],
    [[1, [2]], '[1, [2]]'],
    [{ a: 1, b: [] }, "{'a': 1, 'b': []}"],
    [{ $tuple: [1] }, '(1,)'],
    [{ $tuple: [1, 'x'] }, "(1, 'x')"],
    [{ $tuple: [] }, '()'],
    [{ $set: [1, 2] }, '{1, 2}'],
    [{ $set: [] }, 'set()'],
    [{ $frozenset: [1] }, 'frozenset({1})'],
    [{ $dict: [[1, 'a']] }, "{1: 'a'}"],
    [{ $bytes: 'aGk=' }, "b'hi'"],
    [{ $int: '1000000000000000000000' }, '1000000000000000000000'],
    [{ $float: '3' }, '3.0'],
    [{ $float: 'inf' }, 'inf'],
    [{ $object: { type: 'Jar', repr: '<Jar of 5>' } }, '<Jar of 5>'],
    [{ $object: null }, 'an object'],
  ])('%j is %s', (value, expected) => {
    expect(toPythonText(value)).toBe(expected);
  });

  it('is never longer than somebody reads, whatever a program claims, and can be stored', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'binary' }), (value, text) => {
        const shown = toPythonText([value, text, { $tuple: value }, { $dict: value }]);
        expect(shown.length).toBeLessThanOrEqual(2001);
        expect(shown).not.toContain('\0');
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});

it('cuts what is too long, and says so', () => {
  expect(shorten('abcdef', 3)).toBe('abc…');
  expect(shorten('abc', 3)).toBe('abc');
  expect(shorten('a\0\ud800')).toBe('a\u2400\ufffd');
});
