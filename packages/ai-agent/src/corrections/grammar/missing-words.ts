import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, takeJoined, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

/** What follows "it is": an adjective, or what makes one stronger. */
const isSaidOfIt = (word: SentenceWord | undefined) =>
  isA(word, 'adjective') || /^(?:very|so|too|really|a|an|raining|snowing|not)$/.test(word?.small ?? '');

/** *Is* very important; I think *is* a good idea. */
function findMissingIt(words: Words, at: number, text: string): Mending | undefined {
  const be = words[at];
  if (be === undefined || !/^(?:is|was)$/.test(be.small) || !isSaidOfIt(after(words, at))) return undefined;
  const left = before(words, at);
  const isOpen =
    be.opens &&
    be.small === 'is' &&
    !/^[^.!\n]*\?/.test(text.slice(be.start)) &&
    !/^(?:a|an)$/.test(after(words, at)?.small ?? '');
  const isBehind =
    left?.small === 'because' ||
    (left?.small === 'think' && /^(?:i|we|they|don't)$/.test(before(words, at - 1)?.small ?? ''));
  if (!isOpen && !isBehind) return undefined;
  return {
    first: at,
    last: at,
    to: be.text.startsWith('I') || be.text.startsWith('W') ? `It ${be.small}` : `it ${be.text}`,
  };
}

/** I went *for to* swim. */
function findForTo(words: Words, at: number): Mending | undefined {
  const [first, to, verb] = takeJoined(words, at, 3) ?? [];
  return first?.small === 'for' && to?.small === 'to' && isA(verb, 'base')
    ? { first: at, last: at + 1, to: to.text }
    : undefined;
}

/** My sister *she* is. */
function findTwoSubjects(words: Words, at: number): Mending | undefined {
  const taken = takeJoined(words, at, 4);
  if (taken === undefined) return undefined;
  const [my, noun, who, verb] = taken as [SentenceWord, SentenceWord, SentenceWord, SentenceWord];
  if (
    !my.opens ||
    my.small !== 'my' ||
    !isA(noun, 'singular', 'plural') ||
    !/^(?:he|she|they|it)$/.test(who.small)
  )
    return undefined;
  const acts = /^(?:is|are|was|were|has|have|likes|like|works|work|lives|live|can)$/.test(verb.small);
  return acts || isA(verb, 'third') || isOnly(verb, 'past', 'adjective')
    ? { first: at + 1, last: at + 2, to: noun.text }
    : undefined;
}

/** I don't have *no* money. */
function findSecondNo(words: Words, at: number): Mending | undefined {
  const [verb, no, thing] = takeJoined(words, at, 3) ?? [];
  if (no?.small !== 'no' || !isA(verb, 'base') || !isA(thing, 'singular', 'plural', 'mass')) return undefined;
  return /^(?:don't|doesn't|didn't|can't|won't)$/.test(before(words, at)?.small ?? '')
    ? { first: at + 1, last: at + 1, to: 'any' }
    : undefined;
}

/** More interesting *that* the film. */
function findMoreThat(words: Words, at: number): Mending | undefined {
  const [more, adjective, that, next] = takeJoined(words, at, 4) ?? [];
  if (!/^(?:more|less)$/.test(more?.small ?? '') || that?.small !== 'that' || !isA(adjective, 'adjective'))
    return undefined;
  // "It is more likely that he wins": what is compared ends the phrase, a clause goes on.
  const isEnd =
    /^(?:me|him|us|them|mine|yours|others|before)$/.test(next?.small ?? '') && next?.closes === true;
  const isThing =
    /^(?:the|my|your|his|her|our|their|other|a|an)$/.test(next?.small ?? '') &&
    after(words, at + 3)?.closes === true;
  return isEnd || isThing ? { first: at + 2, last: at + 2, to: 'than' } : undefined;
}

const TWICE =
  /^(?:that|had|very|so|no|yes|bye|ha|really|well|now|there|her|more|far|many|long|big|blah|ok|please|never|do|is|it|you)$/;

/** The *the* car. */
function findTwice(words: Words, at: number): Mending | undefined {
  const word = words[at];
  const next = after(words, at);
  const isSlip =
    word !== undefined &&
    next?.small === word.small &&
    next.text === next.small &&
    /^[a-z]+$/.test(word.small) &&
    word.tags !== 0;
  return isSlip && !TWICE.test(word.small) ? { first: at, last: at + 1, to: word.text } : undefined;
}

export const MISSING_RULES: readonly WordRule[] = [
  {
    type: 'missing-word',
    find: findMissingIt,
    why: {
      en: 'An English sentence needs a subject: it is.',
      es: 'La frase inglesa necesita sujeto: it is.',
    },
  },
  {
    type: 'word-choice',
    find: findForTo,
    why: {
      en: 'What you do it for: to with the verb, without for.',
      es: 'Para qué lo haces: to con el verbo, sin for.',
    },
  },
  {
    type: 'word-choice',
    find: findTwoSubjects,
    why: { en: 'One subject is enough: my sister is.', es: 'Con un sujeto basta: my sister is.' },
  },
  {
    type: 'negation',
    find: findSecondNo,
    why: { en: 'One no is enough: don’t … any.', es: 'Con una negación basta: don’t … any.' },
  },
  {
    type: 'word-choice',
    find: findMoreThat,
    why: { en: 'Than compares: more than.', es: 'Than compara: more than.' },
  },
  {
    type: 'word-choice',
    find: findTwice,
    why: { en: 'This word stands here twice.', es: 'Esta palabra está dos veces.' },
  },
];
