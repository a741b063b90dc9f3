import { CefrLevel, type Correction, type coaching, countWords, type TutorLanguage } from '@kindling/shared';
import { findLevel, listBaseForms, listEnglishWords, type WordList } from '../curriculum/index.ts';
import type { CriterionResult } from '../role-play/index.ts';
import { rankOf as rankOfMistake } from './choose-corrections.ts';
import { isInSpanish } from './tell-practised.ts';

/** The mean of fewer words says nothing. */
const FEWEST_WORDS = 10;
const MOST_NEW_WORDS = 50;
export const MOST_REVIEWS = 5;
/** Words a session is remembered by: a bound for who talks all day. */
const MOST_USED_WORDS = 1000;

export interface SpokenMessage {
  text: string;
  /** Everything that was found in it, not only what a reply took up. */
  corrections: readonly Correction[];
}

export interface SessionPast {
  words: WordList;
  /** In lower case, as dictionaries have them. */
  courseWords: ReadonlySet<string>;
  /** Used in earlier sessions. */
  usedBefore: ReadonlySet<string>;
  criteria?: readonly CriterionResult[];
  /** What is practised: English, where left out. */
  practised?: TutorLanguage;
}

export interface SummedSession {
  summary: coaching.SessionSummary;
  /** Dictionary words that were used, to tell what is new next time. Names and words nobody listed are not kept. */
  usedWords: string[];
}

interface UsedWord {
  word: string;
  level: CefrLevel | null;
  isFromCourse: boolean;
}

/**
 * What a learner did in a conversation: how much they said, how well, and with which words. Messages in another language
 * than the one that is practised count as turns and as nothing else; of Spanish there is no list of words and levels.
 * Pure: the same messages sum up the same.
 */
export function summariseSession(messages: readonly SpokenMessage[], past: SessionPast): SummedSession {
  const { practised = 'en' } = past;
  const told = messages.filter(({ text }) => isInSpanish(text) === (practised === 'es'));
  const words = told.reduce((total, { text }) => total + countWords(text), 0);
  const used = practised === 'es' ? [] : listUsed(told, past);
  const corrections = told.flatMap((message) => message.corrections);
  const spanishTurns = messages.filter(({ text }) => isInSpanish(text)).length;
  const summary: coaching.SessionSummary = {
    turns: messages.length,
    practised,
    englishTurns: messages.length - spanishTurns,
    spanishTurns,
    words,
    wordsPerTurn: told.length === 0 ? 0 : round(words / told.length),
    mistakes: countMistakes(corrections, words),
    accuracyPercent: measureAccuracy(corrections, words),
    newWords: used
      .filter(({ word }) => !past.usedBefore.has(word))
      .sort((one, other) => rankOf(other) - rankOf(one))
      .slice(0, MOST_NEW_WORDS),
    vocabulary: scoreVocabulary(used),
    criteria: [...(past.criteria ?? [])],
    review: chooseReviews(corrections),
  };
  return { summary, usedWords: used.map(({ word }) => word).slice(0, MOST_USED_WORDS) };
}

function listUsed(told: readonly SpokenMessage[], { words: list, courseWords }: SessionPast): UsedWord[] {
  const used = new Map<string, UsedWord>();
  for (const written of told.flatMap(({ text }) => listEnglishWords(text))) {
    // Ends of contractions, and I and a, are nothing to learn.
    if (written.length === 1 || /^(?:n?')/.test(written)) continue;
    const bases = listBaseForms(written).filter((base) => list.levels.has(base) || courseWords.has(base));
    // The shortest form that is a word is the dictionary's, most of the time: cars, tries, walked.
    const word = bases.sort((one, other) => one.length - other.length)[0];
    if (word === undefined || used.has(word)) continue;
    used.set(word, { word, level: findLevel(written, list) ?? null, isFromCourse: courseWords.has(word) });
  }
  return [...used.values()];
}

function rankOf({ level }: UsedWord): number {
  return level === null ? 0 : CefrLevel.options.indexOf(level) + 1;
}

function scoreVocabulary(used: readonly UsedWord[]): coaching.VocabularyScore | null {
  const ranks = used.map(rankOf).filter((rank) => rank > 0);
  if (ranks.length < FEWEST_WORDS) return null;
  const mean = ranks.reduce((total, rank) => total + rank, 0) / ranks.length;
  const variance = ranks.reduce((total, rank) => total + (rank - mean) ** 2, 0) / (ranks.length - 1);
  return {
    mean: round(mean, 3),
    standardError: round(Math.sqrt(variance / ranks.length), 3),
    words: ranks.length,
  };
}

function countMistakes(
  corrections: readonly Correction[],
  words: number,
): coaching.SessionSummary['mistakes'] {
  const counts = Map.groupBy(corrections, ({ type }) => type);
  return [...counts]
    .map(([type, found]) => ({
      type,
      count: found.length,
      perHundredWords: perHundredWords(found.length, words),
    }))
    .sort((one, other) => other.count - one.count || one.type.localeCompare(other.type));
}

/** To a tenth. */
export function perHundredWords(count: number, words: number): number {
  return round((count / Math.max(1, words)) * 100);
}

function measureAccuracy(corrections: readonly Correction[], words: number): number | null {
  if (words === 0) return null;
  const wrong = corrections.reduce((total, { from }) => total + countWords(from), 0);
  return round(Math.max(0, 1 - wrong / words) * 100);
}

/** Once is haste: nobody has to learn that a sentence begins with a capital. */
const WRITTEN_ONLY = new Set<Correction['type']>(['capital', 'punctuation']);

function chooseReviews(corrections: readonly Correction[]): coaching.SessionSummary['review'] {
  const same = Map.groupBy(corrections, ({ from, to }) => `${from.toLowerCase()}\n${to.toLowerCase()}`);
  return [...same.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined || (WRITTEN_ONLY.has(first.type) && others.length === 0)) return [];
      const { from, to, type, why } = first;
      return [{ from, to, type, why, count: others.length + 1 }];
    })
    .sort((one, other) => other.count - one.count || rankOfMistake(one) - rankOfMistake(other))
    .slice(0, MOST_REVIEWS);
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
