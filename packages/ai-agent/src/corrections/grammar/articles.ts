import { frequencyOf } from '../lexicon/english-lexicon.ts';
import { baseOf, pluralOf } from '../lexicon/word-forms.ts';
import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, takeJoined, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

const HAVING = /^(?:have|has|had|need|needs|buy|bought|want|wants|got)$/;
const BEING = /^(?:is|was|be|it's|he's|she's|become|becomes|became|i'm|am)$/;
/** Singular nouns that do not need an article in some everyday sense, or of which there is one. */
const FREE = new Set(
  'school home bed work church hospital prison class college university time fun dinner lunch breakfast food trouble experience success life love peace war nature society space energy power light change choice control access interest practice support trust faith hope fear pain stress sleep exercise football basketball tennis english spanish maths television tv art science history education technology business industry coffee tea water fish chicken fruit meat cake ice chocolate glass paper hair skin blood sound noise speed size colour color age sex death birth religion culture language tradition beauty youth growth production competition communication information entertainment pleasure pride respect responsibility freedom justice truth reality theory reason evidence value quality quantity memory thought attention imagination knowledge transport travel tourism advertising shopping training medicine oil gas plastic wood metal gold silver stone salt oxygen carbon land ground air earth fire heat rain snow wind sun moon mankind man woman law order discipline room place part thing way lot enough today tomorrow half north south east west other self kind sort type good evil more less much bit minister junk accommodation negotiation activity reform supply conversation origin impulse action taste discussion material maximum'.split(
    ' ',
  ),
);
const VOWEL = /^(?:[aeio](?!n[ce]e?\b)|u(?!ni(?!n|m)|s[aeu]|t[ei]|r[aio]|k|bi)|hour|honest|heir|honou?r)/;

const startsWithVowelSound = (word: string) => VOWEL.test(word) && !/^(?:eu|one\b|once\b|ewe)/.test(word);

/** What is said behind a verb without any article: perhaps an adjective, then a noun that ends the phrase. */
export interface BarePhrase {
  noun: SentenceWord;
  isDescribed: boolean;
}

/** Of what can be both (good, light) the place tells: before a noun it describes. */
const isAdjective = (word: SentenceWord | undefined, next: SentenceWord | undefined) =>
  isOnly(word, 'adjective', 'plural', 'small', 'past', 'participle', 'ing') &&
  (!isA(word, 'singular') || isA(next, 'singular'));
const ENDS = /^(?:and|but|for|because|that|who|which|when|with|in|on|at|so|if)$/;

export function readBarePhrase(words: Words, at: number): BarePhrase | undefined {
  let place = at + 1;
  while (/^(?:very|really|so|not)$/.test(words[place]?.small ?? '')) place++;
  const isDescribed = isAdjective(words[place], words[place + 1]) && words[place + 1]?.isJoined === true;
  if (place > at + 1 && !isDescribed) return undefined;
  const last = isDescribed ? place + 1 : place;
  const phrase = words.slice(at + 1, last + 1);
  const noun = words[last];
  if (noun === undefined || phrase.some(({ isJoined, text, small }) => !isJoined || text !== small))
    return undefined;
  return noun.closes || ENDS.test(words[last + 1]?.small ?? '') ? { noun, isDescribed } : undefined;
}

/** Whether one of it is "a ...": what has a plural in use is counted (jobs, ideas); protection and insurance are not. */
export function isCounted(noun: SentenceWord): boolean {
  if (!isOnly(noun, 'singular', 'plural', 'mass', 'adjective', 'small', 'adverb') || FREE.has(noun.small))
    return false;
  return frequencyOf(pluralOf(noun.small) ?? '') >= frequencyOf(noun.small) - 0.7;
}

/** She has *job*; it is *good idea*. */
function findMissingArticle(words: Words, at: number): Mending | undefined {
  const verb = words[at]?.small ?? '';
  const isHaving = HAVING.test(verb);
  if (!isHaving && !BEING.test(verb)) return undefined;
  const phrase = readBarePhrase(words, at);
  if (phrase === undefined || !isCounted(phrase.noun)) return undefined;
  // Behind to be a lone noun may be a name for a kind ("it is love"), behind have it may be a participle.
  if (!phrase.isDescribed && isJob(words, at, phrase.noun)) return addArticle(words, at);
  if (!phrase.isDescribed && (!isHaving || baseOf(phrase.noun.small) !== undefined)) return undefined;
  return addArticle(words, at);
}

export function addArticle(words: Words, at: number): Mending | undefined {
  const start = words[at + 1];
  return start === undefined
    ? undefined
    : { first: at + 1, last: at + 1, to: `${startsWithVowelSound(start.small) ? 'an' : 'a'} ${start.text}` };
}

/** She is *writer*: of somebody, a noun that ends as jobs do. */
function isJob(words: Words, at: number, noun: SentenceWord): boolean {
  if (!JOB.test(noun.small)) return false;
  const subject = before(words, at)?.small ?? words[at]?.small ?? '';
  return SOMEBODY.test(subject) || (subject === 'to' && words[at]?.small === 'be');
}

const JOB = /(?:[^aeiou]er|or|ist|ian|eer|nurse|cook|pilot|student|child|kid|boy|girl|baby|teenager)$/;
const SOMEBODY = /^(?:i|he|she|you|i'm|he's|she's|mother|father|brother|sister|mum|dad|uncle|aunt|friend)$/;

/** In *same* way. */
function findSame(words: Words, at: number): Mending | undefined {
  const word = words[at];
  if (
    word?.small !== 'same' ||
    !/^(?:in|at|on|of|with|for|is|are|was|were|has|have|to|from|by|do|does|do|did)$/.test(
      before(words, at)?.small ?? '',
    )
  )
    return undefined;
  return after(words, at) === undefined && !word.closes
    ? undefined
    : { first: at, last: at, to: `the ${word.text}` };
}

/** *An* university, *a* hour. */
function findWrongSound(words: Words, at: number): Mending | undefined {
  const [article, next] = takeJoined(words, at, 2) ?? [];
  if (
    article === undefined ||
    next === undefined ||
    !/^an?$/.test(article.small) ||
    (article.text === 'A' && !article.opens)
  )
    return undefined;
  if (
    next.tags === 0 ||
    !/^[a-z]{2,}/.test(next.text) ||
    /^(?:and|or|is|in|at|of|herb|hist|hotel)/.test(next.small)
  )
    return undefined;
  const right = startsWithVowelSound(next.small) ? 'an' : 'a';
  if (article.small === right) return undefined;
  return { first: at, last: at, to: article.text[0] === 'A' ? `A${right.slice(1)}` : right };
}

/** There are *lot of* people. */
function findLotOf(words: Words, at: number): Mending | undefined {
  const word = words[at];
  if (word?.small !== 'lot' || after(words, at)?.small !== 'of') return undefined;
  return /^(?:is|are|was|were|have|has|had|with|in|and|of|know|make|spend|need|want|see|learn|eat|buy|also|because|but)$/.test(
    before(words, at)?.small ?? '',
  )
    ? { first: at, last: at, to: `a ${word.text}` }
    : undefined;
}

/** *A* new shoes. */
function findArticleOfMany(words: Words, at: number): Mending | undefined {
  if (!/^an?$/.test(words[at]?.small ?? '')) return undefined;
  const place = isAdjective(words[at + 1], undefined) && words[at + 2]?.isJoined ? at + 2 : at + 1;
  const noun = words[place];
  const next = words[at + 1];
  if (
    !next?.isJoined ||
    !noun?.isJoined ||
    !noun.closes ||
    !isOnly(noun, 'plural', 'singular', 'third', 'mass')
  )
    return undefined;
  return /^(?:hundreds|thousands|people|police|few|good|great)$/.test(next.small)
    ? undefined
    : { first: at, last: at + 1, to: next.text };
}

export const ARTICLE_RULES: readonly WordRule[] = [
  { type: 'article', find: findMissingArticle, why: { en: 'One thing that can be counted needs a, an or the before it.', es: 'Una sola cosa contable lleva delante a, an o the.' } },
  { type: 'article', find: findSame, why: { en: 'Same goes with the: the same.', es: 'Same va con the: the same.' } },
  { type: 'article', find: findLotOf, why: { en: 'Many things are a lot of things.', es: 'Muchos se dice a lot of.' } },
  { type: 'article', find: findArticleOfMany, why: { en: 'A and an are for one thing only.', es: 'A y an son solo para una cosa.' } },
  { type: 'article', find: findWrongSound, why: { en: 'An before a vowel sound, a before any other: an hour, a university.', es: 'An ante sonido vocálico, a ante los demás: an hour, a university.' } },
]; // biome-ignore format: one rule a line
