import { toVerbForm } from '../lexicon/word-forms.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import {
  after,
  before,
  beginsClause,
  type Mending,
  replaceWord,
  takeJoined,
  type WordRule,
} from './word-rule.ts';

type Words = readonly SentenceWord[];

const SUBJECT = /^(?:i|we|they|he|she|you)$/;

/** We *gone* home, I *seen* him. */
function findLoneParticiple(words: Words, at: number): Mending | undefined {
  const [subject, verb] = takeJoined(words, at, 2) ?? [];
  if (
    !SUBJECT.test(subject?.small ?? '') ||
    !beginsClause(words, at) ||
    !isOnly(verb, 'participle', 'past', 'base', 'adjective', 'singular')
  )
    return undefined;
  // "Have you seen", "things he and she known": no verb of its own stands before it.
  const isAsked = /^(?:have|has|had|haven't|hasn't|hadn't|and|or)$/.test(before(words, at)?.small ?? '');
  return isAsked || verb?.small === 'been'
    ? undefined
    : replaceWord(at + 1, toVerbForm(verb?.small ?? '', 'past'));
}

const BE = /^(?:is|are|was|were|be|been|being|am)$/;
const BEFORE_BE = /^(?:will|can|could|should|must|may|might|would|to|not|cannot|can't|won't|shouldn't)$/;
/** Verbs whose noun never stands behind "can be". */
const USED = /^(?:use|find|make|call|see|do|build)$/;

/** It is *generate* by; it can be *use* for. */
function findPlainForParticiple(words: Words, at: number): Mending | undefined {
  const [be, verb] = takeJoined(words, at, 2) ?? [];
  if (!BE.test(be?.small ?? '') || verb === undefined || BE.test(verb.small)) return undefined;
  const isBase =
    isOnly(
      verb,
      'base',
      'past',
      'participle',
      'singular',
      'mass',
      'plural',
      'adjective',
      'adverb',
      'small',
      'ing',
    ) || USED.test(verb.small);
  const isBy = after(words, at + 1)?.small === 'by';
  const isPossible = be?.small === 'be' && BEFORE_BE.test(before(words, at)?.small ?? '');
  const goesOn =
    verb.closes ||
    /^(?:to|for|in|on|at|as|with|by|from|into|when|if|because|and|or)$/.test(
      after(words, at + 1)?.small ?? '',
    );
  return isBase && (isBy || (isPossible && goesOn))
    ? replaceWord(at + 1, toVerbForm(verb.small, 'participle'))
    : undefined;
}

/** It is *to* big. */
function findTooBig(words: Words, at: number): Mending | undefined {
  const [be, to, adjective] = takeJoined(words, at, 3) ?? [];
  if (
    to?.small !== 'to' ||
    !/^(?:is|are|was|were|be|am|it's|i'm|looks?|seems?|not|way|get|gets|got)$/.test(be?.small ?? '')
  )
    return undefined;
  const isPlain =
    isOnly(adjective, 'adjective', 'base', 'singular', 'plural', 'mass', 'small', 'third', 'past') &&
    adjective?.text === adjective?.small;
  return isPlain && !isA(after(words, at + 2), 'singular', 'plural', 'mass')
    ? replaceWord(at + 1, 'too')
    : undefined;
}

/** *Some one*, *every one*: a person, unless it is one of several. */
function findSomeOne(words: Words, at: number): Mending | undefined {
  const [some, one] = takeJoined(words, at, 2) ?? [];
  if (!/^(?:some|every|any)$/.test(some?.small ?? '') || one?.small !== 'one') return undefined;
  const next = after(words, at + 1)?.small ?? '';
  return /^(?:who|is|has|can|will|should|must|wants?|likes?|needs?|knows?|to|else|asks?|says?|thinks?|in|have)$/.test(
    next,
  ) || one.closes
    ? { first: at, last: at + 1, to: `${some?.text}one` }
    : undefined;
}

export const PARTICIPLE_RULES: readonly WordRule[] = [
  { type: 'verb-form', find: findLoneParticiple, why: { en: 'Without have this is the past: we went, I saw.', es: 'Sin have va el pasado: we went, I saw.' } },
  { type: 'verb-form', find: findPlainForParticiple, why: { en: 'What is done to something: be and the participle, is made, can be used.', es: 'Lo que se hace a algo: be y el participio, is made, can be used.' } },
  { type: 'word-choice', find: findTooBig, why: { en: 'More than it should be: too with two o’s.', es: 'Más de lo debido: too con dos oes.' } },
  { type: 'spelling', find: findSomeOne, why: { en: 'A person: in one word.', es: 'Una persona: en una sola palabra.' } },
]; // biome-ignore format: one rule a line
