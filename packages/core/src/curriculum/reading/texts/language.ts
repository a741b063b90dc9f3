import { ownWords, withoutCode } from './spoken.ts';
import type { TextRule } from './text-rule.ts';

/** Small words of one language that are no words of the other. */
const SMALL_WORDS = {
  es: new Set(
    `que de la el los las una es son como cuando donde por para con se mi tu su pero porque está este esta esto estos hay
    en del al lo le si muy más cual quien cuál qué quién dónde cómo cuándo y o un unos sin sobre entre hasta desde ya
    también siempre nunca nada algo todo toda todos cada otro otra otros dos tres ser estar tiene tienen hace van va
    fue era eran sus les nos ni aquí ahí allí después antes aunque algunos algunas ahora mismo palabra frase verbo elige completa ordena une escribe`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `the an is are what how when where why who does do did you your it its of and to in on for with not can could would
    should this that these those have has was were be been by from at as or if then than but so they them their there
    he she we our his her my which whose after before each every only one two out up about into word sentence i'm it's
    don't doesn't i'll you're that's`.split(/\s+/),
  ),
} as const;
type Known = keyof typeof SMALL_WORDS;
const OTHER: Record<Known, Known> = { en: 'es', es: 'en' };

/** Small words of French, German, Italian and Portuguese that are none of ours. */
const OF_OTHERS = new Set(
  'est sont dans avec pour quand dit nous vous elles pas und der das ist nicht mit für auf auch che sono della gli perché não você uma são também'.split(
    ' ',
  ),
);

/** Enough to tell, where not a word speaks for the language it should be. */
const TELLING = 2;
/** A note beside a word lists forms of it: `he, she, it: has`. */
const TELLING_IN_NOTE = 5;
/** A text of so many words has small ones among them. */
const LONG_TEXT = 9;
/** So many times as many in another language, and the own ones are quoted ones. */
const OVERWHELMING = 3;

const SPANISH_SIGNS = /[¿¡ñáéíóú]/iu;

/** Texts that are not in the language of their field. What is quoted in prose may be in any. */
export const checkLanguageOf: TextRule = ({ text, role, field, file, language }) => {
  // Names of an idea are what learners may call it by, in whatever language.
  const isName = field === 'aliases' || (field === 'title' && /\/concepts\//.test(file));
  if (isName || (language !== 'en' && language !== 'es')) return [];
  const said = role === 'material' ? withoutCode(text) : ownWords(text);
  if (role === 'material' && field === 'text') {
    const lost = splitSentences(said).find((sentence) => isIn(OTHER[language], sentence));
    if (lost !== undefined)
      return [`has a sentence that is not in the language it should be in: “${lost.trim()}”`];
  }
  const isLong = role === 'sentences' && (said.match(/\p{L}+/gu) ?? []).length >= LONG_TEXT;
  return isForeign(said, language, field === 'note' ? TELLING_IN_NOTE : TELLING, isLong)
    ? [`is not in the language it should be in (${language})`]
    : [];
};

/** `isLong`: a text of so many words, without one of the small words of its language, is in another one altogether. */
function isForeign(said: string, language: Known, telling: number, isLong: boolean): boolean {
  const counts = countSmallWords(said);
  const own = counts[language] + (language === 'es' && SPANISH_SIGNS.test(said) ? 1 : 0);
  const foreign = counts[OTHER[language]] + (language === 'en' && /[¿¡]/u.test(said) ? TELLING : 0);
  const third =
    said
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => OF_OTHERS.has(word)).length ?? 0;
  return (
    (isLong && own === 0) ||
    (third > TELLING && third >= own) ||
    (foreign >= telling && foreign > OVERWHELMING * own)
  );
}

const splitSentences = (said: string) => said.split(/(?<=[.!?…])\s+|\n+/u);

/** Whether a sentence speaks one language with not a word of the other. */
function isIn(language: Known, sentence: string): boolean {
  const counts = countSmallWords(sentence);
  const signs = language === 'es' && counts.es > 0 && SPANISH_SIGNS.test(sentence) ? 1 : 0;
  return counts[language] + signs >= TELLING && counts[OTHER[language]] === 0;
}

/** How many different small words of each language a text has. */
export function countSmallWords(said: string): Record<Known, number> {
  const words =
    said
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
  const count = (language: Known) => new Set(words.filter((word) => SMALL_WORDS[language].has(word))).size;
  return { en: count('en'), es: count('es') };
}
