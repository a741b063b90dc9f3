import { unmaskText } from './fold-text.ts';

const BETWEEN = '[^\\p{L}\\p{N}]';
const ALONE = '\\p{L}(?![\\p{L}\\p{N}\\p{M}])';
/** Letters alone, four with the same between them or seven with anything: `b-e-g-u-n`, `d*e*f* *l`. */
const LETTERS = [
  new RegExp(`(?<![\\p{L}\\p{N}])${ALONE}(${BETWEEN}{1,6})${ALONE}(?:\\1${ALONE}){2,}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${ALONE}(?:${BETWEEN}{1,6}${ALONE}){6,}`, 'gu'),
];
/** Rows that anybody says: of places, of vowels. */
const USUAL = ['abcdefghijklmnopqrstuvwxyz', 'aeiou'];
const NUMBERS = /(?<![\p{L}\d])\d{1,3}(?:[^\p{L}\d]{1,4}\d{1,3}(?![\p{L}\d])){9,}/gu;
const DOTS_AND_DASHES = /(?:(?<=^|[\s:/])[.·•_–—-]{1,5}(?=[\s/]|$)[ \t/]*){4,}/gmu;
/** Strokes to count; small pictures, arrows, dice and shapes in a row, but for empty squares. */
const SIGNS =
  /\|{2,}[ \t]{0,9}\|{2}|(?:(?![□▢☐])[\p{Extended_Pictographic}\p{Regional_Indicator}\u2190-\u21ff\u25a0-\u25ff\u2680-\u2685]\uFE0F?\s{0,9}){6}/u;
/** Words of another script, but for signs of mathematics; raised dots; signs without width between letters. */
const OTHER_SCRIPT =
  /(?:(?!\p{Script=Latin})\p{L}\p{M}*){3,}|[\u2801-\u28ff]{2,}|(?<=\p{L})[\u00ad\u200b\u2060\ufeff](?=\p{L})/gu;

const MOST_FOREIGN = 3;

/** Text in which only the order of letters and numbers counts. */
export const squeeze = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isUsual(row: string): boolean {
  const parts = row.toLowerCase().split(/\.{3}|…/u);
  return parts.every((part) => USUAL.some((usual) => usual.includes(part.replace(/\P{L}/gu, ''))));
}

/** Whether numbers go up or down by the same step: such a row says nothing. */
function isSeries(row: string): boolean {
  const numbers = (row.match(/\p{N}+/gu) ?? []).map(Number);
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  return numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) === step);
}

/**
 * How a text holds a row of single signs that is no writing of English or Spanish, and not in `seen` (squeezed) already.
 * A few words of another script are where they came from, if they `mayStand`.
 */
export function findSignRow(
  text: string,
  seen: string,
  mayStand: (word: string) => boolean = () => false,
): string | undefined {
  const isNew = (row: string) => !seen.includes(squeeze(row));
  const foreign = (text.match(OTHER_SCRIPT) ?? []).filter((row) => squeeze(row) === '' || isNew(row));
  if (foreign.length > MOST_FOREIGN || foreign.some((row) => !/\p{L}{3}/u.test(row) || !mayStand(row)))
    return 'another script';
  // `w | i | n | d | o | w` beside "window": the letters of a word that is said anyway.
  const said = new Set(squeeze(text).split(' '));
  const isSaid = (row: string) => said.has(row.toLowerCase().replace(/\P{L}/gu, ''));
  if (
    LETTERS.flatMap((rows) => text.match(rows) ?? []).some(
      (row) => isNew(row) && !isUsual(row) && !isSaid(row),
    )
  )
    return 'letters one by one';
  if ((unmaskText(text).match(NUMBERS) ?? []).some((row) => isNew(row) && !isSeries(row)))
    return 'numbers one by one';
  // Blanks that stand for the letters of a word are all the same.
  const isMorse = (row: string) => new Set(row.match(/[^\s/]+/gu)).size > 1;
  if ((text.match(DOTS_AND_DASHES) ?? []).some(isMorse)) return 'signs one by one';
  return SIGNS.test(text) ? 'signs one by one' : undefined;
}
