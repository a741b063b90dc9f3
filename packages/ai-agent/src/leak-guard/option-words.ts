import type { TutorLanguage } from '@kindling/shared';
import { lookUp } from '../glossary/index.ts';
import { readAsSeen, splitWords } from './fold-text.ts';
import { withoutArticle } from './key-words.ts';

const LANGUAGES: readonly TutorLanguage[] = ['en', 'es'];
/** A sentence is no entry of a dictionary. */
const MOST_WORDS = 3;
const BRACKETED = /\([^()]*\)/gu;

/** `riñón` of `kidney`, `hígado` of `the liver`: what dictionaries call an option in the other language. */
async function translate(option: string): Promise<string[]> {
  const words = withoutArticle(splitWords(readAsSeen(option)));
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const found = await Promise.all(LANGUAGES.map((language) => lookUp(words.join(' '), language)));
  const meanings = found.flat().flatMap((entry) => entry.meanings);
  return [...new Set(meanings.map((meaning) => meaning.replace(BRACKETED, '').trim()).filter(Boolean))];
}

/** For each option its names in the other language; those that two of them share, or a third has itself, tell none apart. */
export async function translateOptions(options: readonly string[]): Promise<string[][]> {
  const names = await Promise.all(options.map(translate));
  const known = new Set(options.map(readAsSeen));
  return names.map((own, at) =>
    own.filter(
      (name) => !known.has(readAsSeen(name)) && !names.some((other, i) => i !== at && other.includes(name)),
    ),
  );
}
