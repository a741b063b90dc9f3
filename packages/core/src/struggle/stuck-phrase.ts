import { STUCK_PHRASES } from './stuck-lexicon.ts';

/** A phrase of the lexicon as it stands there; never the learner's own words. */
export interface StuckPhrase {
  phrase: string;
  language: keyof typeof STUCK_PHRASES;
}

/** Longer texts are essays: what is said in them is said about something. */
const MAX_CHARACTERS = 2_000;
const LONGEST_FIRST = (Object.keys(STUCK_PHRASES) as StuckPhrase['language'][])
  .flatMap((language) => STUCK_PHRASES[language].map((phrase): StuckPhrase => ({ phrase, language })))
  .sort((left, right) => right.phrase.length - left.phrase.length);

/** Words as they are compared: no accents, apostrophes or marks, with a space on both sides. */
function toWords(text: string): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/['’‘`´]/g, '')
    .toLowerCase();
  return ` ${plain.replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ').trim()} `;
}

/**
 * Finds a phrase by which a learner says that they are stuck, in English or Spanish, whole words only.
 * @param material what the exercise itself says: a phrase that is taught there is no cry for help.
 */
export function findStuckPhrase(text: string, material = ''): StuckPhrase | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const words = toWords(text);
  const found = LONGEST_FIRST.find(({ phrase }) => words.includes(` ${phrase} `));
  if (found === undefined || material === '') return found;
  return toWords(material).includes(` ${found.phrase} `) ? undefined : found;
}

/** Every text inside an answer or a content, whatever their type. */
export function collectTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(collectTexts);
}
