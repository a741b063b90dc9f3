import { numberInWords } from './number-words.ts';

/** A key of more words than this may be named in passing by a hint; most of its words together may not. */
const PHRASE_WORDS = 3;
const LEAK_SHARE = 0.8;
/** This much of a longer key in a row says what the rest must be. */
const RUN_SHARE = 0.6;
const RUN_WORDS = 5;
/** Shorter words (I, is, of) turn up in any hint; they give something away only when set apart. */
const TELLING_LETTERS = 3;

/**
 * The first of `keyTexts` that `hint` gives away, if any. Words are compared without case and with contractions
 * written out, accents stay. Up to three words: they stand in the hint in a row. More: four fifths of them stand in
 * it, in any order, or most of them in a row. A key of one short word leaks only when the hint sets it apart by code
 * marks, quotes or emphasis; a number of two digits and more leaks in digits and in words.
 */
export function findLeak(hint: string, keyTexts: readonly string[]): string | undefined {
  const words = splitWords(joinSpelling(hint));
  const setApart = listSetApart(hint);
  return keyTexts.find((key) => {
    const keyWords = splitWords(key);
    const [only] = keyWords;
    // Keys without a word (`+`, `==`) can only be compared as they stand.
    if (only === undefined) return setApart.includes(key.trim());
    if (keyWords.length === 1 && /^\d{2,}$/.test(only)) return saysNumber(words, only);
    if (keyWords.length === 1 && [...only].length < TELLING_LETTERS) {
      return setApart.some((text) => splitWords(text).join(' ') === only);
    }
    if (keyWords.length <= PHRASE_WORDS) return ` ${words.join(' ')} `.includes(` ${keyWords.join(' ')} `);
    const present = new Set(words);
    const share = keyWords.filter((word) => present.has(word)).length / keyWords.length;
    return share >= LEAK_SHARE || hasLongRun(words, keyWords);
  });
}

function saysNumber(words: readonly string[], digits: string): boolean {
  return words.includes(digits) || numberInWords(Number(digits)).some((word) => words.includes(word));
}

function hasLongRun(words: readonly string[], keyWords: readonly string[]): boolean {
  const length = Math.max(RUN_WORDS, Math.ceil(keyWords.length * RUN_SHARE));
  const hint = ` ${words.join(' ')} `;
  return keyWords
    .slice(0, Math.max(0, keyWords.length - length + 1))
    .some((_, start) => hint.includes(` ${keyWords.slice(start, start + length).join(' ')} `));
}

function splitWords(text: string): string[] {
  return writeOut(text.normalize('NFC').toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]t\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/\bwon['’]t\b/g, 'will not'],
  [/n['’]t\b/g, ' not'],
  [/['’]re\b/g, ' are'],
  [/['’]m\b/g, ' am'],
  [/['’]ve\b/g, ' have'],
  [/['’]ll\b/g, ' will'],
];

/** English contractions of which it is clear what they stand for; `'s` and `'d` may be two things. */
export function writeOut(text: string): string {
  return CONTRACTIONS.reduce((written, [short, long]) => written.replace(short, long), text);
}

/** `b-e-c-a-u-s-e` and `b e c a u s e` are the word. */
function joinSpelling(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?:([-\s.·])\p{L})(?:\1\p{L})+(?![\p{L}\p{N}])/gu, (spelt) =>
    spelt.replace(/[^\p{L}]/gu, ''),
  );
}

/** What stands between code marks, emphasis marks or quotes. */
function listSetApart(text: string): string[] {
  return [...text.matchAll(/(`+|\*+|_+|["'«“‘])(.+?)(?:\1|[»”’])/gu)].map((match) => (match[2] ?? '').trim());
}
