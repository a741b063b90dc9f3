import { comparedOf, pluralOf, singularOf } from '../lexicon/word-forms.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, replaceWord, takeJoined, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

const COUNTING = new Set(
  'two three four five six seven eight nine ten many several few both various these those different'.split(
    ' ',
  ),
);
/** Nouns that are counted whenever there is a lot of them. */
const THINGS = new Set(
  'problem car friend student teacher book game thing reason idea product place person country city student child word question animal movie film song computer phone house school company language lesson mistake job parent tourist machine shop store picture photo advantage disadvantage example subject tree toy way'.split(
    ' ',
  ),
);
const BEFORE_MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|few|both|various|these|those)$/;

/** Nothing that the noun would only be the first half of (two car parks). */
function endsPhrase(words: Words, at: number): boolean {
  const next = after(words, at);
  if (next === undefined) return words[at]?.closes === true;
  if (isA(next, 'singular', 'plural', 'mass', 'adjective', 'ing') && !isA(next, 'small')) return false;
  return next.tags !== 0 && !/^(?:old|long|a|per)$/.test(next.small);
}

/** Words that count, and are not counted behind a number. */
const MEASURES =
  /^(?:billion|million|hundred|thousand|dozen|percent|person|half|pound|foot|point|class|group)$/;

/** Behind a verb: "many say they", "ten look as if". */
const GOES_ON = /^(?:they|it|he|she|we|you|as|like|the|to|that|this)$/;

function toPluralAt(words: Words, place: number): Mending | undefined {
  const noun = words[place];
  if (MEASURES.test(noun?.small ?? '')) return undefined;
  if (
    !noun?.isJoined ||
    noun.text !== noun.small ||
    !isOnly(noun, 'singular', 'plural', 'adjective', 'mass', 'small', 'adverb') ||
    !endsPhrase(words, place) ||
    isA(noun, 'past') ||
    (isA(noun, 'base') && GOES_ON.test(after(words, place)?.small ?? ''))
  )
    return undefined;
  return replaceWord(place, pluralOf(noun.small));
}

/** Where the noun stands: at once or behind one adjective. */
const nounPlace = (words: Words, at: number) =>
  isOnly(words[at], 'adjective', 'singular') && words[at + 1]?.isJoined ? at + 1 : at;

/** "Both strength of mind and body". */
const PAIR_REACH = 5;

/** Many *problem*. */
function findAfterMany(words: Words, at: number): Mending | undefined {
  const word = words[at];
  if (word === undefined || !COUNTING.has(word.small) || !BEFORE_MANY.test(word.small)) return undefined;
  const place = nounPlace(words, at + 1);
  const isPaired =
    word.small === 'both' && words.slice(place, place + PAIR_REACH).some(({ small }) => small === 'and');
  // "One in four chance".
  if (before(words, at)?.small === 'in' && before(words, at - 1)?.small === 'one') return undefined;
  const couldAct = /^(?:both|these|those|various)$/.test(word.small) && isA(words[place], 'base');
  return couldAct || isPaired || after(words, at)?.small === 'of' ? undefined : toPluralAt(words, place);
}

/** One of the best *way*; a lot of *problem*. */
function findAfterOf(words: Words, at: number): Mending | undefined {
  const taken = takeJoined(words, at, 3);
  if (taken === undefined) return undefined;
  const [first, of, owner] = taken as [SentenceWord, SentenceWord, SentenceWord];
  if (of.small !== 'of') return undefined;
  if (
    /^(?:one|many|some|most|several)$/.test(first.small) &&
    /^(?:the|my|his|her|our|their|these|those)$/.test(owner.small)
  )
    return first.small === 'one' ? toPluralAt(words, nounPlace(words, at + 3)) : undefined;
  if (!/^(?:lot|lots)$/.test(first.small)) return undefined;
  const place = nounPlace(words, at + 2);
  return THINGS.has(words[place]?.small ?? '') ? toPluralAt(words, place) : undefined;
}

/** Every *people*. */
function findAfterEvery(words: Words, at: number): Mending | undefined {
  const [every, noun] = takeJoined(words, at, 2) ?? [];
  if (every === undefined || noun === undefined || !/^(?:every|each|another)$/.test(every.small))
    return undefined;
  return isOnly(noun, 'plural', 'singular', 'third') || noun.small === 'people'
    ? replaceWord(at + 1, singularOf(noun.small))
    : undefined;
}

/** "How much people know": much belongs to the verb, unless they only are. */
const isHowMuch = (words: Words, at: number) =>
  before(words, at)?.small === 'how' &&
  !/^(?:is|are|was|were|do|did|can)$/.test(after(words, at + 1)?.small ?? '');

/** *This* reasons; *much* cars; *many* money. */
function findBeforeNoun(words: Words, at: number): Mending | undefined {
  const [word, noun] = takeJoined(words, at, 2) ?? [];
  if (word === undefined || noun === undefined) return undefined;
  const isNamed = /^(?:for|of|in|with|about|from|by|at|on|all)$/.test(before(words, at)?.small ?? '');
  if (
    word.small === 'this' &&
    isNamed &&
    isOnly(noun, 'plural', 'singular', 'mass', 'third') &&
    !/^(?:means|police)$/.test(noun.small)
  )
    return replaceWord(at, 'these');
  const isMany = isOnly(noun, 'plural', 'singular', 'third', 'mass') || noun.small === 'people';
  if (word.small === 'this' && isMany && noun.small !== 'means' && !isA(after(words, at + 1), 'third'))
    return replaceWord(at, 'these');
  if (word.small === 'much' && isMany && !isHowMuch(words, at)) return replaceWord(at, 'many');
  if (word.small === 'many' && isOnly(noun, 'mass', 'singular') && endsPhrase(words, at + 1))
    return replaceWord(at, 'much');
  return undefined;
}

const MORE = new Set(['more', 'most']);

/** *More stronger*; more *easy* than. */
function findDoubleComparison(words: Words, at: number): Mending | undefined {
  const [more, adjective] = takeJoined(words, at, 2) ?? [];
  if (
    more === undefined ||
    adjective === undefined ||
    !MORE.has(more.small) ||
    before(words, at)?.small === 'once'
  )
    return undefined;
  const ending = more.small === 'more' ? 'er' : 'est';
  const isCompared =
    new RegExp(`${ending}$`).test(adjective.small) && isOnly(adjective, 'adjective', 'singular', 'base');
  const stem = adjective.small.replace(/(?:i?er|i?est)$/, '');
  const isForm = [stem, `${stem}e`, `${stem}y`, stem.slice(0, -1)].some(
    (base) => comparedOf(base, ending) === adjective.small,
  );
  if (isCompared && isForm) return { first: at, last: at + 1, to: adjective.text };
  return undefined;
}

export const NOUN_RULES: readonly WordRule[] = [
  { type: 'plural', find: findAfterMany, why: { en: 'More than one: the noun takes the plural.', es: 'Más de uno: el sustantivo va en plural.' } },
  { type: 'plural', find: findAfterOf, why: { en: 'One of many, or a lot of them: the noun takes the plural.', es: 'Uno de muchos, o muchos: el sustantivo va en plural.' } },
  { type: 'plural', find: findAfterEvery, why: { en: 'After every, each and another the noun is singular.', es: 'Después de every, each y another el sustantivo va en singular.' } },
  { type: 'agreement', find: findBeforeNoun, why: { en: 'This and much go with one, these and many with more than one.', es: 'This y much van con uno, these y many con varios.' } },
  { type: 'word-choice', find: findDoubleComparison, why: { en: 'This word compares already: no more or most.', es: 'Esta palabra ya compara: va sin more ni most.' } },
]; // biome-ignore format: one rule a line
