import { decodeText } from './decode-text.ts';
import { readAsSeen, splitWords } from './fold-text.ts';
import { TELLING_LETTERS } from './key-words.ts';
import type { Leak, Secret } from './secret.ts';

/** A key of fewer words is told whole or by its letters. */
const LEAST_WORDS = 4;
/** With more than this of its pairs of words in hand the rest can be put together; in a hint a sentence shares some. */
const MOST_PAIRS = { ofASentence: 0.5, ofAText: 0.4 };
/** Pairs from which on a key is more than a sentence. */
const LEAST_OF_A_TEXT = 12;
/** From this share of its letters on a word can be guessed. */
const GUESSABLE = 0.75;
/** Readings that only ever make single words, or prose into other prose. */
const NO_TEXT = new Set(['digits', 'acrostic', 'spelled', 'alphabet', 'initials', 'morse']);

/** Parts of a word set apart: `we-`, `-nt`, “che”, "would ha", `Next: been.`; in order, letters only, words of the page left out. */
const SET_APART =
  /(?:["'«“‘\x60*]+([\p{L}\p{N} ]{2,})["'»”’\x60*]+)|(?:(?:starts?|begins?|ends?|goes on|continues?|empieza|termina|acaba|sigue) (?:with|in|by|con|por|en) (?:an? |the )?-?([\p{L}\p{N} ]{2,}?)-?(?= and | y |[.,;!?\n]|$))|(?:(?<![\p{L}\p{N}])[-_]([\p{L}\p{N}]{2,}))|(?:([\p{L}\p{N}]{2,})[-_](?![\p{L}\p{N}]))|(?::\s*([\p{L}\p{N} ]{2,24}?)[.!]?\s*$)/gmu;

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** Pairs of words of a reply, as it stands and decoded. */
function listPairs(reply: string): Set<string> {
  const decoded = decodeText(reply).filter(({ by }) => !NO_TEXT.has(by));
  const texts = [reply, ...decoded.map(({ text }) => text)];
  const rows = texts.map((text) => splitWords(readAsSeen(text)));
  // From the last word to the first they are the same pairs.
  return new Set([...rows, ...rows.map((words) => words.toReversed())].flatMap(pairsOf));
}

/** A reply of no more is a piece of something. */
const LONE_PIECE = /^[\p{L}\p{N} ]{1,12}$/u;

function listFragments(reply: string, publicWords: ReadonlySet<string>): string[] {
  const seen = readAsSeen(reply);
  if (LONE_PIECE.test(seen)) return [seen.replaceAll(' ', '')];
  return [...seen.matchAll(SET_APART)]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').trim())
    .filter((fragment) => !publicWords.has(fragment))
    .map((fragment) => fragment.replaceAll(' ', ''));
}

function isMostlyGiven(pairs: readonly string[], isGiven: (pair: string) => boolean): boolean {
  const most = pairs.length < LEAST_OF_A_TEXT ? MOST_PAIRS.ofASentence : MOST_PAIRS.ofAText;
  return pairs.length > 2 && pairs.filter(isGiven).length / pairs.length > most;
}

/** How much of a word its fragments spell from its beginning on, 0 to 1. */
function shareSpelled(word: string, fragments: readonly string[]): number {
  const spelled = fragments.reduce(
    (at, fragment) => (word.startsWith(fragment, at) ? at + fragment.length : at),
    0,
  );
  return spelled / word.length;
}

/**
 * Makes a check whether a reply, after earlier ones, hands a text over piece by piece: more than half of its pairs of words
 * that are not on the page, or the parts of a word one behind the other. Earlier replies are read once.
 */
export function createPiecesCheck(
  earlier: readonly string[],
  { keyTexts, publicText }: Secret,
): (reply: string) => Leak | undefined {
  const publicWords = new Set(splitWords(readAsSeen(publicText)));
  const publicPairs = new Set(pairsOf(splitWords(readAsSeen(publicText))));
  const keys = keyTexts.map((key) => splitWords(readAsSeen(key)));
  const texts = keys
    .filter((words) => words.length >= LEAST_WORDS)
    .map((words) => [...new Set(pairsOf(words))].filter((pair) => !publicPairs.has(pair)));
  // What stands on the page need not be said to hand the rest over.
  const isNew = (word: string) => !publicWords.has(word);
  const spelled = keys
    .flatMap((words) => [
      words.join(''),
      ...(words.filter(isNew).length > 1 ? [words.filter(isNew).join('')] : []),
    ])
    .filter((word) => word.length >= TELLING_LETTERS);
  const pairsBefore = texts.length === 0 ? [] : earlier.map(listPairs);
  const fragmentsBefore = earlier.flatMap((reply) => listFragments(reply, publicWords));
  return (reply) => {
    const pairs = texts.length === 0 ? [] : [...pairsBefore, listPairs(reply)];
    const isGiven = (pair: string) => pairs.some((known) => known.has(pair));
    if (texts.some((text) => isMostlyGiven(text, isGiven))) return { kind: 'text', by: 'pieces' };
    const fragments = [...fragmentsBefore, ...listFragments(reply, publicWords)];
    const isSpelled = (word: string) => shareSpelled(word, fragments) >= GUESSABLE;
    return spelled.some(isSpelled) ? { kind: 'letters', by: 'parts' } : undefined;
  };
}
