import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STUCK_PHRASES } from './stuck-lexicon.ts';
import { collectTexts, findStuckPhrase } from './stuck-phrase.ts';

test.each([
  ["I don't get it", 'i dont get it'],
  ['i DON’T get it!!!', 'i dont get it'],
  ['honestly idk', 'idk'],
  ["Sorry, I can't do this.", 'i cant do this'],
  ['No lo sé', 'no lo se'],
  ['¡Ayúdame!', 'ayudame'],
  ['la verdad es que no entiendo nada de esto', 'no entiendo nada'],
  ['me rindo :(', 'me rindo'],
])('%s is %s', (text, phrase) => expect(findStuckPhrase(text)?.phrase).toBe(phrase));

test.each([
  '',
  'print(2 + 3)',
  'Ya lo entiendo',
  'entiendo todo',
  'I get it now',
  'I understand',
  'stuck',
  'The knot was stuck',
  'idkfa',
  'lose',
  'no sentido',
])('%j is no cry for help', (text) => expect(findStuckPhrase(text)).toBeUndefined());

test('says in which language', () => {
  expect(findStuckPhrase('no entiendo')?.language).toBe('es');
  expect(findStuckPhrase('no idea')?.language).toBe('en');
});

test('a phrase that the exercise teaches is an answer', () => {
  const material = 'Say it in English: "No entiendo." I don’t understand.';
  expect(findStuckPhrase("I don't understand", material)).toBeUndefined();
  expect(findStuckPhrase('no entiendo', material)).toBeUndefined();
  expect(findStuckPhrase('me rindo', material)?.phrase).toBe('me rindo');
});

test('an essay about giving up is no cry for help', () => {
  expect(findStuckPhrase(`${'He said: '.repeat(300)} I give up`)).toBeUndefined();
});

const phrases = Object.values(STUCK_PHRASES).flat();

test('every phrase is written as it is compared, once, and found inside a sentence', () => {
  expect(new Set(phrases).size).toBe(phrases.length);
  for (const phrase of phrases) {
    expect(phrase).toMatch(/^[a-z]+( [a-z]+)*$/);
    expect(findStuckPhrase(`eh, ${phrase.toUpperCase()}... ok`)).toBeDefined();
  }
});

test('any text is either nothing or a phrase of the lexicon', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const found = findStuckPhrase(text);
      expect(found === undefined || phrases.includes(found.phrase as (typeof phrases)[number])).toBe(true);
    }),
  );
});

test('texts are found wherever they stand in an answer', () => {
  expect(collectTexts({ gaps: ['a', { text: 'b' }], n: 1, none: null })).toEqual(['a', 'b']);
});
