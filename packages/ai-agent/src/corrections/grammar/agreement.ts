import { frequencyOf } from '../lexicon/english-lexicon.ts';
import { pluralOf, toVerbForm } from '../lexicon/word-forms.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import {
  after,
  before,
  beginsClause,
  type Mending,
  replaceVerb,
  replaceWord,
  skipAdverbs,
  takeJoined,
  type WordRule,
} from './word-rule.ts';

type Words = readonly SentenceWord[];

const ONE = new Set([
  'he',
  'she',
  'it',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'nobody',
  'everything',
]);
const MANY = new Set(['i', 'you', 'we', 'they']);
const OWNERS = new Set('my your his her our their these those'.split(' '));
/** One group to some, many people to others. */
const GROUPS = new Set(
  'family team group staff government police class company band audience crowd majority minority number rest half couple pair public committee crew army press media data variety range lot percent kind type sort people craft aircraft community series species sheep fish'.split(
    ' ',
  ),
);
const TO_MANY: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't" }; // biome-ignore format: a table
const TO_ONE: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', "aren't": "isn't", "weren't": "wasn't", "haven't": "hasn't", "don't": "doesn't" }; // biome-ignore format: a table

const one = (verb: string) => TO_ONE[verb];
const many = (verb: string) => TO_MANY[verb];

/** A verb in its plain form that can be nothing else: not the past (put), no noun (plan), no adjective (clean). */
const isPlainVerb = (word: SentenceWord | undefined) =>
  (isOnly(word, 'base', 'past', 'adjective', 'adverb', 'small') ||
    /^(?:like|need|live)$/.test(word?.small ?? '')) &&
  word?.small !== 'be';

/** he, always, *like*: plain where -s belongs. */
function findPlainVerb(words: Words, at: number): Mending | undefined {
  const subject = words[at];
  if (subject === undefined || !ONE.has(subject.small) || !beginsClause(words, at)) return undefined;
  const isWished = ['that', 'if', 'or', 'and'].includes(before(words, at)?.small ?? '') && !subject.opens;
  const place = skipAdverbs(words, at + 1);
  const verb = words[place];
  if (!verb?.isJoined || (isWished && hasWish(words, at))) return undefined;
  if (one(verb.small) !== undefined)
    return isWished && verb.small === 'were' ? undefined : replaceVerb(words, at, place, one(verb.small));
  return isPlainVerb(verb) ? replaceVerb(words, at, place, toVerbForm(verb.small, 'third')) : undefined;
}

/** "They suggest that he go", "if he were", "can he ... and she go": forms without -s that are right. */
function hasWish(words: Words, at: number): boolean {
  return words.slice(Math.max(0, at - 8), at).some(({ small, opens }, place, reach) => {
    if (WISHING.test(small)) return true;
    // An aid rules what comes later where its subject follows it: "what can he sing and she play?"
    const next = reach[place + 1]?.small ?? '';
    return AID.test(small) && (opens || ONE.has(next) || MANY.has(next));
  });
}

const WISHING =
  /^(?:suggest|recommend|insist|demand|require|propose|wish|important|necessary|essential|let|make|made)(?:s|d|ed)?$/;
const AID = /^(?:would|could|should|can|must|may|might|do|did|does|won't|can't|didn't)$/;

/** "We nurses", "you guys": plurals that are forms of verbs, too. Of other such words beside a person the verb is meant. */
const WHO_WE_ARE =
  /^(?:authors|bosses|captains|champions|coaches|cooks|doctors|experts|fans|fathers|folks|fools|guards|guests|guides|guys|heads|hosts|humans|judges|kids|leads|mates|models|mothers|natives|nurses|parents|partners|peers|pilots|pupils|seniors|sports|teens|tutors|vets)$/;

/** I *is*: what is right has nothing to do with an -s. */
function findOwnBe(words: Words, at: number): Mending | undefined {
  const place = skipAdverbs(words, at + 1);
  const verb = words[place];
  if (words[at]?.small !== 'i' || !beginsClause(words, at) || !verb?.isJoined || verb.small !== 'is')
    return undefined;
  return replaceVerb(words, at, place, 'am');
}

/** They *likes*, I *has*. */
function findVerbWithS(words: Words, at: number): Mending | undefined {
  const subject = words[at];
  if (subject === undefined || !MANY.has(subject.small) || !beginsClause(words, at)) return undefined;
  const isFirst = subject.small === 'i';
  // "The gap between them and you is wide": you may be no subject. I, we and they always are.
  if (before(words, at)?.small === 'and' && subject.small === 'you') return undefined;
  const place = skipAdverbs(words, at + 1);
  const verb = words[place];
  if (!verb?.isJoined) return undefined;
  if (isFirst && verb.small === 'is') return undefined;
  const better = isFirst && verb.small.startsWith('was') ? undefined : many(verb.small);
  if (better !== undefined) return replaceVerb(words, at, place, better);
  const couldBeNoun = (subject.small === 'you' || subject.small === 'we') && WHO_WE_ARE.test(verb.small);
  return isOnly(verb, 'third', 'adverb') && !couldBeNoun
    ? replaceVerb(words, at, place, toVerbForm(verb.small, 'base'))
    : undefined;
}

/** The noun that ends "my two best friends", and its place; undefined where it is not clear what the subject is. */
function readSubject(words: Words, at: number): { noun: SentenceWord; place: number } | undefined {
  for (let place = at + 1; place <= at + 3; place++) {
    const word = words[place];
    if (!word?.isJoined || word.text !== word.small) return undefined;
    const next = after(words, place);
    if (isA(word, 'singular', 'plural') && !isA(next, 'singular', 'plural', 'mass'))
      return { noun: word, place };
    if (!isA(word, 'adjective') && !/^(?:two|three|four|five|six|other|own)$/.test(word.small))
      return undefined;
  }
  return undefined;
}

function findNounAndVerb(words: Words, at: number): Mending | undefined {
  const word = words[at];
  if (
    word === undefined ||
    !beginsClause(words, at) ||
    (!OWNERS.has(word.small) && !/^(?:the|this|that|some|many|most|all|every|each)$/.test(word.small))
  )
    return undefined;
  if (!word.opens && /^(?:and|or|that)$/.test(before(words, at)?.small ?? '')) return undefined;
  const subject = readSubject(words, at);
  if (subject === undefined || GROUPS.has(subject.noun.small)) return undefined;
  const place = skipAdverbs(words, subject.place + 1);
  const verb = words[place];
  if (!verb?.isJoined) return undefined;
  if (isOnly(subject.noun, 'plural', 'singular', 'mass', 'third'))
    return replaceVerb(words, subject.place, place, many(verb.small));
  if (!isOneThing(subject.noun, word, verb) || word.small === 'these' || word.small === 'those')
    return undefined;
  if (/^(?:some|many|most|all)$/.test(word.small)) return undefined;
  return replaceVerb(words, subject.place, place, one(verb.small));
}

/** Of "my name are" it is clear that the noun is meant, though it could be a verb: somebody has it, and *are* follows. */
function isOneThing(noun: SentenceWord, owner: SentenceWord, verb: SentenceWord): boolean {
  if (!isOnly(noun, 'singular', 'plural', 'adjective')) return false;
  return !isA(noun, 'base') || (OWNERS.has(owner.small) && /^are(?:n't)?$/.test(verb.small));
}

/** Whether nothing but what describes it stands between the beginning of a clause and a noun. */
function isSubject(words: Words, at: number): boolean {
  let place = at;
  while (
    !beginsClause(words, place) &&
    (isA(words[place - 1], 'adjective') ||
      /^(?:most|many|some|all|the|these|those|other|few)$/.test(words[place - 1]?.small ?? ''))
  )
    place--;
  return beginsClause(words, place);
}

/** *People is*, most young people *thinks*. */
function findPeople(words: Words, at: number): Mending | undefined {
  if (words[at]?.small !== 'people' || !isSubject(words, at)) return undefined;
  const place = skipAdverbs(words, at + 1);
  const verb = words[place];
  if (!verb?.isJoined) return undefined;
  if (many(verb.small) !== undefined) return replaceVerb(words, at, place, many(verb.small));
  return isOnly(verb, 'third', 'plural', 'adverb')
    ? replaceVerb(words, at, place, toVerbForm(verb.small, 'base'))
    : undefined;
}

/** A person who *have*. */
function findWho(words: Words, at: number): Mending | undefined {
  const taken = takeJoined(words, at, 3);
  if (taken === undefined) return undefined;
  const [noun, who, verb] = taken as [SentenceWord, SentenceWord, SentenceWord];
  if (who.small !== 'who' || !isOnly(noun, 'singular', 'plural') || GROUPS.has(noun.small)) return undefined;
  const starts = words.slice(Math.max(0, at - 2), at).map(({ small }) => small);
  if (!starts.some((small) => /^(?:an?|every|each|one|another)$/.test(small)) || starts.includes('of'))
    return undefined;
  return replaceVerb(words, at, at + 2, one(verb.small));
}

/** My brother *live*: of these nouns it is clear that the verb follows, though it could be a noun as well (work, play). */
function findPersonAndVerb(words: Words, at: number): Mending | undefined {
  const noun = words[at];
  if (
    noun === undefined ||
    !PERSONS.has(noun.small) ||
    !OWNERS.has(before(words, at)?.small ?? '') ||
    !beginsClause(words, at - 1)
  )
    return undefined;
  if (!words[at - 1]?.opens && hasWish(words, at)) return undefined;
  const place = skipAdverbs(words, at + 1);
  const verb = words[place];
  if (!verb?.isJoined || !isA(verb, 'base') || isA(verb, 'past') || NO_S.test(verb.small)) return undefined;
  return replaceVerb(words, at - 1, place, toVerbForm(verb.small, 'third'));
}

const PERSONS = new Set(
  'mother father mum mom dad brother sister friend teacher boss wife husband son daughter cousin uncle aunt grandmother grandfather grandma grandpa dog cat'.split(
    ' ',
  ),
);
const NO_S = /^(?:can|will|may|must|might|could|would|should|be|let|and|back|home)$/;

/** *Scientist* have found: no article, and a verb for many. */
function findLoneNoun(words: Words, at: number): Mending | undefined {
  const noun = words[at];
  if (
    noun === undefined ||
    GROUPS.has(noun.small) ||
    !isOnly(noun, 'singular', 'plural', 'mass', 'adjective', 'base', 'small', 'adverb')
  )
    return undefined;
  const isFirst =
    beginsClause(words, at) ||
    (beginsClause(words, at - 1) && isOnly(words[at - 1], 'adjective', 'singular', 'small', 'base'));
  if (!isFirst || !/^(?:have|are|were|don't|aren't|weren't)$/.test(after(words, at)?.small ?? ''))
    return undefined;
  const plural = pluralOf(noun.small);
  const isCounted = frequencyOf(plural ?? '') > frequencyOf(noun.small) - 0.7;
  return isCounted && (noun.opens || noun.text === noun.small) && !isOwned(words, at)
    ? replaceWord(at, plural)
    : undefined;
}

/** "The cause and effect are", "my friend and teacher are": two make many. */
const isOwned = (words: Words, at: number) =>
  ['and', 'or', 'that'].includes(before(words, at)?.small ?? '') ||
  ['and', 'or'].includes(before(words, at - 1)?.small ?? '');

export const AGREEMENT_RULES: readonly WordRule[] = [
  { type: 'agreement', find: findPlainVerb, why: { en: 'With he, she or it the verb takes an -s in the present: she likes, it has.', es: 'Con he, she o it el verbo lleva -s en presente: she likes, it has.' } },
  { type: 'agreement', find: findOwnBe, why: { en: 'With I the verb be is am: I am.', es: 'Con I, el verbo be es am: I am.' } },
  { type: 'agreement', find: findVerbWithS, why: { en: 'With I, you, we and they the verb has no -s: they like, we have.', es: 'Con I, you, we y they el verbo va sin -s: they like, we have.' } },
  { type: 'agreement', find: findPersonAndVerb, why: { en: 'With one person the verb takes an -s in the present: my brother lives.', es: 'Con una sola persona el verbo lleva -s en presente: my brother lives.' } },
  { type: 'agreement', find: findNounAndVerb, why: { en: 'Subject and verb go together: one is, many are.', es: 'El sujeto y el verbo concuerdan: one is, many are.' } },
  { type: 'plural', find: findLoneNoun, why: { en: 'In general, and with are or have: the noun takes the plural.', es: 'En general, y con are o have, el sustantivo va en plural.' } },
  { type: 'agreement', find: findPeople, why: { en: 'People is a plural: people are, people think.', es: 'People es plural: people are, people think.' } },
  { type: 'agreement', find: findWho, why: { en: 'Who is one person here, so the verb is for one: has, is.', es: 'Who es aquí una sola persona, y el verbo va en singular: has, is.' } },
]; // biome-ignore format: one rule a line
