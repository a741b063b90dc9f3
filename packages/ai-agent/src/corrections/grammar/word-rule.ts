import type { TutorLanguage } from '@kindling/core/turns';
import type { CorrectionType } from '../correction-type.ts';
import type { SentenceWord } from './sentence-words.ts';

/** What a rule would have instead of the words from `first` to `last`, places in the list; both are put in. */
export interface Mending {
  first: number;
  last: number;
  to: string;
}

/** A mistake that is told by what its words can be, asked at each word in turn. */
export interface WordRule {
  type: CorrectionType;
  why: Record<TutorLanguage, string>;
  find(words: readonly SentenceWord[], at: number, text: string): Mending | undefined;
}

/** One word for another. */
export function replaceWord(at: number, to: string | undefined): Mending | undefined {
  return to === undefined ? undefined : { first: at, last: at, to };
}

/** A verb mended, with all from its subject on: on a card "she like" says more than "like". */
export function replaceVerb(
  words: readonly SentenceWord[],
  subject: number,
  verb: number,
  to: string | undefined,
): Mending | undefined {
  if (to === undefined) return undefined;
  const kept = words.slice(subject, verb).map(({ text }) => text);
  return { first: subject, last: verb, to: [...kept, to].join(' ') };
}

/** The words from `at` on, as many as asked, that nothing but spaces divides; undefined where there are fewer. */
export function takeJoined(
  words: readonly SentenceWord[],
  at: number,
  count: number,
): SentenceWord[] | undefined {
  const taken = words.slice(at, at + count);
  return taken.length === count && taken.slice(1).every(({ isJoined }) => isJoined) ? taken : undefined;
}

/** The word before, where only a space stands between. */
export function before(words: readonly SentenceWord[], at: number): SentenceWord | undefined {
  return words[at]?.isJoined ? words[at - 1] : undefined;
}

/** The word after, where only a space stands between. */
export function after(words: readonly SentenceWord[], at: number): SentenceWord | undefined {
  return words[at + 1]?.isJoined ? words[at + 1] : undefined;
}

const JOINS = new Set([
  'and',
  'but',
  'because',
  'so',
  'when',
  'if',
  'that',
  'then',
  'while',
  'although',
  'or',
  'addition',
  'example',
  'opinion',
  'conclusion',
  'however',
  'recently',
  'nowadays',
  'today',
  'sometimes',
  'usually',
]);

/** Whether a clause begins here: its first noun or pronoun is a subject, not the end of another clause. */
export function beginsClause(words: readonly SentenceWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.opens || !word.isJoined) return true;
  return JOINS.has(words[at - 1]?.small ?? '');
}

/** The place behind any adverbs (always, really) that stand here. */
export function skipAdverbs(words: readonly SentenceWord[], at: number): number {
  let place = at;
  while (ADVERBS.has(words[place]?.small ?? '') && words[place + 1]?.isJoined) place++;
  return place;
}

const ADVERBS = new Set(
  'always usually often sometimes never also really just still only even already now probably normally generally'.split(
    ' ',
  ),
);
