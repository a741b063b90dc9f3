import type { DictionaryEntry, FoundWord } from './queries.ts';

/**
 * Of what courses found somewhere in a word or its meaning, the word itself: as it was asked for, as a dictionary has it, or
 * as one of its meanings. Of what the dictionary says, what no course has said.
 */
export function chooseFound(
  asked: string,
  pages: FoundWord['taught'],
  entries: readonly DictionaryEntry[],
): FoundWord {
  const wanted = new Set([asked, ...entries.map(({ word }) => word)].map((word) => word.toLowerCase()));
  const means = (gloss: string) =>
    gloss
      .replace(/\([^)]*\)/g, '')
      .split(/[;,]/)
      .some((meaning) => wanted.has(meaning.trim().toLowerCase()));
  const taught = pages
    .map(({ course, words }) => ({
      course,
      words: words.filter(({ word, gloss }) => wanted.has(word.toLowerCase()) || means(gloss)),
    }))
    .filter(({ words }) => words.length > 0);
  const said = new Set(taught.flatMap(({ words }) => words.map(({ word }) => word.toLowerCase())));
  return { taught, entries: entries.filter(({ word }) => !said.has(word)) };
}
