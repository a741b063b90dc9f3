/** Quantities with names of their own, as digits. Number words below a hundred must be digits by now. */
const NAMED: readonly [RegExp, string][] = [
  [/\b(?:a|one|1|una|une|ein) (?:dozen|docena|dozzina|douzaine|dutzend)\b(?! (?:and|y) \d)/g, '12'],
  [/\b(?:a|one|1) hundred\b|\bcien\b|\bciento(?= \d)|(?<!per |por )\bcento\b|\b(?:ein)?hundert\b/g, '100'],
  [/\bdoscient[oa]s\b|\bduecento\b|\bduzentos\b|\bzweihundert\b/g, '200'],
  [/\btrescient[oa]s\b|\btrecento\b|\btrezentos\b|\bdreihundert\b/g, '300'],
  [/\b(?:the )?fingers (?:of|on) (?:a|one|1) hand\b|\b(?:los )?dedos de (?:una|la) mano\b/g, '5'],
];
const HUNDREDS = /\b([2-9]) (?:hundred|cents?)(?:(?: and| y| et)? (\d{1,2})(?!\d))?\b/g;
const MINUS = /[−‒–](?= ?\d)/gu;

/** `two hundred and 4`, `a dozen`, a long minus sign: as digits and the signs of a program. */
export function readNamedNumbers(seen: string): string {
  return NAMED.reduce((text, [name, digits]) => text.replace(name, digits), seen)
    .replace(HUNDREDS, (_, hundreds, rest) => `${Number(hundreds) * 100 + Number(rest ?? 0)}`)
    .replace(MINUS, '-');
}

const NAMED_BY_NUMBER = /\b(?:(?:tres|cuatro) en raya|(?:three|four) in a row)\b/giu;

/** A text without the things that have a number in their name: they count nothing. */
export function leaveOutNames(text: string): string {
  return text.replace(NAMED_BY_NUMBER, ' ');
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const TIMES_TEN = /(\d{1,6})(?:[.,](\d{1,6}))?\s?[·×x*⋅]\s?10(?:([⁰¹²³⁴⁵⁶⁷⁸⁹])|\^(\d))/gu;

/** `2.04 · 10²`: numbers by their powers of ten, in a text as it was written. */
export function listTimesTen(text: string): number[] {
  return [...text.matchAll(TIMES_TEN)].map(([, whole = '', part = '', raised, power]) => {
    const zeros = raised === undefined ? Number(power) : RAISED.indexOf(raised);
    return Number((Number(`${whole}.${part || 0}`) * 10 ** zeros).toFixed(6));
  });
}

const UNIT =
  '(?:cents?|c[eé]ntimos?|centesimi|centavos?|pence|mm|cm|dm|km|mg|kg|ml|cl|m|(?:milli|mili|centi|cent[ií]|deci|dec[ií]|kilo|kil[oó])\\p{L}{3,8})';
const IN_UNIT = new RegExp(
  `(?<!\\p{L})${UNIT}(?!\\p{L})[^\\p{N}.!?\\n]{0,12}(\\d{1,9}(?:[.,]\\d{1,4})?)(?!\\d)|(?<![\\d.,])(\\d{1,9}(?:[.,]\\d{1,4})?) ?${UNIT}(?!\\p{L})`,
  'gu',
);
const POWERS = [10, 100, 1000];

/** What a number with a unit is in the units ten, a hundred or a thousand times as big or as small: `20400 cents`. */
export function listInOtherUnits(seen: string): number[] {
  const found = [...seen.matchAll(IN_UNIT)].map(([, behind, before]) =>
    Number((behind ?? before ?? '').replace(',', '.')),
  );
  return found.flatMap((number) =>
    POWERS.flatMap((power) => [number / power, Number((number * power).toFixed(4))]),
  );
}

/** A line of digits in boxes, cells or behind lines, and nothing else. */
const LINE_OF_DIGITS =
  /^[^\p{L}\p{N}\n+×·=]{0,6}\d(?:[^\p{L}\p{N}\n+×·=]{1,5}\d){1,6}[^\p{L}\p{N}\n=]{0,6}$/gmu;

/** `[1][3]`, `| 8 | 4 |`, `4-2`: the numbers of lines that are made of single digits. */
export function listDigitLines(seen: string): string[] {
  return (seen.match(LINE_OF_DIGITS) ?? []).map((line) => line.replace(/\D/g, ''));
}
