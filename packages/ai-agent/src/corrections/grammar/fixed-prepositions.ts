import { canBe } from '../lexicon/english-lexicon.ts';
import { baseOf } from '../lexicon/word-forms.ts';
import { isA, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

/** A word, the prepositions that are put behind it by mistake, and the one that belongs there: none, where it is left out. */
const readTable = (rows: string) =>
  new Map(
    rows.split(/;\s*/).map((row) => {
      const [word = '', wrong = '', right = ''] = row.split(/:\s*|\s*>\s*/);
      return [word.trim(), { wrong: new Set(wrong.trim().split(' ')), right: right.trim() }] as const;
    }),
  );

const AFTER_ADJECTIVES =
  readTable(`interested: on for about at > in; capable: for to > of; similar: with as than > to;
  dependent: of from > on; proud: for about > of; aware: about from > of; addicted: in for with > to; convinced: about > of;
  fond: about with in > of; jealous: from with > of; keen: in to > on; related: with > to; opposed: against > to;
  accustomed: with > to; crowded: of > with; filled: of > with; covered: of > with; composed: from with > of;
  famous: of > for; responsible: of to > for; afraid: from about > of; full: with > of; satisfied: about from > with; worried: for > about;
  superior: than > to; inferior: than > to; guilty: for > of; surprised: of > by; equal: than > to; essential: of > for;
  worthy: for > of; allergic: of for at > to; ashamed: for about > of; engaged: with > to; identical: with > to`);
const AFTER_VERBS =
  readTable(`depend: of from in to > on; participate: at on to > in; consist: in from by on > of; focus: in at > on;
  concentrate: in at > on; insist: in > on; rely: in of > on; suffer: of > from; believe: on > in; laugh: of > at;
  apologize: of > for; apologise: of > for; reach: to at > ; marry: with > ; emphasize: about on > ; mention: about > ;
  resemble: to > ; obey: to > ; contact: to > ; divide: in > into; worry: for > about; dream: with > of; contain: of > ; describe: about > ;
  congratulate: for > on; deal: about > with; specialize: on > in; result: to > in`);

function findAfter(table: typeof AFTER_VERBS, key: string, words: Words, at: number): Mending | undefined {
  const row = table.get(key);
  const next = after(words, at);
  if (row === undefined || next === undefined || !row.wrong.has(next.small)) return undefined;
  return { first: at, last: at + 1, to: `${words[at]?.text} ${row.right}`.trim() };
}

const BE =
  /^(?:am|is|are|was|were|be|been|being|feel|feels|felt|get|gets|got|become|becomes|became|i'm|you're|he's|she's|it's|we're|they're|very|so|not|really|too|more|most)$/;

/** *Interested on*. */
function findAfterAdjective(words: Words, at: number): Mending | undefined {
  return BE.test(before(words, at)?.small ?? '')
    ? findAfter(AFTER_ADJECTIVES, words[at]?.small ?? '', words, at)
    : undefined;
}

/** Behind these the preposition belongs to what follows: "focus in this class", but "depend of" never. */
const ITS_OBJECT =
  /^(?:the|a|an|my|your|his|her|our|their|this|that|these|those|me|him|them|us|it|you|how|what|where|who|people|many|some|one)$/;

/** *Participate at* the game; *mention about* it. */
const WRONG = new Set([...AFTER_VERBS.values()].flatMap(({ wrong }) => [...wrong]));

function findAfterVerb(words: Words, at: number): Mending | undefined {
  const verb = words[at];
  if (!WRONG.has(words[at + 1]?.small ?? '')) return undefined;
  if (
    !isA(verb, 'base', 'third', 'past', 'ing') ||
    /^(?:the|a|an|this|in|of|my|his|no|as)$/.test(before(words, at)?.small ?? '')
  )
    return undefined;
  const object = after(words, at + 1);
  if (object === undefined || !(ITS_OBJECT.test(object.small) || isA(object, 'plural', 'singular', 'mass')))
    return undefined;
  return findAfter(AFTER_VERBS, baseOf(verb?.small ?? '') ?? '', words, at);
}

/** The best *of the world*. */
function findOfTheWorld(words: Words, at: number): Mending | undefined {
  if (words[at]?.small !== 'of' || after(words, at)?.small !== 'the') return undefined;
  if (!/^(?:world|city|country|class|town|school|family)$/.test(after(words, at + 1)?.small ?? ''))
    return undefined;
  const start = words.slice(Math.max(0, at - 4), at).map(({ small }) => small);
  const place = start.findLastIndex(
    (small) => /^(?:most|best|worst)$/.test(small) || (small.endsWith('est') && canBe(small, 'adjective')),
  );
  return place > 0 && start[place - 1] === 'the' && !start.slice(place).includes('part')
    ? { first: at, last: at, to: 'in' }
    : undefined;
}

const GOES_WITH = {
  en: 'This word goes with another preposition.',
  es: 'Esta palabra va con otra preposición.',
};

export const FIXED_PREPOSITION_RULES: readonly WordRule[] = [
  { type: 'preposition', find: findAfterAdjective, why: GOES_WITH },
  { type: 'preposition', find: findAfterVerb, why: { en: 'This verb goes with another preposition, or with none.', es: 'Este verbo va con otra preposición, o sin ella.' } },
  { type: 'preposition', find: findOfTheWorld, why: { en: 'After a superlative a place takes in: the best in the world.', es: 'Tras un superlativo, el lugar va con in: the best in the world.' } },
]; // biome-ignore format: one rule a line
