import { ASSERTS } from './asserts.ts';
import { readCoded, readHidden } from './decode-text.ts';
import { readAsSeen, splitWords, unmaskText } from './fold-text.ts';
import { isBoundedIn } from './number-bounds.ts';
import { listDigitLines, listInOtherUnits, listTimesTen, readNamedNumbers } from './number-forms.ts';
import { addDice, readNumberSigns, readNumberWords } from './number-row.ts';
import { TOO_LONG_IN_ROMAN, toRoman } from './number-words.ts';
import { readPlaceValues } from './place-values.ts';
import { reckon } from './reckon.ts';
import type { Leak, Secret } from './secret.ts';
import { encodeBytes } from './spell-otherwise.ts';

const SENTENCE = /[^!?\n;]+?(?:[!?\n;]+|\.(?!\d)|$)/gu;
const ABOUT_DIGITS = /\b(?:digits?|cifras?|d[ií]gitos?|ziffern?|chiffres?)\b/u;
const TURNED_ROUND =
  /\b(?:backwards?|reversed?|from the end|from right to left|al rev[eé]s|r[uü]ckw[aä]rts)\b/u;
const LETTERS_ARE_DIGITS = /\ba ?(?:=|is|for|es|ist|è) ?1\b/u;
/** What is left to be done is one sum, and no more. */
const LAST_STEP =
  /\b(?:only|just|solo|s[oó]lo|solamente|nur|seulement|s[oó]) (?:have|need|do|work|reckon|fare|hacer|haz|tienes|calcula|noch|fazer|devi)\b|\b(?:have|need) only\b|\b(?:falta|remains|left to do|manca)\b|(?<!\p{L})[a-z] ?= ?\d|\bprint ?\( ?\d/u;
/** A sum that stands alone is said in no more words. */
const LONE_SUM = 6;
/** The same sign again and again: to be counted. Lines and points are made so, too. */
const SAME_SIGNS = /(\p{L}|\p{So}|\p{Extended_Pictographic}|\|)\1{4,}/gu;
/** A task that holds numbers or calls is one to be worked out: its sums are said as long as they are not called the answer. */
const IS_A_SUM = /\p{N}|\w\(/u;
/** Two signs are also the shortening of something: `CC`, `CD`. */
const LEAST_ROMAN = { small: 2, big: 3 };
const BIG = 200;
/** `Digit 2:` is the number of a digit. */
const LABEL = /\b(digit|cifra|d[ií]gito|ziffer|chiffre) \d{1,2}(?=\s*(?::|=|is\b|es\b))/gu;
/** `1-3-7`, three and more; two are a sum. */
const DIGIT_ROW = /(?<![\p{N}.,])\d(?:[\s.,;:*_·•|/"'+–-]{1,5}\d(?!\d)){2,}/gu;

const numbersIn = (text: string) => new Set((text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));

interface NumberKey {
  value: number;
  roman: RegExp | undefined;
  codes: readonly string[];
}

function toNumberKey(text: string): NumberKey | undefined {
  const value = Number(text.trim());
  if (!/^\d{1,6}$/.test(text.trim())) return undefined;
  const roman = value < TOO_LONG_IN_ROMAN ? toRoman(value) : '';
  return {
    value,
    roman:
      roman.length < (value < BIG ? LEAST_ROMAN.small : LEAST_ROMAN.big)
        ? undefined
        : new RegExp(`(?<![\\p{L}\\p{N}])${roman}(?![\\p{L}\\p{N}])`, 'u'),
    codes: encodeBytes(`${value}`),
  };
}

/** Speaks of one of the digits by its place once a conversation is about them. */
const BY_PLACE =
  /\b(?:first|second|third|fourth|fifth|next|last|(?:starts?|begins?|ends?) (?:with|in|on)|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|siguiente|[uú]ltim[oa]|empieza (?:por|con)|acaba en|termina (?:en|con)|prim[oa]|second[oa]|terz[oa])\b[^\d]{0,12}\d(?!\d)/u;

/** The single digits of sentences that speak of digits, in order; `isOn` once there was such a one. */
function listDigits(seen: string, isOn: boolean): string {
  const sentences = (seen.match(SENTENCE) ?? []).flatMap((part) => part.split(/(?<=\.)\s/u));
  let isAbout = isOn;
  const about = sentences.filter((sentence) => {
    const speaks = ABOUT_DIGITS.test(sentence);
    isAbout ||= speaks;
    return speaks || (isAbout && BY_PLACE.test(sentence));
  });
  return about.flatMap((sentence) => sentence.replace(LABEL, '$1').match(/(?<!\d)\d(?!\d)/g) ?? []).join('');
}

function isReckoned(
  sentence: string,
  { value }: NumberKey,
  onPage: ReadonlySet<number>,
  isSum: boolean,
): boolean {
  if (sentence.trimEnd().endsWith('?')) return false;
  const isLone = splitWords(sentence).length <= LONE_SUM && !/\d\s*[-+*/×÷·^x=]/u.test(sentence);
  const isLeftToDo = isSum && !ASSERTS.test(sentence) && !LAST_STEP.test(sentence) && !isLone;
  return reckon(sentence).some(
    (made) =>
      made.value === value &&
      !(made.isSum && isLeftToDo) &&
      !((made.isSum || !ASSERTS.test(sentence)) && made.of.every((number) => onPage.has(number))),
  );
}

/** A number by its digits from the end, or by letters that stand for them. */
function isTurned(sentence: string, { value }: NumberKey): boolean {
  const digits = `${value}`;
  if (
    digits.length > 1 &&
    TURNED_ROUND.test(sentence) &&
    numbersIn(sentence).has(Number([...digits].reverse().join('')))
  )
    return true;
  return false;
}

/** A number by letters that stand for its digits, wherever it is said that they do: `A=1, B=2 ...: D F`. */
function isInLetters(seen: string, { value }: NumberKey): boolean {
  const letters = [...`${value}`].map((digit) => 'jabcdefghi'[Number(digit)]);
  return (
    LETTERS_ARE_DIGITS.test(seen) &&
    new RegExp(
      `(?<![\\p{L}\\p{N}])${letters.join('[ .,*_-]{0,3}')}(?![\\p{L}\\p{N}])(?! ?(?:=|is|for|es|ist|è))`,
      'u',
    ).test(seen)
  );
}

/**
 * Makes a check whether a reply says a number by another one, or by signs: `one less than 43`, a sum, digit by digit,
 * Roman, in bits, as many strokes. What is made of the numbers of the page alone is the task itself.
 */
export function createNumberCheck(
  earlier: readonly string[],
  { keyTexts, publicText }: Secret,
): (reply: string) => Leak | undefined {
  const keys = keyTexts.flatMap((text) => toNumberKey(text) ?? []);
  const onPage = numbersIn(readNumberWords(readAsSeen(publicText)));
  const isSum = IS_A_SUM.test(publicText);
  const read = (reply: string) => readNamedNumbers(readNumberWords(readNumberSigns(readAsSeen(reply))));
  const seenBefore = keys.length === 0 ? '' : earlier.map(read).join('\n');
  const spokeOfDigits = ABOUT_DIGITS.test(seenBefore);
  const digitsBefore =
    keys.length === 0 ? '' : earlier.map((reply) => listDigits(read(reply), spokeOfDigits)).join('');
  return (reply) => {
    if (keys.length === 0) return undefined;
    const [written, seen, before] = [unmaskText(reply), read(reply), readAsSeen(reply)];
    const signs = numbersIn(readNumberSigns(before));
    const rows = new Set((before.match(DIGIT_ROW) ?? []).map((row) => row.replace(/\D/g, '')));
    // Digits backwards are other digits: without a word about the answer they say nothing.
    const asserted = readHidden(written).flatMap(({ text }) =>
      ASSERTS.test(text.toLowerCase()) && !ASSERTS.test(seen) ? [text] : [],
    );
    const coded = new Set([...readCoded(written), ...asserted].flatMap((text) => [...numbersIn(text)]));
    const placed = readPlaceValues(`${seenBefore}\n${seen}`);
    const sentences = seen.match(SENTENCE) ?? [];
    const digits = digitsBefore + listDigits(seen, spokeOfDigits);
    const lines = new Set(listDigitLines(before));
    const otherwise = new Set([...listTimesTen(reply), ...listInOtherUnits(seen)]);
    const all = `${seenBefore}\n${seen}`;
    const raw = new Set(
      reply.split(/[\s`"'()]+/u).flatMap((token) => [token, token.replace(/[.,;:!?]+$/u, '')]),
    );
    const counts = new Set([
      ...(reply.match(SAME_SIGNS) ?? []).map((run) => [...run].length),
      ...addDice(reply),
    ]);
    const isSaid = (key: NumberKey) =>
      (!onPage.has(key.value) &&
        (signs.has(key.value) ||
          counts.has(key.value) ||
          coded.has(key.value) ||
          placed === key.value ||
          rows.has(`${key.value}`) ||
          (key.value > 9 && (lines.has(`${key.value}`) || otherwise.has(key.value))))) ||
      isBoundedIn(all, key.value) ||
      isInLetters(seen, key) ||
      key.roman?.test(written) === true ||
      key.codes.some((code) => raw.has(code)) ||
      (key.value > 9 && digits.includes(`${key.value}`)) ||
      sentences.some((sentence) => isTurned(sentence, key) || isReckoned(sentence, key, onPage, isSum));
    return keys.some(isSaid) ? { kind: 'text', by: 'number' } : undefined;
  };
}
