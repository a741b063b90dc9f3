import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, tidyText } from './normalise-text.ts';

const PROSE = { format: 'prose', matchCase: false, ignoreAccents: false } as const;
const CODE = { format: 'code', matchCase: false, ignoreAccents: false } as const;

describe('prose', () => {
  it.each([
    ['  I   am\u00a0Ana. ', 'i am ana'],
    ['I\u2019m here', "i'm here"],
    ['\u201cyes\u201d', '"yes"'],
    ['¿Dónde?', 'dónde'],
    ['cafe\u0301', 'café'],
    ['well\u2013known', 'well-known'],
    ['so\u00adft\u200b', 'soft'],
    ['?', '?'],
    ['...', '...'],
    ['   ', ''],
  ])('%j is compared as %j', (given, expected) => {
    expect(normaliseText(given, PROSE)).toBe(expected);
  });

  it('keeps case and drops accents when told so', () => {
    expect(normaliseText('Ángel', { ...PROSE, matchCase: true })).toBe('Ángel');
    expect(normaliseText('Ángel', { ...PROSE, ignoreAccents: true })).toBe('angel');
  });

  it('keeps case and accents in what is shown', () => {
    expect(tidyText(' ¡Soy   Ángel! ')).toBe('Soy Ángel');
  });
});

describe('code', () => {
  it.each([
    ["print( 'Hello' )", 'print("Hello")'],
    ['total=price+6', 'total = price + 6'],
    ['  return   x', 'return x'],
    ['print("a  b")', 'print("a  b")'],
    ['“Ada”', '"Ada"'],
    ['\'say "hi"\'', '\'say "hi"\''],
  ])('%j is the same as %j', (left, right) => {
    expect(normaliseText(left, CODE)).toBe(normaliseText(right, CODE));
  });

  it.each([
    ['print(Hello)', 'print("Hello")'],
    ['Print("Hello")', 'print("Hello")'],
    ['print("a b")', 'print("ab")'],
    ['returnx', 'return x'],
    ['x.y', 'xy'],
    ['print("hello")', 'print("Hello")'],
  ])('%j is not %j', (left, right) => {
    expect(normaliseText(left, CODE)).not.toBe(normaliseText(right, CODE));
  });
});

it('changes nothing in prose the second time', () => {
  const policy = fc.record({
    format: fc.constant('prose' as const),
    matchCase: fc.boolean(),
    ignoreAccents: fc.boolean(),
  });
  const unit = fc.constantFrom(
    'a',
    'Á',
    ' ',
    "'",
    '"',
    '(',
    '=',
    '.',
    '¿',
    '\u2019',
    '\u0301',
    '\t',
    '1',
    'ﬀ',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), policy, (text, rules) => {
      const once = normaliseText(text, rules);
      expect(normaliseText(once, rules)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
