import { remember } from '@kindling/core/text';
import { frequencyOf as frequencyInEnglish, readEnglish } from '../corrections/lexicon/english-lexicon.ts';
import { findNearby } from '../corrections/lexicon/find-nearby.ts';
import {
  frequencyOf as frequencyInSpanish,
  plainOf,
  readSpanish,
} from '../corrections/spanish/spanish-lexicon.ts';

/** A reply is read anew whenever it has grown. */
const MOST_KEPT = 5000;
/** Of a short word the lists hold every abbreviation: it must be met more often than once in ten million words. */
const SHORT = 4;
const LEAST_OFTEN = 2;
/** `3rd`, `x2`, `utf8`, `20s`: digits before or behind a word. */
const WITH_NUMBER = /^\p{N}+\p{L}{0,3}$|^\p{L}+\p{N}+$/u;
/** Zipf value of the some 150 words that hold sentences together. */
const SMALL_WORD = 5.7;
const ENDING = /(?:n't|'(?:s|t|d|m|ll|re|ve))$/u;
/** `sombrerito`, `polvillo`: small ones of Spanish words, by what the word itself ends in. */
const SMALL_ONE = /(?:e?[cz])?(?:it|ill)[oa]$/u;
const ENDS = ['o', 'a', 'e', ''];
const PRONOUNS = /(?:(?:me|te|se|nos)?(?:lo|la|le|los|las|les)|me|te|se|nos)$/u;
/** Words of programmers that neither list has. */
const OF_TRADE = new Set(
  'popleft appendleft docstring docstrings traceback tracebacks tupla tuplas unittest pytest'.split(' '),
);
/** By letter (a blank stands for the edge of a word): what follows it in one of 1,250 words of English and Spanish at most. */
const SELDOM: Readonly<Record<string, string>> = {
  b: 'cdfghjkmnpqvwxz', c: 'bdfgjmnpqvwxz', d: 'bcfhjknpqtxz', f: 'bcdghjkmnpqsvwxz', g: 'bcdfjkpqtvwxz',
  h: 'bcdfghjkpqvwxz', i: 'hiwy', j: ' bcdfghjklmnpqrstvwxyz', k: 'bcdfghjkmpqrtvwxz', l: 'hjnqrwxz', m: 'dfghjklqrtvwxz',
  n: 'pwx', p: 'bdfgjkmnqvwxz', q: ' abcdefghijklmnopqrstvwxyz', r: 'jx', s: 'djrvxz', t: 'dfgjkpqvxz', u: 'hkquwx',
  v: 'bcdfghjklmnpqrstvwxyz', w: 'bcdfgjkmpqtuvwxyz', x: 'bdfghjklmnoqrsuvwxyz', y: 'bdfghjkqvwxyz',
  z: 'bdfghjklmnpqrstuvwxyz',
}; // biome-ignore format: a table
/** So many pairs of letters that are seldom met, and of all this share, make a word that nobody says. */
const MOST_SELDOM = 2;
const SELDOM_SHARE = 0.25;
const LEAST_LETTERS = 5;
/** `abcdef`, `qwerty`: what stands for any letters. */
const KNOWN_ROWS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'aeiou'];
/** `H2O`, `42b7`: shorter ones are formulas, places and plates. */
const LEAST_MIXED = 5;
/** `c6h12o6` */
const FORMULA = /^(?:\p{L}\p{N}+){2,}\p{L}?$/u;

function isListed(word: string): boolean {
  const often = Math.max(frequencyInEnglish(word), frequencyInSpanish(word));
  return often > (word.length < SHORT ? LEAST_OFTEN : 0);
}

/** A word as the lists may have it: without its ending, its `s`, its accents, what a verb takes at its end. */
function listForms(word: string): string[] {
  const plain = word.replaceAll('’', "'");
  const bare = plain.replace(ENDING, '');
  const single = bare.replace(/s$/u, '');
  const large = SMALL_ONE.test(single) ? ENDS.map((end) => single.replace(SMALL_ONE, end)) : [];
  return [plain, bare, single, plainOf(bare), plainOf(bare).replace(PRONOUNS, ''), ...large];
}

/** Whether English or Spanish has a word, in small letters; with an ending, a number beside it or an accent too many, too. */
export const isOrdinary = remember(
  MOST_KEPT,
  (word) => WITH_NUMBER.test(word) || OF_TRADE.has(word) || listForms(word).some(isListed),
);

/** Whether a word is but one slip away from one that there is, as learners write them. */
export const isNearWord = remember(MOST_KEPT, (word) =>
  [readEnglish(), readSpanish()].some((graph) => findNearby(graph, word, 1).length > 0),
);

/** Whether nearly every sentence has such a word: the, of, is; el, de, es. */
export const isSmallWord = remember(
  MOST_KEPT,
  (word) => Math.max(frequencyInEnglish(word), frequencyInSpanish(word)) >= SMALL_WORD,
);

/** Whether nobody could say a word: no vowels, or letters beside each other that are never met so. */
export function isUnsayable(word: string): boolean {
  const letters = plainOf(word);
  if (letters.length < LEAST_LETTERS || !/^[a-z]+$/.test(letters)) return false;
  if (KNOWN_ROWS.some((row) => row.includes(letters))) return false;
  if (!/[aeiouy]/.test(letters)) return true;
  const edged = `${letters} `;
  const seldom = [...letters].filter((letter, at) => (SELDOM[letter] ?? '').includes(edged[at + 1] ?? '~'));
  return seldom.length >= Math.max(MOST_SELDOM, SELDOM_SHARE * letters.length);
}

/** Whether digits stand inside a word: `wh1le`; not as in a formula of chemistry. */
export function hasDigitsInside(word: string): boolean {
  if (word.length < LEAST_MIXED || FORMULA.test(word)) return false;
  return /\p{L}\p{N}+\p{L}|\p{N}\p{L}+\p{N}/u.test(word);
}

/** Whether a word has letters of two scripts, which none has that is no disguise. */
export const isOfTwoScripts = (word: string): boolean =>
  /\p{Script=Latin}/u.test(word) && /(?!\p{Script=Latin}|\p{Script=Common})\p{L}/u.test(word);
