import { comparedOf } from '../lexicon/word-forms.ts';
import { addArticle, isCounted, readBarePhrase } from './articles.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, replaceWord, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

const words = (list: string) => new Set(list.split(/\s+/));
/** What one says of a single thing; of others (common, public, human) the noun is often a name for a kind. */
const OF_ONE = words(
  `good bad big small new old long short great nice beautiful different difficult particular certain special specific
  similar single simple large little strong huge young interesting useful famous expensive cheap broad wide happy
  successful perfect strange terrible wonderful whole normal typical serious quick clear healthy`,
);
const PREPOSITIONS = words('in on at for with as like into from to by about without after during');
/** Said without an article in some fixed phrase: at high speed, in good condition. */
const FIXED = words(
  `detail condition speed quality risk danger effect force order term scale level rate degree temperature pressure cost
  price capacity form shape position demand debt need use view care attention favour favor mind sense weight height
  length depth extent faith measure luck number course hand foot heart company line season shape age notice behaviour
  behavior manner print conversation accommodation service performance practice advice health weather news traffic progress damage design style taste
  response return stage step end top behalf account bottom basis sale purpose`,
);

/** In *big city*, make *long journey*. */
function findDescribed(list: Words, at: number): Mending | undefined {
  const word = list[at];
  const adjective = after(list, at);
  if (word === undefined || !OF_ONE.has(adjective?.small ?? '')) return undefined;
  const isVerb =
    isA(word, 'base', 'third', 'past', 'ing') &&
    !isA(word, 'small', 'adjective', 'adverb') &&
    !/^(?:is|are|was|were|be|been|being|am|has|have|had)$/.test(word.small);
  if (!isVerb && !PREPOSITIONS.has(word.small)) return undefined;
  const phrase = readBarePhrase(list, at);
  if (phrase?.isDescribed !== true || FIXED.has(phrase.noun.small) || !isCounted(phrase.noun))
    return undefined;
  return adjective?.small === 'whole'
    ? { first: at + 1, last: at + 1, to: 'the whole' }
    : addArticle(list, at);
}

/** Without *plan*. */
function findWithout(list: Words, at: number): Mending | undefined {
  if (list[at]?.small !== 'without') return undefined;
  const phrase = readBarePhrase(list, at);
  if (phrase === undefined || phrase.isDescribed || !isCounted(phrase.noun)) return undefined;
  return /^(?:doubt|limit|exception|permission|delay|question|break|end|stop|warning|notice|help|problem|effort|reason|result|success|cause|charge|interruption|cost|answer|word|name|children|sugar|success)$/.test(
    phrase.noun.small,
  )
    ? undefined
    : addArticle(list, at);
}

const BEFORE_MOST = /^(?:is|are|was|were|be|it's|of|for|with|in|at|to|become|became|by|on)$/;

/** It is *most important* thing; one of *best* films. */
function findMost(list: Words, at: number): Mending | undefined {
  const word = list[at];
  const left = before(list, at)?.small ?? '';
  if (word === undefined || !BEFORE_MOST.test(left) || word.text !== word.small) return undefined;
  const isMost = word.small === 'most' && isOnly(after(list, at), 'adjective', 'plural', 'singular');
  const noun = isMost ? after(list, at + 1) : after(list, at);
  const isBest = isMost || /^(?:best|worst)$/.test(word.small) || isSuperlative(word.small);
  const isNoun =
    isOnly(noun, isA(noun, 'plural') ? 'plural' : 'singular', 'small', 'adverb') &&
    noun?.text === noun?.small;
  const isMany = isMost && isA(noun, 'plural') && !(left === 'of' && before(list, at - 1)?.small === 'one');
  return isBest && isNoun && !isMany && left !== 'at' && !(left === 'to' && isA(list[at + 1], 'base'))
    ? replaceWord(at, `the ${word.text}`)
    : undefined;
}

function isSuperlative(word: string): boolean {
  const stem = word.replace(/i?est$/, '');
  return (
    word.endsWith('est') &&
    [stem, `${stem}e`, `${stem}y`, stem.slice(0, -1)].some((base) => comparedOf(base, 'est') === word)
  );
}

export const BARE_NOUN_RULES: readonly WordRule[] = [
  { type: 'article', find: findDescribed, why: { en: 'One thing that can be counted needs a, an or the before it.', es: 'Una sola cosa contable lleva delante a, an o the.' } },
  { type: 'article', find: findWithout, why: { en: 'Without one: without a plan.', es: 'Sin uno: without a plan.' } },
  { type: 'article', find: findMost, why: { en: 'Best, most and words in -est take the: the best way.', es: 'Best, most y las palabras en -est llevan the: the best way.' } },
]; // biome-ignore format: one rule a line
