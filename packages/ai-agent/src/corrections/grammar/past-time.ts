import { toVerbForm } from '../lexicon/word-forms.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, replaceWord, skipAdverbs, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

const SUBJECT = /^(?:i|we|they|he|she|you)$/;
const OTHER_CLAUSE =
  /^(?:and|but|because|that|if|when|so|who|which|did|didn't|could|would|can|will|had|since|until|from)$/;
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
  const behind = words.slice(verb + 1, verb + 1 + REACH);
  const end = behind.findIndex(({ isJoined, small }) => !isJoined || OTHER_CLAUSE.test(small));
  const clause = behind.slice(0, end < 0 ? behind.length : end);
  if (clause.some((_, place) => isPastTime(words, verb + 1 + place))) return true;
  for (let at = subject - 1; at >= Math.max(0, subject - 4); at--) {
    if (words[at + 1]?.opens || OTHER_CLAUSE.test(words[at]?.small ?? '')) return false;
    if (isPastTime(words, at)) return true;
  }
  return false;
}

const isPresent = (verb: SentenceWord | undefined) =>
  /^(?:am|is|are|have|has|do|does|like|need)$/.test(verb?.small ?? '') ||
  ((isOnly(verb, 'base', 'past', 'participle') || isOnly(verb, 'third', 'past')) &&
    !isA(verb, 'adverb', 'small'));

const wasOf = (subject: string) => (/^(?:i|he|she)$/.test(subject) ? 'was' : 'were');

/** Yesterday I *visit* my aunt; yesterday I *have seen* her. */
function findPresent(words: Words, at: number): Mending | undefined {
  const left = before(words, at)?.small ?? '';
  if (!SUBJECT.test(words[at]?.small ?? '') || OTHER_CLAUSE.test(left)) return undefined;
  const place = skipAdverbs(words, at + 1);
  const verb = words[place];
  if (!verb?.isJoined || !isPresent(verb) || !isOver(words, at, place)) return undefined;
  const done = after(words, place);
  if (/^(?:have|has)$/.test(verb.small) && (done?.small === 'been' || isA(done, 'participle'))) {
    const past =
      done?.small === 'been' ? wasOf(words[at]?.small ?? '') : toVerbForm(done?.small ?? '', 'past');
    return past === undefined ? undefined : { first: place, last: place + 1, to: past };
  }
  return replaceWord(place, verb.small === 'are' ? 'were' : toVerbForm(verb.small, 'past'));
}

export const PAST_RULES: readonly WordRule[] = [
  { type: 'tense', find: findPresent, why: { en: 'This time is over: the verb goes into the past.', es: 'Ese tiempo ya pasó: el verbo va en pasado.' } },
]; // biome-ignore format: one rule a line
