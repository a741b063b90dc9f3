import { toVerbForm } from '../lexicon/word-forms.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import { before, type Mending, replaceWord, skipAdverbs, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

const SUBJECT = /^(?:i|we|they|he|she|you)$/;
const OTHER_CLAUSE =
  /^(?:and|but|because|that|if|when|so|who|which|to|did|didn't|could|would|can|will|have|has|had|since|until|from)$/;
/** So far from the verb the time still belongs to it. */
const REACH = 7;

const GOES_ON = /^(?:since|until|from|the|this|in|over|for)$/;
const TIMES =
  /^(?:night|week|month|year|summer|winter|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function isPastTime(words: Words, at: number): boolean {
  const small = words[at]?.small ?? '';
  const left = before(words, at)?.small ?? '';
  if (small === 'yesterday') return !GOES_ON.test(left);
  if (left === 'last') return TIMES.test(small) && !GOES_ON.test(before(words, at - 1)?.small ?? '');
  return small === 'ago' && /^(?:days?|weeks?|months?|years?|hours?)$/.test(left);
}

/** Whether the time that is over stands in the same clause, before or behind. */
function isOver(words: Words, subject: number, verb: number): boolean {
  for (
    let at = subject - 1;
    at >= 0 && at >= subject - 4 && !OTHER_CLAUSE.test(words[at]?.small ?? '');
    at--
  ) {
    if (words[at + 1]?.opens) return false;
    if (isPastTime(words, at)) return true;
  }
  for (
    let at = verb + 1;
    (at <= verb + REACH && words[at]?.isJoined && !OTHER_CLAUSE.test(words[at]?.small ?? '')) ||
    (words[at]?.small === 'to' && words[at]?.isJoined);
    at++
  )
    if (isPastTime(words, at)) return true;
  return false;
}

/** Yesterday I *visit* my aunt. */
function findPresent(words: Words, at: number): Mending | undefined {
  const subject = words[at];
  if (
    subject === undefined ||
    !SUBJECT.test(subject.small) ||
    OTHER_CLAUSE.test(before(words, at)?.small ?? '')
  )
    return undefined;
  const place = skipAdverbs(words, at + 1);
  const verb = words[place];
  const isPresent =
    isOnly(verb, 'base', 'past', 'adverb', 'participle') ||
    isOnly(verb, 'third', 'past') ||
    /^(?:am|is|are)$/.test(verb?.small ?? '');
  if (
    verb === undefined ||
    !verb.isJoined ||
    !isPresent ||
    (isA(verb, 'small') && !/^(?:have|has|do|does|am|is|are|like|need)$/.test(verb.small))
  )
    return undefined;
  if (!isOver(words, at, place)) return undefined;
  if (verb.small === 'are') return replaceWord(place, 'were');
  return replaceWord(place, toVerbForm(verb.small, 'past'));
}

export const PAST_RULES: readonly WordRule[] = [
  { type: 'tense', find: findPresent, why: { en: 'This time is over: the verb goes into the past.', es: 'Ese tiempo ya pasó: el verbo va en pasado.' } },
]; // biome-ignore format: one rule a line
