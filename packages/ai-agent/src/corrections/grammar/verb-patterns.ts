import { frequencyOf } from '../lexicon/english-lexicon.ts';
import { toVerbForm } from '../lexicon/word-forms.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import {
  after,
  before,
  type Mending,
  replaceWord,
  skipAdverbs,
  takeJoined,
  type WordRule,
} from './word-rule.ts';

type Words = readonly SentenceWord[];

const MODALS = new Set(
  "can could will would should must may might cannot can't couldn't won't wouldn't shouldn't mustn't".split(
    ' ',
  ),
);
const AIDS = new Set("don't doesn't didn't did".split(' '));
/** Behind these "to" begins a verb: behind others it may lead to a thing (due to increased costs). */
const BEFORE_TO = new Set(
  'have has had want wants wanted need needs needed try tries tried trying able going like likes love loves hope hopes decide decided order how easy hard difficult expensive important possible impossible necessary ready likely unable better best chance way ways time want'.split(
    ' ',
  ),
);
const WANTING = new Set(
  'want wants wanted decide decides decided hope hopes hoped need needs needed going able tries tried trying planning learned'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set('of by without about for in after before instead'.split(' '));
const HAVING = new Set("have has had haven't hasn't hadn't".split(' '));

/** A form of a verb that is plainly not its base: "goes", "went", "reduced", but not "put". */
const isOtherForm = (word: SentenceWord | undefined) =>
  isA(word, 'third', 'past', 'participle') && !isA(word, 'base', 'adverb', 'small');
/** A base that can be nothing else. */
/** Verbs whose noun (a go, a say) is rarer than any mistake. */
const VERBS_FIRST = new Set('go do have see eat get make take say tell know think buy come'.split(' '));
const isBareVerb = (word: SentenceWord | undefined) =>
  VERBS_FIRST.has(word?.small ?? '') ||
  isOnly(word, 'base', 'singular', 'mass', 'plural', 'adjective', 'adverb', 'small', 'past', 'participle');

/** She can *goes*; they will *reduced*; he didn't *went*. */
function findAfterModal(words: Words, at: number): Mending | undefined {
  const modal = words[at];
  if (modal === undefined) return undefined;
  const isNegated = ['do', 'does', 'did'].includes(before(words, at)?.small ?? '') && modal.small === 'not';
  const isModal = MODALS.has(modal.small);
  if (!isModal && !isNegated && !AIDS.has(modal.small)) return undefined;
  const subject = before(words, at);
  // In a question ("How can cars help?") a subject follows, and it may look like a verb.
  if (
    isModal &&
    !isA(subject, 'singular', 'plural', 'mass', 'ing') &&
    !/^(?:i|you|he|she|it|we|they|who|that|which|this|there|people)$/.test(subject?.small ?? '')
  )
    return undefined;
  // "The tests he did involved ...": a did with no question before it may be a verb of its own.
  if (modal.small === 'did' && subject?.small !== 'who') return undefined;
  const place = skipAdverbs(words, words[at + 1]?.small === 'not' ? at + 2 : at + 1);
  const verb = words[place];
  return verb?.isJoined && isOtherForm(verb) && !/^(?:to|better|rather)$/.test(verb.small)
    ? replaceWord(place, toVerbForm(verb.small, 'base'))
    : undefined;
}

/** I want to *went*. */
function findAfterTo(words: Words, at: number): Mending | undefined {
  const taken = takeJoined(words, at, 3);
  if (taken === undefined) return undefined;
  const [first, to, verb] = taken as [SentenceWord, SentenceWord, SentenceWord];
  if (to.small !== 'to' || !BEFORE_TO.has(first.small)) return undefined;
  const isIng =
    isOnly(verb, 'ing', 'singular', 'mass', 'adjective') &&
    /^(?:want|wants|wanted|need|needs|going|able|decide|decided|has|have|had)$/.test(first.small);
  if (!isIng && (!isOtherForm(verb) || isA(verb, 'plural', 'adjective'))) return undefined;
  return replaceWord(at + 2, toVerbForm(verb.small, 'base'));
}

/** I want *go*: to is missing. */
function findMissingTo(words: Words, at: number): Mending | undefined {
  const word = words[at];
  const verb = after(words, at);
  if (word === undefined || verb === undefined || !WANTING.has(word.small) || !isBareVerb(verb))
    return undefined;
  return { first: at, last: at, to: `${word.text} to` };
}

/** Rarer verbs (drag, exhibit) are nouns as well. */
const LEAST_VERB = 4.6;

/** What words have: "the past of go" names the verb and does not use it. */
const OF_A_WORD =
  /^(?:past|present|future|participle|gerund|infinitive|simple|perfect|plural|forms?|tenses?|meanings?|opposites?|synonyms?|conjugation|translation|pronunciation|spelling)$/;

/** By *take* the bus: behind a preposition the verb ends in -ing. */
function findAfterPreposition(words: Words, at: number): Mending | undefined {
  const preposition = words[at];
  const verb = after(words, at);
  if (preposition === undefined || verb === undefined || !PREPOSITIONS.has(preposition.small))
    return undefined;
  const isActed = isA(verb, 'base') && /^(?:me|him|us|them|it)$/.test(after(words, at + 1)?.small ?? '');
  if (
    (!isBareVerb(verb) && !isActed) ||
    verb.small === 'be' ||
    verb.small === 'let' ||
    /^(?:sort|kind)$/.test(before(words, at)?.small ?? '') ||
    (preposition.small === 'of' && OF_A_WORD.test(before(words, at)?.small ?? '')) ||
    (isA(before(words, at), 'base', 'third', 'past') && preposition.small === 'in')
  )
    return undefined;
  if (verb.text !== verb.small || frequencyOf(verb.small) < LEAST_VERB) return undefined;
  return replaceWord(at + 1, toVerbForm(verb.small, 'ing'));
}

/** I have *went*, she has *live*. */
function findAfterHave(words: Words, at: number): Mending | undefined {
  const have = words[at];
  if (have === undefined || !HAVING.has(have.small)) return undefined;
  const place = skipAdverbs(words, words[at + 1]?.small === 'not' ? at + 2 : at + 1);
  const verb = words[place];
  if (!verb?.isJoined || verb.small === 'let') return undefined;
  const isPast = isOnly(verb, 'past', 'participle', 'base', 'singular', 'adjective');
  const isPlain =
    isBareVerb(verb) && /^(?:i|you|he|she|we|they|people)$/.test(before(words, at)?.small ?? '');
  return isPast || isPlain ? replaceWord(place, toVerbForm(verb.small, 'participle')) : undefined;
}

/** It makes them *to* laugh. */
function findLetTo(words: Words, at: number): Mending | undefined {
  const taken = takeJoined(words, at, 4);
  if (taken === undefined) return undefined;
  const [make, whom, to, verb] = taken as [SentenceWord, SentenceWord, SentenceWord, SentenceWord];
  if (
    !/^(?:make|makes|made|let|lets)$/.test(make.small) ||
    !/^(?:me|you|him|her|us|them|people|it)$/.test(whom.small)
  )
    return undefined;
  return to.small === 'to' && isA(verb, 'base') ? { first: at + 1, last: at + 2, to: whom.text } : undefined;
}

export const VERB_RULES: readonly WordRule[] = [
  { type: 'verb-form', find: findAfterModal, why: { en: 'After can, will, must, do and the like the verb stays as it is: can go, didn’t go.', es: 'Después de can, will, must, do y otros el verbo no cambia: can go, didn’t go.' } },
  { type: 'verb-form', find: findAfterTo, why: { en: 'After to the verb stays as it is: to go, to have.', es: 'Después de to el verbo no cambia: to go, to have.' } },
  { type: 'missing-word', find: findMissingTo, why: { en: 'Between the two verbs stands to: want to go.', es: 'Entre los dos verbos va to: want to go.' } },
  { type: 'verb-form', find: findAfterPreposition, why: { en: 'After a preposition (of, by, without …) the verb ends in -ing.', es: 'Después de una preposición (of, by, without …) el verbo acaba en -ing.' } },
  { type: 'verb-form', find: findAfterHave, why: { en: 'After have comes the participle: have gone, have lived.', es: 'Después de have va el participio: have gone, have lived.' } },
  { type: 'verb-form', find: findLetTo, why: { en: 'After make and let the verb stands without to: it makes me laugh.', es: 'Después de make y let el verbo va sin to: it makes me laugh.' } },
]; // biome-ignore format: one rule a line
