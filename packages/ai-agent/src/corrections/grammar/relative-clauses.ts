import { toVerbForm } from '../lexicon/word-forms.ts';
import { isOnly, type SentenceWord } from './sentence-words.ts';
import { before, type Mending, replaceWord, skipAdverbs, takeJoined, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

const TO_MANY: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', "isn't": "aren't", "wasn't": "weren't", "doesn't": "don't" }; // biome-ignore format: a table
const TO_ONE: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', "aren't": "isn't", "weren't": "wasn't", "don't": "doesn't" }; // biome-ignore format: a table
/** So many words before a noun may tell that another noun is meant: one of the things that is. */
const SEEN = 5;
const GROUPS =
  /^(?:people|lot|group|number|family|team|police|staff|couple|pair|kind|type|sort|rest|majority)$/;

/** Whether the noun belongs to another before it: a list of words that is long. */
const belongs = (words: Words, at: number) =>
  words
    .slice(Math.max(0, at - SEEN), at)
    .some(({ small }) => /^(?:of|in|for|about|between|and|or|with|to|from|on|by|at)$/.test(small));

/** Things that *is*, people who *has*, a thing which *have*. */
function findBehindNoun(words: Words, at: number): Mending | undefined {
  const [noun, that] = takeJoined(words, at, 2) ?? [];
  if (
    noun === undefined ||
    that === undefined ||
    !/^(?:who|which|that)$/.test(that.small) ||
    belongs(words, at)
  )
    return undefined;
  const place = skipAdverbs(words, at + 2);
  const verb = words[place];
  if (!verb?.isJoined) return undefined;
  if (noun.small === 'people' || isOnly(noun, 'plural', 'singular', 'mass', 'third'))
    return replaceWord(place, toMany(verb));
  const isOne =
    that.small !== 'who' && /^(?:a|an|every|each|one|another)$/.test(before(words, at)?.small ?? '');
  const isSingular = isOnly(noun, 'singular', 'plural') && !GROUPS.test(noun.small);
  return isOne && isSingular ? replaceWord(place, TO_ONE[verb.small]) : undefined;
}

function toMany(verb: SentenceWord): string | undefined {
  return (
    TO_MANY[verb.small] ??
    (isOnly(verb, 'third', 'plural', 'adverb') ? toVerbForm(verb.small, 'base') : undefined)
  );
}

export const RELATIVE_RULES: readonly WordRule[] = [
  { type: 'agreement', find: findBehindNoun, why: { en: 'The verb behind who, which and that goes with the noun before: things that are, a thing that is.', es: 'El verbo tras who, which o that concuerda con el sustantivo anterior: things that are, a thing that is.' } },
]; // biome-ignore format: one rule a line
