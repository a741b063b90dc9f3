import { listBaseForms } from '../language/english-forms.ts';
import type { WordList } from '../language/word-list.ts';
import type { PackFiles, PackProblem } from '../pack-files.ts';
import { listPlacedTexts, type PlacedText } from './placed-text.ts';
import { findMisspelt } from './texts/misspelt.ts';
import { withoutCode } from './texts/spoken.ts';

/** Slips are looked for in longer words: short ones have too many neighbours. */
const LEAST_LETTERS = 5;
/** A longer word with a letter too many or too few has few neighbours of its own. */
const LONG_WORD = 9;
/** Words with and without an accent. */
const QUESTION_WORDS = new Set(
  'donde cuando cuanto cuanta cuantos cuantas quien quienes como cual cuales'.split(' '),
);
const ACCENTED = /[áéíóúñü]/u;

/**
 * Words that stand once in a course and are, but for a slip of the finger, another one that stands there, too:
 * `Compelta`, `tambien`. No dictionary of either language is at hand, so the course is its own; a wrong option may be
 * misspelt on purpose.
 */
export function readSpelling(files: PackFiles, wordLists: readonly WordList[]): PackProblem[] {
  const english = wordLists.find((list) => list.language === 'en');
  // Spanish texts speak of English words.
  const isKnown = (word: string) =>
    QUESTION_WORDS.has(word) || listBaseForms(word).some((base) => english?.levels.has(base) ?? false);
  const isListed = (word: string, language: string) => language === 'en' && isKnown(word);
  const texts = listPlacedTexts(files).filter((text) => !isWrongOnPurpose(text));
  return ['es', 'en'].flatMap((language) => {
    const own = texts.filter((text) => text.language === language);
    const counts = countWords(own);
    const shortened = listShortened(counts);
    return own.flatMap(({ file, path, text }) => {
      const slips = listWords(text).flatMap((word): string[] => {
        const misspelt = findMisspelt(word, language);
        if (misspelt !== undefined) return [`“${word}” is spelt ${misspelt}`];
        if (counts.get(word) !== 1 || word.length < LEAST_LETTERS || isKnown(word)) return [];
        const isSaid = (other: string, often: number) =>
          (counts.get(other) ?? 0) >= often || isListed(other, language);
        const meant =
          listNeighbours(word).find((other) => isSaid(other, 1)) ??
          listShorter(word).find((other) => isSaid(other, 2)) ??
          shortened.get(word) ??
          listLonger(word).find((other) => isListed(other, language));
        return meant === undefined ? [] : [`“${word}” stands nowhere else; was ${meant} meant?`];
      });
      return [...new Set(slips)].map((message) => ({ file, path, message }));
    });
  });
}

function isWrongOnPurpose({ path, field, role }: PlacedText): boolean {
  const isListenedFor = role === 'material' && /^script\./u.test(path);
  const isProgram = role === 'material' && /^cards\./u.test(path);
  return (
    isListenedFor ||
    isProgram ||
    field === 'aliases' ||
    /\.(rejected|wrongChoices|options)\.\d+\.text$/u.test(path)
  );
}

/** Words of a text in small letters; names, which begin with a capital inside a sentence, are left out. */
function listWords(text: string): string[] {
  const said = withoutCode(text.replace(/\[\[[^\]]*\]\]|\{\{\d+\}\}/gu, ' '))
    .normalize('NFC')
    .replace(/(?<=[\p{L},;:]\s)\p{Lu}[\p{L}]*/gu, ' ');
  return [...said.matchAll(/(?<![\p{L}\p{N}_])\p{L}+(?![\p{L}\p{N}_(])/gu)].map(([word]) =>
    word.toLowerCase(),
  );
}

/** In how many places each word stands; one activity, entry or card is one place, however often it says the word. */
function countWords(texts: readonly PlacedText[]): Map<string, number> {
  const places = new Map<string, Set<string>>();
  for (const { file, path, text } of texts) {
    const place = `${file} ${/^[a-zA-Z]+\.\d+/u.exec(path)?.[0] ?? path}`;
    for (const word of listWords(text)) places.set(word, (places.get(word) ?? new Set()).add(place));
  }
  return new Map([...places].map(([word, found]) => [word, found.size] as const));
}

/** Longer words that stand more than once, by what is left of them without one letter; ends and double letters stay. */
function listShortened(counts: ReadonlyMap<string, number>): Map<string, string> {
  const often = [...counts].filter(([word, count]) => count > 1 && word.length >= LONG_WORD);
  return new Map(
    often.flatMap(([word]) =>
      [...word].slice(1, -2).map((_, index) => [cutAt(word, index + 1), word] as const),
    ),
  );
}

/** What a word may have been meant as: two letters turned, one doubled or not, an accent forgotten. Its ends stay. */
function listNeighbours(word: string): string[] {
  const turned = [...word].slice(1, -2).map((_, index) => swapAt(word, index + 1));
  const single =
    word.length === LEAST_LETTERS
      ? []
      : [...word].flatMap((letter, at) => (letter === word[at + 1] ? [cutAt(word, at)] : []));
  const doubled = [...word]
    .slice(1, -1)
    .map((letter, index) => `${word.slice(0, index + 1)}${letter}${word.slice(index + 1)}`);
  const accented = ACCENTED.test(word)
    ? []
    : [...word].slice(0, -1).flatMap((letter, at) => addAccent(word, letter, at));
  return [...turned, ...single, ...doubled, ...accented].filter((other) => other !== word);
}

/** A word with one letter more, to be looked for in a list; its ends stay. */
function listLonger(word: string): string[] {
  return [...word]
    .slice(1)
    .flatMap((_, at) =>
      [...'abcdefghijklmnopqrstuvwxyz'].map(
        (letter) => `${word.slice(0, at + 1)}${letter}${word.slice(at + 1)}`,
      ),
    );
}

/** A long word without one of its letters. Two words of that kind may both be words: `comprando`, `comparando`. */
function listShorter(word: string): string[] {
  return word.length < LONG_WORD ? [] : [...word].slice(1, -2).map((_, index) => cutAt(word, index + 1));
}

const swapAt = (word: string, at: number) =>
  `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
const cutAt = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ' };

function addAccent(word: string, letter: string, at: number): string[] {
  const accent = ACCENTS[letter];
  return accent === undefined ? [] : [`${word.slice(0, at)}${accent}${word.slice(at + 1)}`];
}
