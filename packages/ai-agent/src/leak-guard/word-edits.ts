import { countInOrder } from './count-in-order.ts';
import { readAsSeen, splitWords } from './fold-text.ts';
import { isInRow, listMarked, TELLING_LETTERS, withoutArticle } from './key-words.ts';
import { matchesPattern } from './read-pattern.ts';
import type { Leak, Secret } from './secret.ts';

/** What is put to a word, or taken off it, is no longer. */
const MOST_CHANGED = 3;
/** So much of a word has to stay. */
const LEAST_KEPT = 0.5;
/** Sentences from so many words on are handed over in parts. */
const LEAST_WORDS = 4;
const LEAST_PARTS = 3;
/** Who says more than this many times the words of a key speaks of other things as well. */
const MOST_TOLD = 3;
/** A letter by itself: those that are words only behind a word that leads to letters. */
const LONE_LETTER =
  /(?<![\p{L}\p{N}'’])(?:([b-df-hj-np-xz])|(?<=(?:letters?|letra|with|con|an|una?|the|la|el|mit|avec) )(\p{L}))(?![\p{L}\p{N}'’])/gu;

/** Letters and parts of a word that a reply sets apart. */
function listParts(reply: string): Set<string> {
  const lone = [...readAsSeen(reply).matchAll(LONE_LETTER)].map(([, any, led]) => any ?? led ?? '');
  const marked = listMarked(reply).map((words) => words.trim());
  return new Set([...lone, ...marked.filter((part) => part.length <= MOST_CHANGED)]);
}

/** Whether a word becomes the key when the parts are put to it and taken off: `lumber` and `p`. */
function isEdited(word: string, key: string, parts: ReadonlySet<string>): boolean {
  if (word === key || Math.abs(word.length - key.length) > MOST_CHANGED) return false;
  const most = Math.min(word.length, key.length);
  let head = 0;
  while (head < most && word[head] === key[head]) head += 1;
  let tail = 0;
  while (tail < most - head && word.at(-1 - tail) === key.at(-1 - tail)) tail += 1;
  const [added, taken] = [key.slice(head, key.length - tail), word.slice(head, word.length - tail)];
  if (added.length > MOST_CHANGED || taken.length > MOST_CHANGED) return false;
  if (head + tail < Math.max(2, key.length * LEAST_KEPT)) return false;
  if (added === '') return parts.has(taken);
  return parts.has(added) && (taken.length <= 1 || parts.has(taken));
}

/** Words that replies set apart, in order; those that are nothing but a few words are parts, too. */
function listTold(replies: readonly string[]): string[][] {
  return replies.flatMap((reply) => {
    const marked = listMarked(reply).map((words) => words.trim().split(' '));
    const all = splitWords(readAsSeen(reply));
    return marked.length === 0 && all.length <= LEAST_PARTS ? [all] : marked;
  });
}

function isHandedOver(told: readonly string[][], key: readonly string[]): boolean {
  const parts = told.filter((words) => words.some((word) => key.includes(word)));
  const words = parts.flat();
  return (
    parts.length >= LEAST_PARTS &&
    words.length <= key.length * MOST_TOLD &&
    countInOrder(words, key) === key.length
  );
}

/**
 * Makes a check whether a reply says a word by another and what has to be done to it, by a pattern that it fits, or
 * a sentence word by word over a conversation.
 */
export function createWordEditCheck(
  earlier: readonly string[],
  { keyTexts, publicText }: Secret,
): (reply: string) => Leak | undefined {
  const page = splitWords(readAsSeen(publicText));
  const onPage = new Set(page);
  const keys = keyTexts
    .map((text) => splitWords(readAsSeen(text)))
    .filter((key) => !isInRow(page, key) && key.join('').length >= TELLING_LETTERS);
  const bare = keys.map(withoutArticle).filter((key) => key.length === 1 && !isInRow(page, key));
  const words = bare.flat().filter((key) => /^\p{L}+$/u.test(key));
  const sentences = keys.filter((key) => key.length >= LEAST_WORDS);
  const toldBefore = sentences.length === 0 ? [] : listTold(earlier);
  return (reply) => {
    if (words.some((key) => matchesPattern(reply, key))) return { kind: 'text', by: 'pattern' };
    const others = new Set(splitWords(readAsSeen(reply)).filter((word) => !onPage.has(word)));
    const parts = words.length === 0 ? new Set<string>() : listParts(reply);
    const isNearby = (key: string) => [...others].some((word) => isEdited(word, key, parts));
    if (parts.size > 0 && words.some(isNearby)) return { kind: 'text', by: 'edited' };
    if (sentences.length === 0) return undefined;
    const told = [...toldBefore, ...listTold([reply])];
    return sentences.some((key) => isHandedOver(told, key))
      ? { kind: 'text', by: 'word by word' }
      : undefined;
  };
}
