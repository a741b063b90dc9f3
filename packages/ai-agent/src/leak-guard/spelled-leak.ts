import { readAsSeen, splitWords } from './fold-text.ts';
import { isInRow, TELLING_LETTERS } from './key-words.ts';
import { readLetterRows, readLonelyLetters } from './letter-rows.ts';
import { readNumberRow } from './number-row.ts';
import { createWordReader } from './reread-word.ts';
import type { Leak, Secret } from './secret.ts';
import { encodeBytes, leetPattern, numberLetters } from './spell-otherwise.ts';

/** From this share of its letters on a word can be guessed; of a short one all of them. */
const GUESSABLE = 0.7;
/** First and last letters make shorter words by chance. */
const LEAST_AT_EDGES = 6;
/** Speaks of the letters of a word, not of what it means. */
const ABOUT_LETTERS =
  /\b(?:letters?|anagrams?|scrambl\w+|unscramble|jumbl\w+|rearrange|shuffle\w*|letras?|anagrama|buchstaben|lettres?)\b/u;
/** Marks over letters that no English or Spanish word has. */
const FOREIGN_MARKS = /(?<!n)\u0303|\u0300|\u0302|(?<!u)\u0308/gu;
const MARKS = /\p{M}/gu;

/** Ways of setting a word that leave its letters in order. */
const LAYOUTS: Readonly<Record<string, (seen: string) => string>> = {
  stutter: (seen) => seen.replace(/(?<!\p{L})(\p{L}{1,3})-(?=\1)/gu, ''),
  'set as a formula': (seen) => seen.replace(/\\[a-z]+|[{}$]/g, ''),
  'parts of a word': (seen) => seen.replace(/(?<=\p{L})(?:[·‧•|/+\\~^=–_.-]{1,2}|\*{1,3})(?=\p{L})/gu, ''),
  brackets: (seen) => seen.replace(/\]\s*\[|\)\s*\(/g, ''),
  marks: (seen) => dropMarks(seen),
};

function dropMarks(seen: string): string {
  return seen
    .normalize('NFD')
    .replace(/\p{L}\p{M}*(?:\p{L}|\p{M})*/gu, (word) =>
      (word.match(MARKS) ?? []).length > 1 ? word.replace(MARKS, '') : word.replace(FOREIGN_MARKS, ''),
    )
    .normalize('NFC');
}

/** A word of the key in every form that is looked for; worked out once. */
interface Key {
  words: readonly string[];
  letters: string;
  /** Enough of its letters to guess the rest, forwards and from the end. */
  starts: readonly string[];
  /** What first and last letters are searched for. */
  edges: readonly string[];
  sorted: string;
  wordsSorted: readonly string[];
  numberRows: readonly string[];
  encoded: readonly string[];
  leet: RegExp;
  read: (token: string) => string;
  isOnPage: boolean;
}

const sort = (letters: string) => [...letters].toSorted().join('');
const startOf = <Row extends string | readonly string[]>(row: Row) =>
  row.slice(0, Math.max(TELLING_LETTERS, Math.ceil(row.length * GUESSABLE))) as Row;

function toKey(text: string, publicText: string): Key | undefined {
  // A year in a sentence is no letter: it is spelled without.
  const words = splitWords(readAsSeen(text)).filter((word) => !/^\p{N}/u.test(word));
  const letters = words.join('');
  if (letters.length < TELLING_LETTERS || !/^[a-z]+$/.test(letters)) return undefined;
  const backwards = [...letters].reverse().join('');
  return {
    words,
    letters,
    starts: [startOf(letters), startOf(backwards)],
    edges: [letters, startOf(letters)],
    sorted: sort(letters),
    wordsSorted: words.map(sort),
    numberRows: numberLetters(letters).map((row) => ` ${startOf(row).join(' ')} `),
    encoded: [text, text.toLowerCase()].flatMap(encodeBytes),
    leet: leetPattern(words),
    read: createWordReader([...words, letters]),
    isOnPage: isInRow(splitWords(readAsSeen(publicText)), words),
  };
}

/** Letters one by one with nothing but signs between them. */
const LETTER_RUN = /(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]{1,5}\p{L}(?![\p{L}\p{N}]))+/gu;

/** What a reply holds besides its words; read once for all keys. */
interface Heard {
  seen: string;
  words: readonly string[];
  /** Words as they are written, with all signs but those around them. */
  raw: ReadonlySet<string>;
  lonely: string;
  rows: ReturnType<typeof readLetterRows>;
  numbers: string;
  layouts: readonly (readonly [string, readonly string[]])[];
  letterRuns: ReadonlySet<string>;
  /** Words of sentences that speak of letters. */
  aboutLetters: readonly string[];
}

function hear(reply: string): Heard {
  const seen = readAsSeen(reply);
  const tokens = reply
    .split(/\s+/u)
    .flatMap((token) => [token, token.replace(/^["'`(*]+|[="'`)*.,;:!?]+$/gu, '')]);
  const about = seen.split(/(?<=[.!?\n])/u).filter((sentence) => ABOUT_LETTERS.test(sentence));
  const layouts = Object.entries(LAYOUTS).flatMap(([by, lay]) => {
    const text = lay(seen);
    return text === seen ? [] : [[by, splitWords(text)] as const];
  });
  return {
    seen,
    words: seen.match(/[\p{L}\p{N}]+/gu) ?? [],
    raw: new Set(tokens),
    lonely: readLonelyLetters(seen),
    rows: readLetterRows(seen),
    numbers: readNumberRow(seen),
    layouts,
    letterRuns: new Set((seen.match(LETTER_RUN) ?? []).map((run) => sort(run.replace(/\P{L}/gu, '')))),
    aboutLetters: about.flatMap(splitWords),
  };
}

const NUMBER_AND_UNIT = /^(\d{1,6}) ?\p{L}{1,12}$/u;
/** Signs that hide a word among them. */
const MOST_AROUND = 6;

/** Words of the key in the place of what disguises them, one by one and two together. */
function isReread({ words }: Heard, { words: key, letters, read }: Key): boolean {
  const known = new Set([...key, letters]);
  const reread = words.map(read);
  const changed = reread.flatMap((word, at) => (word !== words[at] && known.has(word) ? [at] : []));
  if (changed.some((at) => reread[at] === letters || isInRow(reread, key))) return true;
  const sizes = new Set([2, key.length, key.length + 1].filter((size) => size > 1));
  const longest = letters.length * 2 + MOST_AROUND;
  return words.some((_, at) =>
    [...sizes].some((size) => {
      const row = words.slice(at, at + size).join('');
      return row.length <= longest && row !== letters && read(row) === letters;
    }),
  );
}

/** The letters of a word in another order; two that a learner exchanged are a mistake to talk about. */
function isMixed(said: string, word: string, sorted: string | undefined): boolean {
  if (said.length !== word.length || sort(said) !== sorted) return false;
  return said === word || word.length < 3 || [...said].filter((sign, at) => sign !== word[at]).length > 2;
}

/** How the letters of a key are all there; undefined when they are not. */
function howSpelled(heard: Heard, lonely: string, numbers: string, key: Key): string | undefined {
  const { exact, edges } = heard.rows;
  const holds = (row: string) => key.starts.some((start) => row.includes(start));
  if (holds(lonely)) return 'one by one';
  if (exact.some(holds)) return 'names of letters';
  if (key.numberRows.some((row) => numbers.includes(row))) return 'numbers of letters';
  const isAtEdge = (row: string) =>
    row === key.letters ||
    key.edges.some((letters) => letters.length >= LEAST_AT_EDGES && row.includes(letters));
  if (edges.some(isAtEdge)) return 'first or last letters';
  if (key.encoded.some((code) => heard.raw.has(code))) return 'code';
  if (heard.letterRuns.has(key.sorted)) return 'mixed letters';
  if (isReread(heard, key)) return 'another spelling';
  if (key.isOnPage) return undefined;
  if (
    key.words.every((word, at) => heard.aboutLetters.some((said) => isMixed(said, word, key.wordsSorted[at])))
  )
    return 'mixed letters';
  if (key.words.length > 1 && heard.words.includes(key.letters)) return 'in one word';
  if ((heard.seen.match(key.leet) ?? []).some((found) => !/^[\p{L}\s]+$/u.test(found))) return 'look-alikes';
  return heard.layouts.find(([, words]) => isInRow(words, key.words))?.[0];
}

/**
 * Makes a check whether a reply, after earlier ones, spells a key otherwise than it is written: letter by letter under
 * any names, in numbers, on the edges of words and lines, by a rule that many know, in parts. What is looked for is
 * worked out of the key, once; a reply is only read.
 */
export function createSpelledCheck(
  earlier: readonly string[],
  { keyTexts, publicText }: Secret,
): (reply: string) => Leak | undefined {
  // `36 euros` beside `36`: its letters are those of any sum of money.
  const isUnit = (text: string) => keyTexts.includes(NUMBER_AND_UNIT.exec(text)?.[1] ?? '');
  const keys = keyTexts.flatMap((text) => (isUnit(text) ? [] : (toKey(text, publicText) ?? [])));
  const before = keys.length === 0 ? [] : earlier.map(readAsSeen);
  const lonelyBefore = before.map(readLonelyLetters).join('');
  const numbersBefore = before.map(readNumberRow).join('');
  return (reply) => {
    if (keys.length === 0) return undefined;
    const heard = hear(reply);
    const lonely = lonelyBefore + heard.lonely;
    const numbers = (numbersBefore + heard.numbers).replace(/ +/g, ' ');
    for (const key of keys) {
      const by = howSpelled(heard, lonely, numbers, key);
      if (by !== undefined) return { kind: 'letters', by };
    }
    return undefined;
  };
}
