import { toVerbForm } from '../lexicon/word-forms.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, takeJoined, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

const ASKING = /^(?:what|where|when|why|how|who)$/;
const MANY = /^(?:i|you|we|they)$/;
const ONE = /^(?:he|she|it)$/;

/** The place behind what a question begins with: where, how often, what time. */
function skipQuestionWords(words: Words, at: number): number {
  const next = words[at + 1]?.small ?? '';
  const isTwo =
    /^(?:how|what)$/.test(words[at]?.small ?? '') &&
    /^(?:often|time|kind|many|much|old|far|long|colour|color|sport|music)$/.test(next);
  const isThree = isTwo && isA(words[at + 2], 'plural', 'mass') && !MANY.test(words[at + 2]?.small ?? '');
  return at + 1 + Number(isTwo) + Number(isThree);
}

/** Whether the sentence that begins here ends in a question mark. */
function isQuestion(text: string, word: SentenceWord): boolean {
  return /^[^.,!?\n]*\?/.test(text.slice(word.start));
}

/** What time *you get up*? */
function findMissingDo(words: Words, at: number, text: string): Mending | undefined {
  const word = words[at];
  if (!word?.opens || !ASKING.test(word.small) || !isQuestion(text, word)) return undefined;
  const place = skipQuestionWords(words, at);
  const [subject, verb] = takeJoined(words, place, 2) ?? [];
  if (subject === undefined || verb === undefined || !subject.isJoined) return undefined;
  if (MANY.test(subject.small) && isOnly(verb, 'base', 'past') && verb.small !== 'be')
    return { first: place, last: place, to: `do ${subject.text}` };
  if (ONE.test(subject.small) && isOnly(verb, 'third'))
    return {
      first: place,
      last: place + 1,
      to: `does ${subject.text} ${toVerbForm(verb.small, 'base') ?? verb.text}`,
    };
  return undefined;
}

/** I don't know where *is my phone*. */
function findAskedOrder(words: Words, at: number): Mending | undefined {
  const taken = takeJoined(words, at, 4);
  if (taken === undefined) return undefined;
  const [know, ask, be, first] = taken as [SentenceWord, SentenceWord, SentenceWord, SentenceWord];
  if (
    !/^(?:know|remember|understand|wonder|ask|asked|me|imagine)$/.test(know.small) ||
    !/^(?:where|what|who|how|why|when)$/.test(ask.small) ||
    !/^(?:is|are|was|were)$/.test(be.small)
  )
    return undefined;
  if (/^(?:he|she|it|they|this|that)$/.test(first.small) && first.closes)
    return { first: at + 2, last: at + 3, to: `${first.text} ${be.text}` };
  const noun = after(words, at + 3);
  const isThing =
    /^(?:my|your|his|her|our|their|the)$/.test(first.small) &&
    isA(noun, 'singular', 'plural', 'mass') &&
    noun?.closes === true;
  return isThing ? { first: at + 2, last: at + 4, to: `${first.text} ${noun.text} ${be.text}` } : undefined;
}

/** *Do you can* help me? */
function findDoCan(words: Words, at: number): Mending | undefined {
  const [aid, subject, modal] = takeJoined(words, at, 3) ?? [];
  if (
    aid === undefined ||
    subject === undefined ||
    modal === undefined ||
    !/^(?:do|does|did)$/.test(aid.small)
  )
    return undefined;
  return /^(?:i|you|he|she|it|we|they)$/.test(subject.small) &&
    /^(?:can|could|must|should|will|would)$/.test(modal.small)
    ? { first: at, last: at + 2, to: `${modal.text} ${subject.text}` }
    : undefined;
}

/** I like *a lot pizza*. */
function findALotThing(words: Words, at: number): Mending | undefined {
  const taken = takeJoined(words, at, 4);
  if (taken === undefined) return undefined;
  const [like, a, lot, thing] = taken as [SentenceWord, SentenceWord, SentenceWord, SentenceWord];
  if (
    !/^(?:like|likes|love|loves|enjoy|enjoys|liked|loved|enjoyed)$/.test(like.small) ||
    a.small !== 'a' ||
    lot.small !== 'lot'
  )
    return undefined;
  return thing.closes && isA(thing, 'singular', 'plural', 'mass')
    ? { first: at + 1, last: at + 3, to: `${thing.text} a lot` }
    : undefined;
}

/** She plays very *good*. */
function findVeryGood(words: Words, at: number): Mending | undefined {
  const word = words[at];
  if (word?.small !== 'good' || !word.closes || before(words, at)?.small !== 'very') return undefined;
  const verbs = words.slice(Math.max(0, at - 3), at - 1).filter(({ isJoined }) => isJoined);
  const acts = verbs.some(({ small }) =>
    /^(?:play|plays|played|speak|speaks|sing|sings|sang|dance|dances|cook|cooks|swim|swims|write|writes|drive|drives|sleep|slept)$/.test(
      small,
    ),
  );
  return acts && !verbs.some(({ small }) => /^(?:is|are|was|were|a|an|the)$/.test(small))
    ? { first: at, last: at, to: 'well' }
    : undefined;
}

export const ORDER_RULES: readonly WordRule[] = [
  { type: 'word-order', find: findMissingDo, why: { en: 'A question needs do or does before its subject: Where do you live?', es: 'Una pregunta lleva do o does antes del sujeto: Where do you live?' } },
  { type: 'word-order', find: findAskedOrder, why: { en: 'Inside a sentence a question keeps the order of a statement: where my phone is.', es: 'Dentro de una frase, la pregunta va en el orden normal: where my phone is.' } },
  { type: 'word-order', find: findDoCan, why: { en: 'Can, must and the like ask without do: Can you …?', es: 'Can, must y otros preguntan sin do: Can you …?' } },
  { type: 'word-order', find: findALotThing, why: { en: 'A lot goes behind what you like: I like pizza a lot.', es: 'A lot va detrás de lo que te gusta: I like pizza a lot.' } },
  { type: 'word-choice', find: findVeryGood, why: { en: 'How you do something: well. Good tells what something is like.', es: 'Cómo haces algo: well. Good dice cómo es una cosa.' } },
]; // biome-ignore format: one rule a line
