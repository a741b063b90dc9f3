import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listBaseForms, listEnglishWords } from './english-forms.ts';

it.each([
  ['tries', 'try'],
  ['studied', 'study'],
  ['lying', 'lie'],
  ['happiest', 'happy'],
  ['bigger', 'big'],
  ['stopped', 'stop'],
  ['running', 'run'],
  ['making', 'make'],
  ['boxes', 'box'],
  ['houses', 'house'],
  ['lived', 'live'],
  ["teacher's", 'teacher'],
  ['children', 'child'],
  ['went', 'go'],
  ['better', 'good'],
  ['bus', 'bus'],
])('%s may come from %s', (form, base) => {
  expect(listBaseForms(form)).toContain(base);
});

it('does not take a word apart until nothing is left', () => {
  expect(listBaseForms('is')).toEqual(['is', 'be']);
  expect(listBaseForms('red')).toEqual(['red']);
});

it('always knows a regular plural and the word itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,8}$/), (word) => {
      expect(listBaseForms(word)).toContain(word);
      expect(listBaseForms(`${word}s`)).toContain(word);
    }),
  );
});

it('takes contractions apart and leaves names of forms alone', () => {
  expect(listEnglishWords("She’ll be here, won't she? It's Ana's 2nd café.")).toEqual([
    'she',
    "'ll",
    'be',
    'here',
    "won't",
    'she',
    'it',
    "'s",
    'ana',
    "'s",
    'nd',
    'café',
  ]);
});
