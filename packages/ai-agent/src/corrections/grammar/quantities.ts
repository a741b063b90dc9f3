import { frequencyOf } from '../lexicon/english-lexicon.ts';
import { pluralOf } from '../lexicon/word-forms.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, replaceWord, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

/** How much rarer than the singular the plural may be of what is counted, as a Zipf value. */
const RARER = 0.7;
/** Counted or not, as it is meant. */
const EITHER = new Set('life work time food experience fruit fish hair business room education culture society history help hope way kind sort type part age power industry nature'.split(' ')); // biome-ignore format: a list

/** A noun for one thing of which there may be many, and that can be nothing else here. */
function isOneOfMany(noun: SentenceWord | undefined): noun is SentenceWord {
  if (noun === undefined || noun.text !== noun.small || EITHER.has(noun.small)) return false;
  if (!isOnly(noun, 'singular', 'plural', 'mass', 'adjective', 'small', 'adverb', 'third')) return false;
  return frequencyOf(pluralOf(noun.small) ?? '') >= frequencyOf(noun.small) - RARER;
}

/** Whether the noun is not the first half of another (a car park). */
function endsPhrase(words: Words, place: number): boolean {
  const next = after(words, place);
  if (next === undefined) return words[place]?.closes === true;
  return (
    next.tags !== 0 &&
    (isA(next, 'small') || !isA(next, 'singular', 'plural', 'mass', 'adjective', 'ing', 'participle'))
  );
}

const pluralAt = (words: Words, place: number) =>
  words[place]?.isJoined && isOneOfMany(words[place]) && endsPhrase(words, place)
    ? replaceWord(place, pluralOf(words[place]?.small ?? ''))
    : undefined;

/** The place of a noun, at once or behind one adjective. */
const nounPlace = (words: Words, at: number) =>
  isOnly(words[at], 'adjective', 'singular') && words[at + 1]?.isJoined ? at + 1 : at;

/** What makes one of "other": the other one, another. */
const MAKES_ONE =
  /^(?:the|an|any|each|every|no|some|one|this|that|my|your|his|her|its|our|their|another|which|what|whose|either|neither|much|none|and|or)$/;

/** In *other country*. */
function findAfterOther(words: Words, at: number): Mending | undefined {
  const left = before(words, at);
  if (words[at]?.small !== 'other' || MAKES_ONE.test(left?.small ?? '') || /'s?$/.test(left?.small ?? ''))
    return undefined;
  return left === undefined && !words[at]?.opens ? undefined : pluralAt(words, nounPlace(words, at + 1));
}

/** There are some *student*. */
function findAfterThereAre(words: Words, at: number): Mending | undefined {
  const isAre = /^(?:are|were)$/.test(words[at]?.small ?? '') && before(words, at)?.small === 'there';
  const amount = after(words, at)?.small ?? '';
  if (!isAre || !/^(?:some|no|more|also|only|not)$/.test(amount)) return undefined;
  return pluralAt(words, nounPlace(words, at + 2));
}

/** What a verb for many begins with. */
const OF_MANY =
  /^(?:have|are|do|don't|can|will|think|want|like|need|were|should|must|know|prefer|who|live|in)$/;

/** Most *student* are, all *teacher* have. */
function findAfterMost(words: Words, at: number): Mending | undefined {
  if (
    !/^(?:most|all)$/.test(words[at]?.small ?? '') ||
    /^(?:the|at|not|of)$/.test(before(words, at)?.small ?? '')
  )
    return undefined;
  const noun = words[at + 1];
  if (isA(noun, 'base', 'mass') || !OF_MANY.test(after(words, at + 1)?.small ?? '')) return undefined;
  return pluralAt(words, at + 1);
}

/** The number of *car*, thousands of *tourist*. */
function findAfterAmount(words: Words, at: number): Mending | undefined {
  const isAmount = /^(?:number|numbers|hundreds|thousands|millions|dozens|couple)$/.test(
    words[at]?.small ?? '',
  );
  return isAmount && after(words, at)?.small === 'of' ? pluralAt(words, nounPlace(words, at + 2)) : undefined;
}

/** These *kind* of cars. */
function findKind(words: Words, at: number): Mending | undefined {
  const kind = after(words, at);
  if (!/^(?:these|those|many|several|different|various|two|three|four)$/.test(words[at]?.small ?? ''))
    return undefined;
  if (/^(?:an?|another|no|the|every)$/.test(before(words, at)?.small ?? '')) return undefined;
  return /^(?:kind|type|sort)$/.test(kind?.small ?? '') && after(words, at + 1)?.small === 'of'
    ? replaceWord(at + 1, `${kind?.text}s`)
    : undefined;
}

const MORE_THAN_ONE = {
  en: 'More than one: the noun takes the plural.',
  es: 'Más de uno: el sustantivo va en plural.',
};

export const QUANTITY_RULES: readonly WordRule[] = [
  { type: 'plural', find: findAfterOther, why: { en: 'Other without the or any goes with the plural: other countries.', es: 'Other sin the ni any va con plural: other countries.' } },
  { type: 'plural', find: findAfterMost, why: MORE_THAN_ONE },
  { type: 'plural', find: findAfterThereAre, why: MORE_THAN_ONE },
  { type: 'plural', find: findAfterAmount, why: MORE_THAN_ONE },
  { type: 'plural', find: findKind, why: MORE_THAN_ONE },
]; // biome-ignore format: one rule a line
