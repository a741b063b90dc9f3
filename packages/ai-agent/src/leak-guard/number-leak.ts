import { ASSERTS } from './asserts.ts';
import { readAsSeen, unmaskText } from './fold-text.ts';
import { addDice, readNumberSigns, readNumberWords } from './number-row.ts';
import { toRoman } from './number-words.ts';
import { reckon } from './reckon.ts';
import type { Leak, Secret } from './secret.ts';
import { encodeBytes } from './spell-otherwise.ts';

const SENTENCE = /[^!?\n;]+?(?:[!?\n;]+|\.(?!\d)|$)/gu;
const ABOUT_DIGITS = /\b(?:digits?|cifras?|d[ií]gitos?|ziffern?|chiffres?)\b/u;
const TURNED_ROUND =
  /\b(?:backwards?|reversed?|from the end|from right to left|al rev[eé]s|r[uü]ckw[aä]rts)\b/u;
const LETTERS_ARE_DIGITS = /\ba ?(?:=|is|for) ?1\b/u;
/** The same sign again and again: to be counted. Lines and points are made so, too. */
const SAME_SIGNS = /(\p{L}|\p{So}|\p{Extended_Pictographic}|\|)\1{4,}/gu;
/** A task that holds numbers or calls is one to be worked out: its sums are said as long as they are not called the answer. */
const IS_A_SUM = /\p{N}|\w\(/u;
const LEAST_ROMAN = 2;

const numbersIn = (text: string) => new Set((text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));

interface NumberKey {
  value: number;
  roman: RegExp | undefined;
  codes: readonly string[];
}

function toNumberKey(text: string): NumberKey | undefined {
  const value = Number(text.trim());
  if (!/^\d{1,6}$/.test(text.trim())) return undefined;
  const roman = value < 200 ? toRoman(value) : '';
  return {
    value,
    roman:
      roman.length < LEAST_ROMAN
        ? undefined
        : new RegExp(`(?<![\\p{L}\\p{N}])${roman}(?![\\p{L}\\p{N}])`, 'u'),
    codes: encodeBytes(`${value}`),
  };
}

/** The single digits of sentences that speak of digits, in order. */
function listDigits(seen: string): string {
  const about = (seen.match(SENTENCE) ?? []).filter((sentence) => ABOUT_DIGITS.test(sentence));
  return about.flatMap((sentence) => sentence.match(/(?<!\d)\d(?!\d)/g) ?? []).join('');
}

function isReckoned(
  sentence: string,
  { value }: NumberKey,
  onPage: ReadonlySet<number>,
  isSum: boolean,
): boolean {
  if (sentence.trimEnd().endsWith('?')) return false;
  const isLeftToDo = isSum && !ASSERTS.test(sentence);
  return reckon(sentence).some(
    (made) =>
      made.value === value && !(made.isSum && isLeftToDo) && !made.of.every((number) => onPage.has(number)),
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
  const letters = [...digits].map((digit) => '_abcdefghi'[Number(digit)]).join('');
  return LETTERS_ARE_DIGITS.test(sentence) && new RegExp(`\\b${letters}\\b`, 'u').test(sentence);
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
  const read = (reply: string) => readNumberWords(readNumberSigns(readAsSeen(reply)));
  const digitsBefore = keys.length === 0 ? '' : earlier.map((reply) => listDigits(read(reply))).join('');
  return (reply) => {
    if (keys.length === 0) return undefined;
    const [written, seen, before] = [unmaskText(reply), read(reply), readAsSeen(reply)];
    const signs = numbersIn(readNumberSigns(before));
    const known = numbersIn(before);
    const sentences = seen.match(SENTENCE) ?? [];
    const digits = digitsBefore + listDigits(seen);
    const raw = new Set(
      reply.split(/\s+/u).flatMap((token) => [token, token.replace(/[.,;:!?)"'`]+$/u, '')]),
    );
    const counts = new Set([
      ...(reply.match(SAME_SIGNS) ?? []).map((run) => [...run].length),
      ...addDice(reply),
    ]);
    const isSaid = (key: NumberKey) =>
      (!onPage.has(key.value) &&
        ((signs.has(key.value) && !known.has(key.value)) || counts.has(key.value))) ||
      key.roman?.test(written) === true ||
      key.codes.some((code) => raw.has(code)) ||
      (key.value > 9 && digits.includes(`${key.value}`)) ||
      sentences.some((sentence) => isTurned(sentence, key) || isReckoned(sentence, key, onPage, isSum));
    return keys.some(isSaid) ? { kind: 'text', by: 'number' } : undefined;
  };
}
