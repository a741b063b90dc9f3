import { expect, it } from 'vitest';
import { chooseFound } from './choose-found.ts';
import type { Course, DictionaryEntry } from './queries.ts';

type Taught = Parameters<typeof chooseFound>[1];
const course = { id: 'english' } as Course;
const taught = (...words: [word: string, gloss: string][]) =>
  [{ course, words: words.map(([word, gloss]) => ({ id: word, word, gloss })) }] as unknown as Taught;
const entry = (word: string): DictionaryEntry => ({
  language: 'en',
  word,
  part: 'noun',
  meanings: [],
  definition: null,
});
const wordsOf = ({ taught }: { taught: Taught }) =>
  taught.flatMap(({ words }) => words.map(({ word }) => word));

it('leaves out words in which the one asked for only stands somewhere', () => {
  const found = chooseFound('sin', taught(['single', 'soltero'], ['without', 'sin']), [entry('sin')]);
  expect(wordsOf(found)).toEqual(['without']);
  expect(found.entries.map(({ word }) => word)).toEqual(['sin']);
});

it('takes what the dictionary says a form is of, and does not say it twice', () => {
  const found = chooseFound('houses', taught(['house', 'casa; hogar']), [entry('house')]);
  expect(wordsOf(found)).toEqual(['house']);
  expect(found.entries).toEqual([]);
  expect(chooseFound('hogar (de alguien)', taught(['house', 'casa']), [])).toEqual({
    taught: [],
    entries: [],
  });
});
