import type { Correction, TutorLanguage } from '@kindling/core/turns';
import { AGREEMENT_RULES } from './agreement.ts';
import { ARTICLE_RULES } from './articles.ts';
import { BARE_NOUN_RULES } from './bare-nouns.ts';
import { NEIGHBOUR_RULES } from './by-neighbours.ts';
import { COMMA_RULES } from './commas.ts';
import { CONFUSED_RULES } from './confused-words.ts';
import { FIXED_PREPOSITION_RULES } from './fixed-prepositions.ts';
import { MARK_RULES } from './marks.ts';
import { MISSING_RULES } from './missing-words.ts';
import { MORE_PHRASES } from './more-phrases.ts';
import { NOUN_RULES } from './nouns.ts';
import { PARTICIPLE_RULES } from './participles.ts';
import { PAST_RULES } from './past-time.ts';
import { PHRASE_RULES } from './phrases.ts';
import { QUANTITY_RULES } from './quantities.ts';
import { RELATIVE_RULES } from './relative-clauses.ts';
import { PART_RULES } from './sentence-parts.ts';
import { listWords, type SentenceWord } from './sentence-words.ts';
import { VERB_RULES } from './verb-patterns.ts';
import { PREPOSITION_RULES } from './verbs-with-prepositions.ts';
import { ORDER_RULES } from './word-order.ts';
import type { Mending, WordRule } from './word-rule.ts';

const RULES: readonly WordRule[] = [
  ...PAST_RULES,
  ...VERB_RULES,
  ...PARTICIPLE_RULES,
  ...PREPOSITION_RULES,
  ...FIXED_PREPOSITION_RULES,
  ...PART_RULES,
  ...ORDER_RULES,
  ...MISSING_RULES,
  ...AGREEMENT_RULES,
  ...RELATIVE_RULES,
  ...NOUN_RULES,
  ...QUANTITY_RULES,
  ...CONFUSED_RULES,
  ...NEIGHBOUR_RULES,
  ...ARTICLE_RULES,
  ...BARE_NOUN_RULES,
  ...[...PHRASE_RULES, ...MORE_PHRASES].map(toWordRule),
  ...COMMA_RULES,
  ...MARK_RULES,
];

/** Mistakes that are told by what the words of a sentence can be, in the order of the rules. */
export function findGrammar(text: string, language: TutorLanguage): Correction[] {
  const words = listWords(text);
  return RULES.flatMap((rule) =>
    words.flatMap((_, at) => {
      const mending = rule.find(words, at, text);
      return mending === undefined ? [] : [toCorrection(text, words, mending, rule, language)];
    }),
  );
}

function toCorrection(text: string, words: readonly SentenceWord[], { first, last, to }: Mending, { type, why }: WordRule, language: TutorLanguage): Correction {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const from = text.slice(start, end);
  const better = to.replace(/\bi\b/g, 'I');
  // What mends a capital says itself which it is.
  const isCapital = type !== 'capital' && /^\p{Lu}/u.test(from) && from !== 'I' && from !== from.toUpperCase();
  return { from, to: isCapital ? better.slice(0, 1).toUpperCase() + better.slice(1) : better, type, start, end, why: why[language] };
} // biome-ignore format: one thought

function toWordRule({ type, why, phrases, isAtEnd = false }: (typeof PHRASE_RULES)[number]): WordRule {
  const known = Map.groupBy(Object.entries(phrases), ([phrase]) => phrase.split(' ')[0] ?? '');
  return {
    type,
    why,
    find(words, at) {
      const said = known.get(words[at]?.small ?? '')?.find(([phrase]) =>
        phrase.split(' ').every((small, place) => {
          const word = words[at + place];
          return word?.small === small && (place === 0 || (word.isJoined && word.text === small));
        }),
      );
      if (said === undefined) return undefined;
      const last = at + said[0].split(' ').length - 1;
      return isAtEnd && words[last]?.closes !== true ? undefined : { first: at, last, to: said[1] };
    },
  };
}
