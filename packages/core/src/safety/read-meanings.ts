import { OF_ABUSE } from './meanings/abuse.ts';
import { OF_GROOMING } from './meanings/grooming.ts';
import { ORDINARY } from './meanings/ordinary.ts';
import { PEOPLE } from './meanings/people.ts';
import { OF_SELF_HARM } from './meanings/self-harm.ts';
import { SHARED } from './meanings/shared.ts';
import { OF_VIOLENCE } from './meanings/violence.ts';

/** Where each meaning stands in a message: the numbers of its words, in order. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Shorter words sound alike by chance. */
const LEAST_TO_SOUND = 5;
/** Words of the longest phrase: `point_of_being_alive`. */
const LONGEST_PHRASE = 4;

/**
 * A word as a Spanish child hears it: `qiero`, `kiero` and `quiero` are one, `abusar` and `habuzar`. English words keep
 * enough of themselves to be told apart.
 */
export function soundOf(word: string): string {
  return word
    .replace(/(?<![cs])h(?!$)/g, '')
    .replace(/ll/g, 'y')
    .replace(/v/g, 'b')
    .replace(/qu?|k/g, 'k')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/(.)\1/g, '$1');
}

function add(into: Map<string, string[]>, key: string, meaning: string): void {
  const known = into.get(key);
  if (known === undefined) into.set(key, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
}

/** A line begins with its meaning and a colon; what follows, on further lines too, are words and phrases. */
function readLexicon(): { written: Map<string, string[]>; heard: Map<string, string[]> } {
  const written = new Map<string, string[]>();
  const heard = new Map<string, string[]>();
  let meaning = '';
  for (const word of [PEOPLE, SHARED, ORDINARY, OF_SELF_HARM, OF_ABUSE, OF_GROOMING, OF_VIOLENCE]
    .join(' ')
    .split(/\s+/u)) {
    if (word.endsWith(':')) meaning = word.slice(0, -1);
    else if (word !== '') {
      add(written, word, meaning);
      if (word.length >= LEAST_TO_SOUND && !word.includes('_')) add(heard, soundOf(word), meaning);
    }
  }
  return { written, heard };
}

const LEXICON = readLexicon();

/** What a word may mean, told by its sound where it is not spelled as it should be. */
function meaningsOf(word: string): readonly string[] {
  const known = LEXICON.written.get(word);
  if (known !== undefined || word.length < LEAST_TO_SOUND) return known ?? [];
  return LEXICON.heard.get(soundOf(word)) ?? [];
}

/** Which meanings stand where, words and phrases of up to four words alike. A word may have several. */
export function readMeanings(words: readonly string[]): Places {
  const places = new Map<string, number[]>();
  const put = (meaning: string, at: number) => {
    places.set(meaning, [...(places.get(meaning) ?? []), at]);
  };
  words.forEach((word, at) => {
    for (const meaning of meaningsOf(word)) put(meaning, at);
    for (let size = 2; size <= Math.min(LONGEST_PHRASE, words.length - at); size += 1) {
      const phrase = words.slice(at, at + size).join('_');
      for (const meaning of LEXICON.written.get(phrase) ?? []) put(meaning, at);
    }
  });
  return places;
}

/** How far apart the outermost of some places are, in words. */
export function spanOf(places: readonly number[]): number {
  return Math.max(...places) - Math.min(...places);
}

/** Every meaning the lexicon knows. */
export const KNOWN_MEANINGS: ReadonlySet<string> = new Set([...LEXICON.written.values()].flat());
