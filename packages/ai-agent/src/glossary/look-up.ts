import { learning, type TutorLanguage } from '@kindling/shared';
import { listEnglishLemmas } from './english-lemmas.ts';
import { type LineFile, openLineFile } from './line-file.ts';
import { listSpanishLemmas } from './spanish-lemmas.ts';

const FILES: Readonly<Record<TutorLanguage, LineFile>> = {
  en: openLineFile(new URL('english-glosses.tsv', import.meta.url)),
  es: openLineFile(new URL('spanish-glosses.tsv', import.meta.url)),
};
const LEMMAS: Readonly<Record<TutorLanguage, (form: string) => readonly string[]>> = {
  en: listEnglishLemmas,
  es: listSpanishLemmas,
};
/** A word with more meanings is not understood any better. */
const MOST_ENTRIES = 4;

/** A line behind its word: part of speech, meanings, definition. */
function toEntry(language: TutorLanguage, word: string, line: string): learning.DictionaryEntry[] {
  const [part, meanings = '', definition = ''] = line.split('\t');
  const known = learning.WordPart.safeParse(part);
  if (!known.success) return [];
  return [
    {
      language,
      word,
      part: known.data,
      meanings: meanings === '' ? [] : meanings.split('; '),
      definition: definition === '' ? null : definition,
    },
  ];
}

/** What the files say of a word in any of its forms, the surest first: the form itself, then what it may be a form of. */
export async function lookUp(form: string, language: TutorLanguage): Promise<learning.DictionaryEntry[]> {
  const small = form.normalize('NFC').trim().toLowerCase().replaceAll('’', "'");
  const found: learning.DictionaryEntry[] = [];
  for (const lemma of LEMMAS[language](small)) {
    const lines = await FILES[language].find(lemma);
    found.push(...lines.flatMap((line) => toEntry(language, lemma, line)));
    if (found.length >= MOST_ENTRIES) break;
  }
  return found.slice(0, MOST_ENTRIES);
}
