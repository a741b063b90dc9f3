import { expect, it } from 'vitest';
import { resembles } from './resembles.ts';
import { romanise } from './romanise.ts';

it.each([
  ['brubought', 'brought'],
  ['oughtbray', 'brought'],
  ['brght', 'brought'],
  ['thguorb', 'brought'],
  ['kloroplast', 'cloroplasto'],
  ['Kanberra', 'Canberra'],
])('%s may be %s', (word, key) => expect(resembles(word, key)).toBe(true));

it.each([
  ['polvillo', 'estambre'],
  ['Klempner', 'plumber'],
  ['bibliothèque', 'library'],
  ['photosynthesis', 'oxygen'],
  ['so', 'too'],
])('%s is not %s', (word, key) => expect(resembles(word, key)).toBe(false));

it('hears Greek and Cyrillic', () => {
  expect(romanise('φῶς')).toBe('phos');
  expect(romanise('Канберра')).toBe('kanberra');
  expect(resembles(romanise('Καμπέρα') ?? '', 'Canberra')).toBe(true);
  expect(romanise('坎培拉')).toBeUndefined();
});
