import { sayNumber } from './number-words.ts';

/** Above it numbers are written in digits. */
const MOST_SAID = 100;
/** Words of other meanings in one of the languages. "one" and its like are in any sentence. */
const OTHERWISE_MEANT = new Set([
  'once',
  'null',
  'due',
  'sei',
  'one',
  'un',
  'uno',
  'um',
  'eins',
  'non',
  'do',
]);
/** Single words for numbers; `forty-two` is put together of two. */
const VALUE_OF = new Map(
  Array.from({ length: MOST_SAID }, (_, value) =>
    sayNumber(value)
      .filter((said) => /^\p{L}+$/u.test(said) && !OTHERWISE_MEANT.has(said))
      .map((said) => [said, value] as const),
  ).flat(),
);
const TENS_AND_ONES = /(\p{L}{4,})(?:[ -]|\s+(?:y|e|et)\s+)(\p{L}{2,})/gu;
const IS_ONE = /^(?:one|un|uno|um)$/;
/** "one" among other numbers. */
const ONE_IN_ROW = /(?<=\d[,;\s-]{1,3})(?:one|uno)\b|\b(?:one|uno)(?=[,;\s-]{1,3}\d)/g;
const CHINESE = '一二三四五六七八九';
const CHINESE_NUMBER = /(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)/gu;
const DICE = '⚀⚁⚂⚃⚄⚅';

function addOnes(both: string, tens: string, ones: string): string {
  const [ten = 0, one = IS_ONE.test(ones) ? 1 : 0] = [VALUE_OF.get(tens), VALUE_OF.get(ones)];
  return ten >= 20 && ten % 10 === 0 && one > 0 && one < 10 ? `${ten + one}` : both;
}

/** Numbers in words as digits. `seen` in small letters. */
export function readNumberWords(seen: string): string {
  return seen
    .replace(TENS_AND_ONES, addOnes)
    .replace(/\p{L}{3,}/gu, (word) => `${VALUE_OF.get(word) ?? word}`)
    .replace(ONE_IN_ROW, '1');
}

function readChinese(text: string): string {
  return text.replace(
    CHINESE_NUMBER,
    (run, tens: string | undefined, ten: string | undefined, ones: string) => {
      if (run === '') return '';
      const tenfold = ten === undefined ? 0 : 10 * (CHINESE.indexOf(tens || '一') + 1);
      return `${tenfold + (ones === '' ? 0 : CHINESE.indexOf(ones) + 1)}`;
    },
  );
}

/** What rows of dice show together. */
export function addDice(text: string): number[] {
  const rows = text.match(/[⚀-⚅](?:\s*[⚀-⚅])*/gu) ?? [];
  return rows.map((row) =>
    [...row.replace(/\s/gu, '')].reduce((sum, sign) => sum + DICE.indexOf(sign) + 1, 0),
  );
}

/** `1,764` and `1.764`. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[.,'’\u202f]\d{3})+(?![\d.,]\d|\d)/gu;
/** `**4****2**`: marks of emphasis. */
const BETWEEN_DIGITS = /(?<=\d)(?:\*{4,}|_{4,}|``)(?=\d)/g;

/** Numbers in other systems and signs as decimal ones: `0b10`, `4.2e1`, 四十二, dice. */
export function readNumberSigns(seen: string): string {
  return readChinese(seen)
    .replace(THOUSANDS, (number) => number.replace(/\D/g, ''))
    .replace(BETWEEN_DIGITS, '')
    .replace(/[⚀-⚅](?:\s*[⚀-⚅])*/gu, (run) =>
      [...run].map((sign) => (DICE.indexOf(sign) < 0 ? '' : DICE.indexOf(sign) + 1)).join(''),
    )
    .replace(
      /\b(?:binary|binario|bin[aä]r)\b(?:[\s:]|\b(?:it|this|is|would|be|es|ser[ií]a|that)\b){0,8}([01]{2,})\b/g,
      (_, bits) => `${Number.parseInt(bits, 2)}`,
    )
    .replace(/\b(?:octal)\b[\s:]*([0-7]{2,})\b/g, (_, digits) => `${Number.parseInt(digits, 8)}`)
    .replace(/\b0[xbo][0-9a-f]+\b/gi, (number) => `${Number(number)}`)
    .replace(/\b\d+(?:\.\d+)?e\d{1,2}\b/g, (number) => `${Number(number)}`);
}

/** All whole numbers of a text in order, a space around each. `seen` in small letters. */
export function readNumberRow(seen: string): string {
  return ` ${(readNumberWords(seen).match(/\p{N}+/gu) ?? []).join(' ')} `;
}
