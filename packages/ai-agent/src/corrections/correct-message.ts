import { tellLanguage } from '@kindling/core/text';
import type { Correction, TutorLanguage } from '@kindling/core/turns';
import { findCorrections } from './correct-english.ts';
import { frequencyOf as frequencyInEnglish } from './lexicon/english-lexicon.ts';
import { findSpanishCorrections } from './spanish/correct-spanish.ts';
import { findAccented, frequencyOf as frequencyInSpanish } from './spanish/spanish-lexicon.ts';

/** More at once discourage, and are not read. */
const MAX_CORRECTIONS = 5;

/** So many times more often (Zipf) a word must be met in one language to speak for it. */
const CLEARLY = 0.7;

/** Where no small word tells the language: which of the two most of the words are met in. */
function isMoreSpanish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const leads = words.map((word) => {
    const spanish = Math.max(frequencyInSpanish(word), frequencyInSpanish(findAccented(word) ?? ''));
    return spanish - frequencyInEnglish(word);
  });
  const count = (lead: (value: number) => boolean) => leads.filter(lead).length;
  return count((lead) => lead > CLEARLY) > count((lead) => lead < -CLEARLY);
}

/** Whether a message is written in Spanish. */
export function isSpanish(text: string): boolean {
  const told = tellLanguage(text);
  return told === undefined ? isMoreSpanish(text) : told === 'es';
}

/**
 * Mistakes in the English or the Spanish of a message, whichever it is written in, first to last, none over another. Finds
 * some, never all. `language` is that of the reasons; positions count UTF-16 units of `text`.
 */
export function correctMessage(text: string, language: TutorLanguage): Correction[] {
  const found = isSpanish(text) ? findSpanishCorrections(text, language) : findCorrections(text, language);
  return found.slice(0, MAX_CORRECTIONS);
}
