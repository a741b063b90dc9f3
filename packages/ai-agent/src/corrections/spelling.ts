import type { Correction, TutorLanguage } from '@kindling/core/turns';
import type { CorrectionType } from './correction-type.ts';
import { frequencyOf, readEnglish, tagsOf } from './lexicon/english-lexicon.ts';
import { bondOf } from './lexicon/english-pairs.ts';
import { findNearby, type NearbyWord, soundsAlike } from './lexicon/find-nearby.ts';
import { findIrregular } from './lexicon/word-forms.ts';
import { WORD_TAGS } from './lexicon/word-tags.ts';

const WHY: Record<
  'spelling' | 'apostrophe' | 'apart' | 'name' | 'irregular',
  Record<TutorLanguage, string>
> = {
  spelling: { en: 'This is how the word is written.', es: 'Así se escribe esta palabra.' },
  apostrophe: {
    en: 'Two words in one: the apostrophe stands where letters were left out.',
    es: 'Son dos palabras en una: el apóstrofo va donde faltan letras.',
  },
  apart: { en: 'These are two words.', es: 'Son dos palabras.' },
  irregular: { en: 'This verb is irregular in the past.', es: 'Este verbo es irregular en pasado.' },
  name: {
    en: 'Names, countries, nationalities and languages take a capital.',
    es: 'Los nombres, países, nacionalidades e idiomas van con mayúscula.',
  },
};

const TYPES: Record<keyof typeof WHY, CorrectionType> = {
  spelling: 'spelling',
  apostrophe: 'spelling',
  apart: 'spelling',
  name: 'capital',
  irregular: 'verb-form',
};

/** Short forms without their apostrophe that are words of their own, or known to everybody. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  im: "I'm", ive: "I've", dont: "don't", cant: "can't", wont: "won't", didnt: "didn't", doesnt: "doesn't", isnt: "isn't",
  arent: "aren't", wasnt: "wasn't", werent: "weren't", hasnt: "hasn't", havent: "haven't", couldnt: "couldn't",
  wouldnt: "wouldn't", shouldnt: "shouldn't", thats: "that's", theres: "there's", youre: "you're", oclock: "o'clock", "o'clok": "o'clock", theyre: "they're",
}; // biome-ignore format: a table
const APART: Readonly<Record<string, string>> = {
  alot: 'a lot', infact: 'in fact', atleast: 'at least', eachother: 'each other', aswell: 'as well', incase: 'in case',
  ofcourse: 'of course', thankyou: 'thank you', highschool: 'high school', infront: 'in front', eventhough: 'even though',
  everytime: 'every time', inspite: 'in spite', noone: 'no one', icecream: 'ice cream', bestfriend: 'best friend',
}; // biome-ignore format: a table

/** Slips that are words of their own, names, or nearer to others than to what was meant. */
const MEANT: Readonly<Record<string, string>> = {
  wich: 'which', creat: 'create', thay: 'they', themself: 'themselves', peples: 'people', poeple: 'people', gouverment: 'government', gouvernment: 'government',
  furethermore: 'furthermore', sofisticated: 'sophisticated', fotos: 'photos', foto: 'photo', fone: 'phone', filosofy: 'philosophy', telefone: 'telephone',
  situaction: 'situation', proffeser: 'professor', proffesor: 'professor', cigarrets: 'cigarettes', usualy: 'usually', everithing: 'everything', bicicle: 'bicycle', bycicle: 'bicycle',
  throught: 'through', trought: 'through', althought: 'although', althoug: 'although', eventhought: 'even though', thinked: 'thought', colegue: 'colleague', collegue: 'colleague', exemple: 'example', exampel: 'example',
  responsable: 'responsible', realy: 'really', finaly: 'finally', nowdays: 'nowadays', nowaday: 'nowadays', nowday: 'nowadays', wheather: 'weather', whit: 'with', whith: 'with', wiht: 'with', taht: 'that', hav: 'have', wen: 'when', bcause: 'because', becuse: 'because', beacuse: 'because', becaus: 'because',
}; // biome-ignore format: a table

/** Names of letters. */
const CAPITALS: Readonly<Record<string, string>> = { tv: 'TV', usa: 'USA', uk: 'UK', dvd: 'DVD', dna: 'DNA' };

const WORD = /(?<![\p{L}\p{N}'’@#/\\._-])\p{L}[\p{L}'’]*(?![\p{L}\p{N}@/\\_]|[-.]\p{L})/gu;
const NO_CANDIDATE = WORD_TAGS.name | WORD_TAGS.unlisted | WORD_TAGS.spanish;
/** A slip costs as much as being met 300 times less often. */
const ZIPF_PER_COST = 2.5;
const LEAST_SCORE = 1.7;
/** A long word is near to few others: a rare one is meant as well. */
const LONG = 8;
const LEAST_SCORE_LONG = 1;
const LEAST_LEAD = 0.7;
/** Short words are near to many. */
const LEAST_LEAD_SHORT = 1;
/** A name met less often may as well be a slip. */
const LEAST_NAME = 3.6;
const MOST_LETTERS = 24;
/** As much of a text as can tell whether a sentence begins behind it; a line break stands for its beginning. */
const SEEN = 8;
/** Each takes some 3 ms to look up: a message of 4,000 letters at random would stop everybody else for seconds. */
const MOST_UNKNOWN = 12;
const WRITABLE = /^[a-záéíñóúü]+$/;

/**
 * Words that are none, with the one that was most likely meant. What may be a name, a brand or Spanish is left alone; of a
 * text where most words are unknown none is mended, as it is no English.
 */
export function correctSpelling(text: string, language: TutorLanguage): Correction[] {
  const words = [...text.matchAll(WORD)];
  const unknown = words.filter(([word]) => tagsOf(straighten(word)) === undefined);
  if (unknown.length > MOST_UNKNOWN && unknown.length * 2 > words.length) return [];
  const last = unknown[MOST_UNKNOWN]?.index ?? text.length;
  return words
    .filter(({ index }) => index < last)
    .flatMap((match): Correction[] => {
      const [from] = match;
      const [, word = '', owner = ''] = /^(.*?)('s)?$/u.exec(straighten(from)) ?? [];
      const place = { start: match.index, end: match.index + from.length };
      const better = mend(word, `\n${text.slice(0, match.index)}`.slice(-SEEN), readNeighbours(text, place));
      if (better === undefined || better.to === word) return [];
      const why = WHY[better.because][language];
      return [{ from, to: better.to + owner, type: TYPES[better.because], ...place, why }];
    });
}

const straighten = (word: string) => word.replaceAll('’', "'");

interface Better {
  to: string;
  because: keyof typeof WHY;
}

/** The words at either side, where only a space stands between. */
interface Neighbours {
  left: string | undefined;
  right: string | undefined;
}

/** No word of ours is longer. */
const NEIGHBOUR = 30;

function readNeighbours(text: string, { start, end }: { start: number; end: number }): Neighbours {
  const left = /([\p{L}'’]+) $/u.exec(text.slice(Math.max(0, start - NEIGHBOUR), start))?.[1];
  const right = /^ ([\p{L}'’]+)/u.exec(text.slice(end, end + NEIGHBOUR))?.[1];
  return { left: left && straighten(left), right: right && straighten(right) };
}

/** What the words beside it say counts less than the letters; tuned on the sentences of learners that are for tuning. */
const WEIGHT_OF_FIT = 0.7;
const MOST_FIT = 3;

/** How well a word goes with those beside it. */
function fitOf(word: string, { left, right }: Neighbours): number {
  const fit = (left === undefined ? 0 : bondOf(left, word)) + (right === undefined ? 0 : bondOf(word, right));
  return WEIGHT_OF_FIT * Math.max(-MOST_FIT, Math.min(MOST_FIT, fit));
}

function mend(word: string, before: string, beside: Neighbours): Better | undefined {
  const small = word.toLowerCase();
  const isCapital = word !== small;
  const opensSentence = /(?:[.!?:]["”’)]*\s+|["“\n]\s*)$/.test(before);
  if (isCapital && (!opensSentence || word.slice(1) !== small.slice(1))) return undefined;
  const better = findFixed(small) ?? findMeant(small, isCapital, beside);
  if (better === undefined || !isCapital) return better;
  return { ...better, to: better.to.slice(0, 1).toUpperCase() + better.to.slice(1) };
}

/** What needs no guess: a table has it, or the table of irregular verbs. */
function findFixed(small: string): Better | undefined {
  if (Object.hasOwn(SHORT_FORMS, small)) return { to: SHORT_FORMS[small] ?? '', because: 'apostrophe' };
  if (Object.hasOwn(CAPITALS, small)) return { to: CAPITALS[small] ?? '', because: 'name' };
  if (Object.hasOwn(MEANT, small)) return { to: MEANT[small] ?? '', because: 'spelling' };
  if (Object.hasOwn(APART, small)) return { to: APART[small] ?? '', because: 'apart' };
  const irregular = findIrregular(small);
  return irregular === undefined ? undefined : { to: irregular, because: 'irregular' };
}

function findMeant(small: string, isCapital: boolean, beside: Neighbours): Better | undefined {
  const tags = tagsOf(small);
  const kind = tags === undefined ? 'unknown' : kindOf(tags);
  if (kind === 'known' || (kind === 'name' && isCapital)) return undefined;
  const to = chooseMeant(small, kind, isCapital, beside);
  if (to !== undefined) return { to, because: to.includes("'") ? 'apostrophe' : 'spelling' };
  if (kind !== 'name' || small.length < 3 || frequencyOf(small) < LEAST_NAME) return undefined;
  return { to: small.slice(0, 1).toUpperCase() + small.slice(1), because: 'name' };
}

type Kind = 'unknown' | 'known' | 'name' | 'spanish';

function kindOf(tags: number): Kind {
  if (tags & WORD_TAGS.spanish) return 'spanish';
  return tags & WORD_TAGS.name ? 'name' : 'known';
}

function chooseMeant(small: string, kind: Kind, isCapital: boolean, beside: Neighbours): string | undefined {
  if (small.length < (isCapital ? 5 : 3) || small.length > MOST_LETTERS || !WRITABLE.test(small))
    return undefined;
  if (kind === 'name' && frequencyOf(small) >= LEAST_NAME) return undefined;
  const plural = small.replace(/([^aeiou])ys$/, '$1ies');
  if (plural !== small && frequencyOf(plural) > 0) return plural;
  const [best, second] = nearest(small, kind, isCapital, beside);
  if (best === undefined || best.score < leastScore(small, kind, isCapital)) return undefined;
  const lead = small.length < 5 ? LEAST_LEAD_SHORT : LEAST_LEAD;
  if (second !== undefined && best.score - second.score < lead) return undefined;
  if (isCapital && isLoneThing(best.word)) return undefined;
  return best.cost > COST_OF_COMPOUND && isCompound(small) ? undefined : best.word;
}

const IS_MORE =
  WORD_TAGS.plural |
  WORD_TAGS.mass |
  WORD_TAGS.adjective |
  WORD_TAGS.adverb |
  WORD_TAGS.small |
  WORD_TAGS.ing;

/** A slip this dear is less likely than a compound that no list has: floorball, not football. */
const COST_OF_COMPOUND = 0.85;
const LEAST_PART = 4;

/** Whether two things of everyday make up a word. */
function isCompound(word: string): boolean {
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++)
    if ([word.slice(0, at), word.slice(at)].every(isThing)) return true;
  return false;
}

const isThing = (part: string) => ((tagsOf(part) ?? 0) & WORD_TAGS.singular) !== 0 && frequencyOf(part) > 4;

/** No sentence begins with one thing and no article ("Treacher died", teacher): what stands there is a name. */
function isLoneThing(word: string): boolean {
  const tags = tagsOf(word) ?? 0;
  return (tags & WORD_TAGS.singular) !== 0 && (tags & (IS_MORE | WORD_TAGS.base | WORD_TAGS.past)) === 0;
}

/** What may be a name must look very much like a very common word; a slip of two letters surer than one of one. */
function leastScore(small: string, kind: Kind, isCapital: boolean): number {
  if (kind === 'name') return 2.5;
  if (isCapital) return small.length < 7 ? 3.4 : 2;
  if (small.length < 4) return 4;
  return small.length < LONG ? LEAST_SCORE : LEAST_SCORE_LONG;
}

function nearest(small: string, kind: Kind, isCapital: boolean, beside: Neighbours): Ranked[] {
  for (const most of mostCost(small, kind === 'spanish', isCapital)) {
    const ranked = rank(small, most, beside);
    if (ranked.length > 0) return ranked;
  }
  return [];
}

/** How far to look, nearest first: short words are near to too many, and what is Spanish is no slip of English. */
function mostCost(small: string, isSpanish: boolean, isCapital: boolean): number[] {
  if (isSpanish) return [0.55];
  if (small.length === 3) return [1];
  if (small.length === 4 || isCapital) return [1];
  return small.length < 7 ? [1, 1.6] : [1, 2];
}

type Ranked = NearbyWord & { score: number };

/** Nobody mistakes the first letter, unless it sounds like the other, or is left out: a new word is likelier. */
const FIRST_LETTER = 1.5;

function costOfFirst(written: string, meant: string): number {
  const [one = '', other = ''] = [written[0], meant[0]];
  const isSame = one === other || written[1] === other || meant[1] === one || soundsAlike(one, other);
  return isSame ? 0 : FIRST_LETTER;
}

function rank(small: string, most: number, beside: Neighbours): Ranked[] {
  const graph = readEnglish();
  return findNearby(graph, small, most)
    .filter(({ number }) => ((graph.tags[number] ?? 0) & NO_CANDIDATE) === 0)
    .map((near) => ({
      ...near,
      score:
        (graph.zipf32[near.number] ?? 0) / 32 -
        ZIPF_PER_COST * near.cost +
        fitOf(near.word, beside) -
        costOfFirst(small, near.word),
    }))
    .sort((one, other) => other.score - one.score);
}
