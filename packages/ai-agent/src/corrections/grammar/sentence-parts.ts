import { canBe } from '../lexicon/english-lexicon.ts';
import { toVerbForm } from '../lexicon/word-forms.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import { after, before, beginsClause, type Mending, takeJoined, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

const PRONOUN = /^(?:i|you|he|she|it|we|they)$/;
const BE = /^(?:am|is|are|was|were)$/;
const OFTEN = /^(?:always|never|often|usually|sometimes)$/;
const beOf = (pronoun: string) => ({ i: 'am', he: 'is', she: 'is', it: 'is' })[pronoun] ?? 'are';
const asksAt = (text: string, word: SentenceWord | undefined) =>
  /^[^.!?\n]*\?/.test(text.slice(word?.start ?? 0));

/** We will *able* to. */
function findAble(words: Words, at: number): Mending | undefined {
  const [modal, able, to] = takeJoined(words, at, 3) ?? [];
  return /^(?:will|would|should|might|may|must|won't)$/.test(modal?.small ?? '') &&
    able?.small === 'able' &&
    to?.small === 'to'
    ? { first: at, last: at, to: `${modal?.text} be` }
    : undefined;
}

/** She *not like* it. */
function findNot(words: Words, at: number): Mending | undefined {
  const [subject, not, verb] = takeJoined(words, at, 3) ?? [];
  if (!PRONOUN.test(subject?.small ?? '') || not?.small !== 'not' || !beginsClause(words, at))
    return undefined;
  if (
    !/^(?:like|want|know|need|have|go|understand|think|speak|live|work|see|eat|play|remember)s?$/.test(
      verb?.small ?? '',
    )
  )
    return undefined;
  const aid = /^(?:he|she|it)$/.test(subject?.small ?? '') ? "doesn't" : "don't";
  return {
    first: at + 1,
    last: at + 2,
    to: `${aid} ${toVerbForm(verb?.small ?? '', 'base') ?? verb?.small}`,
  };
}

/** *She very tired*. */
function findMissingBe(words: Words, at: number): Mending | undefined {
  const subject = words[at];
  if (!subject?.opens || !PRONOUN.test(subject.small)) return undefined;
  const isVery = /^(?:very|so|too|really)$/.test(after(words, at)?.small ?? '');
  const place = isVery ? at + 2 : at + 1;
  const adjective = words[place];
  if (!adjective?.isJoined || !adjective.closes) return undefined;
  const feels =
    isVery && /^(?:tired|excited|bored|interested|worried|surprised|scared)$/.test(adjective.small);
  return feels ||
    isOnly(
      adjective,
      'adjective',
      'base',
      'singular',
      'plural',
      'past',
      'participle',
      'adverb',
      'small',
      'third',
      'ing',
    )
    ? { first: at, last: at, to: `${subject.text} ${beOf(subject.small)}` }
    : undefined;
}

/** What *you are* doing? Where *I can* find it? */
function findAskedFirst(words: Words, at: number, text: string): Mending | undefined {
  const [ask, subject, aid] = takeJoined(words, at, 3) ?? [];
  if (!ask?.opens || !/^(?:what|where|when|why|how)$/.test(ask.small) || !PRONOUN.test(subject?.small ?? ''))
    return undefined;
  const inverts =
    BE.test(aid?.small ?? '') ||
    /^(?:can|could|should|will|would|did|does|do|can't|didn't|don't|doesn't)$/.test(aid?.small ?? '');
  return inverts && asksAt(text, ask)
    ? { first: at, last: at + 2, to: `${ask.text} ${aid?.small} ${subject?.text}` }
    : undefined;
}

/** *Do you are* from Spain? */
function findDoBe(words: Words, at: number, text: string): Mending | undefined {
  const [aid, subject, be] = takeJoined(words, at, 3) ?? [];
  if (
    !aid?.opens ||
    !/^(?:do|does|did)$/.test(aid.small) ||
    !PRONOUN.test(subject?.small ?? '') ||
    !BE.test(be?.small ?? '')
  )
    return undefined;
  return asksAt(text, aid) ? { first: at, last: at + 2, to: `${be?.small} ${subject?.text}` } : undefined;
}

/** I *always am* late. */
function findOftenBe(words: Words, at: number): Mending | undefined {
  const [subject, often, be] = takeJoined(words, at, 3) ?? [];
  if (!PRONOUN.test(subject?.small ?? '') || !OFTEN.test(often?.small ?? '') || !BE.test(be?.small ?? ''))
    return undefined;
  return words[at + 2]?.closes
    ? undefined
    : { first: at + 1, last: at + 2, to: `${be?.text} ${often?.text}` };
}

/** I go *always* to school. */
function findVerbOften(words: Words, at: number): Mending | undefined {
  const [subject, verb, often, next] = takeJoined(words, at, 4) ?? [];
  if (!PRONOUN.test(subject?.small ?? '') || !OFTEN.test(often?.small ?? '') || often?.small === 'sometimes')
    return undefined;
  const acts =
    isOnly(verb, isA(verb, 'third') ? 'third' : 'base', 'small', 'adverb') &&
    verb?.small !== 'be' &&
    !BE.test(verb?.small ?? '');
  return acts &&
    /^(?:to|in|at|on|with|the|my|a|for|football|breakfast|coffee)$/.test(next?.small ?? '') &&
    beginsClause(words, at)
    ? { first: at + 1, last: at + 2, to: `${often?.text} ${verb?.text}` }
    : undefined;
}

/** *Enough good*; *too much* big. */
function findDegree(words: Words, at: number): Mending | undefined {
  const [first, second, third] = takeJoined(words, at, 3) ?? [];
  const isPlain = (word: SentenceWord | undefined) =>
    isOnly(word, 'adjective', 'singular', 'mass', 'plural', 'base', 'adverb', 'small', 'ing');
  if (
    first?.small === 'too' &&
    second?.small === 'much' &&
    isPlain(third) &&
    (third?.closes || /^(?:to|for|and)$/.test(after(words, at + 2)?.small ?? ''))
  )
    return { first: at, last: at + 1, to: first.text };
  const adjective = after(words, at);
  const isEnough =
    words[at]?.small === 'enough' &&
    /^(?:am|is|are|was|were|not|isn't|aren't|wasn't)$/.test(before(words, at)?.small ?? '') &&
    isPlain(adjective);
  return isEnough && (adjective?.closes || after(words, at + 1)?.small === 'to')
    ? { first: at, last: at + 1, to: `${adjective?.text} enough` }
    : undefined;
}

/** There *is* many things; there is *cars*. */
function findThereIs(words: Words, at: number): Mending | undefined {
  const [there, be, noun] = takeJoined(words, at, 3) ?? [];
  if (there?.small !== 'there' || !/^(?:is|was)$/.test(be?.small ?? '')) return undefined;
  if (noun?.small === 'lots') return undefined;
  return isOnly(noun, 'plural', 'singular', 'mass', 'third', 'adjective') || noun?.small === 'people'
    ? { first: at + 1, last: at + 1, to: be?.small === 'is' ? 'are' : 'were' }
    : undefined;
}

const WITH_ING =
  /^(?:enjoy|enjoys|enjoyed|finish|finished|avoid|avoids|avoided|mind|dislike|dislikes|imagine|suggest|suggested|practise|practised|keep|keeps|kept)$/;
const WITH_TO =
  /^(?:decide|decides|decided|hope|hopes|hoped|agree|agreed|promise|promised|refuse|refused|expect|expected|manage|managed|want|wants|wanted|need|would)$/;

/** Enjoy *to swim*; decided *going*. */
function findVerbAndVerb(words: Words, at: number): Mending | undefined {
  const [verb, second, third] = takeJoined(words, at, 3) ?? [];
  const isNoun = /^(?:my|your|his|her|our|their|the|a|to|no)$/.test(before(words, at)?.small ?? '');
  if (verb === undefined || second === undefined || isNoun) return undefined;
  if (
    WITH_ING.test(verb.small) &&
    second.small === 'to' &&
    isA(third, 'base') &&
    !/^(?:keep|keeps|kept|suggest|suggested)$/.test(verb.small)
  )
    return { first: at + 1, last: at + 2, to: toVerbForm(third?.small ?? '', 'ing') ?? '' };
  if (
    WITH_TO.test(verb.small) &&
    verb.small !== 'need' &&
    verb.small !== 'would' &&
    isOnly(second, 'ing', 'singular', 'mass', 'adjective', 'plural')
  )
    return { first: at + 1, last: at + 1, to: `to ${toVerbForm(second.small, 'base')}` };
  return undefined;
}

const KEEN =
  /^(?:interested|good|bad|tired|afraid|capable|fond|keen|responsible|think|thinking|dream|proud|bored)$/;

/** Interested in *learn*. */
function findAfterPair(words: Words, at: number): Mending | undefined {
  const [adjective, preposition, verb] = takeJoined(words, at, 3) ?? [];
  if (!KEEN.test(adjective?.small ?? '') || !/^(?:in|at|of|on|for|about)$/.test(preposition?.small ?? ''))
    return undefined;
  return isOnly(verb, 'base', 'singular', 'mass', 'plural', 'adjective', 'small', 'past', 'participle') &&
    canBe(verb?.small ?? '', 'base')
    ? { first: at + 2, last: at + 2, to: toVerbForm(verb?.small ?? '', 'ing') ?? '' }
    : undefined;
}

const ONE_MORE = {
  en: 'A question turns subject and verb round: What are you doing?',
  es: 'En la pregunta, el verbo va antes del sujeto: What are you doing?',
};

export const PART_RULES: readonly WordRule[] = [
  { type: 'missing-word', find: findAble, why: { en: 'Able needs be: will be able to.', es: 'Able lleva be: will be able to.' } },
  { type: 'negation', find: findNot, why: { en: 'English says no with don’t or doesn’t before the verb.', es: 'En inglés se niega con don’t o doesn’t delante del verbo.' } },
  { type: 'missing-word', find: findMissingBe, why: { en: 'An adjective needs to be: she is tired.', es: 'El adjetivo lleva to be: she is tired.' } },
  { type: 'word-order', find: findAskedFirst, why: ONE_MORE },
  { type: 'word-order', find: findDoBe, why: { en: 'To be asks without do: Are you …?', es: 'To be pregunta sin do: Are you …?' } },
  { type: 'word-order', find: findOftenBe, why: { en: 'Always, never and often follow to be: I am always.', es: 'Always, never y often van detrás de to be: I am always.' } },
  { type: 'word-order', find: findVerbOften, why: { en: 'Always, never and often stand before the verb: I always go.', es: 'Always, never y often van delante del verbo: I always go.' } },
  { type: 'word-order', find: findDegree, why: { en: 'Good enough; too big, without much.', es: 'Good enough; too big, sin much.' } },
  { type: 'agreement', find: findThereIs, why: { en: 'More than one: there are, there were.', es: 'Más de uno: there are, there were.' } },
  { type: 'verb-form', find: findVerbAndVerb, why: { en: 'Enjoy and finish take -ing; want, hope and decide take to.', es: 'Enjoy y finish van con -ing; want, hope y decide, con to.' } },
  { type: 'verb-form', find: findAfterPair, why: { en: 'After a preposition the verb ends in -ing.', es: 'Después de una preposición el verbo acaba en -ing.' } },
]; // biome-ignore format: one rule a line
