import { expect, it } from 'vitest';
import { type Dictionary, lookUpWord } from './look-up-word.ts';

const dictionary: Dictionary = {
  find: async (word, language) =>
    word === 'sin'
      ? [{ language, word, part: language === 'en' ? 'noun' : 'preposition', meanings: [], definition: null }]
      : [],
};

it('asks both languages, the one the word most likely is in first', async () => {
  const languages = async (language: 'en' | 'es') =>
    (await lookUpWord({ dictionary }, { word: 'sin', language })).entries.map((entry) => entry.language);
  expect(await languages('en')).toEqual(['en', 'es']);
  expect(await languages('es')).toEqual(['es', 'en']);
  expect(await lookUpWord({ dictionary }, { word: 'qwxz', language: 'en' })).toEqual({ entries: [] });
});
