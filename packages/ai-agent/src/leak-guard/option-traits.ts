import { wordDistance } from '@kindling/core/role-play';
import { isSmallWord } from './coded-word.ts';
import { readAsSeen, splitWords, unmaskText } from './fold-text.ts';
import { withoutArticle } from './key-words.ts';
import { readNumberWords } from './number-row.ts';
import { matchesPattern } from './read-pattern.ts';

interface Options {
  texts: readonly string[];
  right: readonly number[];
}

const SENTENCE = /[^.!?\n;]+[.!?\n;]*/gu;
const COUNT =
  /(?<![\d.,])(\d{1,2}) (words?|palabras?|w[oö]rter|mots?|parol[ae]|palavras?|letters?|letras?|buchstaben|lettres?|lettere)(?!\p{L})/gu;
const OF_WORDS = /^(?:w|p|mot)/u;
/** Speaks of one option, or of the answer, rather than of what to write. */
const OF_ONE =
  /\b(?:only|options?|answer|the one|opci[oó]n|respuesta|soluci[oó]n|s[oó]lo|[uú]nica?|la que|el que|risposta|antwort|resposta|r[eé]ponse|unica|einzige)\b/u;
const INITIALS =
  /(?<![\p{L}.])(\p{Lu})\. ?(\p{Lu})\.(?: ?(\p{Lu})\.)?|(?<!\p{L})(\p{L})_{2,40} +(\p{L})_{2,40}/gu;
/** `In Spanish it is`: what a thing that is not named is called in another language. */
const CALLED =
  /\b(?:in|en|em|auf|na)\s+(?:spanish|english|german|french|italian|portuguese|latin|espa[nñ]ol|ingl[eé]s|alem[aá]n|franc[eé]s|italiano|portugu[eé]s|lat[ií]n|englisch|spanisch|deutsch|spagnolo|inglese|tedesco)[, ]+(?:(?:the|la) (?:answer|right one|option|word|respuesta|correcta|opci[oó]n|palabra) )?(?:it'?s|it is|(?:they|you|we) call it|one says|is called|(?:it is|it's) called|se (?:llama|dice)|es|lo llaman|la llaman|hei[sß]+t (?:es|sie|er)|si (?:chiama|dice)|[eé])(?!\p{L})|\b(?:in|en|em|auf|na)\s+\p{L}{4,12} ?(?:\/ ?\p{L}{2} \p{L}{4,12})?:\s*\S+(?: \S+){0,2}[.!]?\s*$/u;
/** A letter in so many may be another in the word of a language nearby. */
const LETTERS_A_CHANGE = 4;
const LEAST_ALIKE = 5;

const contentOf = (text: string) => splitWords(readAsSeen(text)).filter((word) => !isSmallWord(word));
const plainOf = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether something fits right options, and no other. */
function fitsRight({ texts, right }: Options, fits: (text: string) => boolean): boolean {
  const fitting = texts.flatMap((text, at) => (fits(text) ? [at] : []));
  return fitting.length > 0 && fitting.every((at) => right.includes(at));
}

function isCounted(told: string, options: Options): boolean {
  return [...told.matchAll(COUNT)].some(([, digits, unit = '']) => {
    const count = Number(digits);
    return fitsRight(options, (text) => {
      const words = splitWords(readAsSeen(text));
      if (OF_WORDS.test(unit)) return words.length === count;
      return words.join('').length === count || withoutArticle(words).join('').length === count;
    });
  });
}

function hasInitials(reply: string, options: Options): boolean {
  return [...unmaskText(reply).matchAll(INITIALS)].some(([, ...letters]) => {
    const initials = letters.filter(Boolean).join('').toLowerCase();
    return fitsRight(options, (text) => {
      const words = contentOf(text);
      return words.map((word) => word[0]).join('') === initials;
    });
  });
}

/** Whether the capitals of a reply, one after the other, make an option. */
function areCapitals(reply: string, options: Options): boolean {
  const capitals = (unmaskText(reply).match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
  return fitsRight(options, (text) => {
    const letters = withoutArticle(splitWords(readAsSeen(text))).join('');
    return letters.length >= LEAST_ALIKE && capitals.includes(letters);
  });
}

/** Whether every word of an option of several stands in a sentence in the form of another language, in any order. */
function isAlike(told: readonly string[], text: string): boolean {
  const words = contentOf(text).map(plainOf);
  return (
    words.length > 1 &&
    !words.every((word) => told.includes(word)) &&
    words.every(
      (word) =>
        word.length >= LEAST_ALIKE &&
        told.some((other) => {
          const most = Math.floor(word.length / LETTERS_A_CHANGE);
          return wordDistance(other, word, most) <= most;
        }),
    )
  );
}

/** Whether a reply, naming no option, says of the answer what only right ones have: length, initials, another name. */
export function describesRight(reply: string, options: Options): boolean {
  const sentences = (readAsSeen(reply).match(SENTENCE) ?? []).filter(
    (sentence) => !sentence.trimEnd().endsWith('?'),
  );
  const told = sentences.map(readNumberWords);
  const isPointed = told.some((sentence) => OF_ONE.test(sentence));
  if (isPointed && told.some((sentence) => isCounted(sentence, options))) return true;
  if (hasInitials(reply, options) || areCapitals(reply, options)) return true;
  if (fitsRight(options, (text) => matchesPattern(reply, readAsSeen(text)))) return true;
  const words = sentences.map((sentence) => [...new Set(splitWords(plainOf(sentence)))]);
  if (words.some((own) => fitsRight(options, (text) => isAlike(own, text)))) return true;
  const isNamed = options.texts.some((text) =>
    readAsSeen(reply).includes(withoutArticle(splitWords(readAsSeen(text))).join(' ')),
  );
  return !isNamed && sentences.some((sentence) => CALLED.test(sentence));
}
