import { remember } from '@kindling/core/text';
import {
  decodeBase32,
  decodeBase64,
  decodeBinaryRow,
  decodeCalls,
  decodeEntities,
  decodePercent,
  readUtf8,
} from './decode-bytes.ts';
import { decodeMorse, SIGN_READINGS } from './decode-signs.ts';
import { readDigitLetters } from './fold-text.ts';

/** Enough for a whole solution; what is longer is cut before it is shown to anybody. */
const MAX_CHARACTERS = 20_000;

/** Runs of numbers in one base, each a byte or a code point: `68 65 6c`, `0x68,0x65`, `104 101 108`, `01101000 ...`. */
function decodeNumbers(text: string, piece: RegExp, radix: number): string[] {
  const run = `(?<![\\p{L}\\p{N}])(?:${piece.source})(?:[\\s,;:\\\\-]*(?:${piece.source}))+(?![\\p{L}\\p{N}])`;
  const runs = text.match(new RegExp(run, 'giu')) ?? [];
  return runs.flatMap((found) => {
    const codes = [...found.matchAll(new RegExp(piece.source, 'giu'))].map(([match]) =>
      Number.parseInt(match.replace(/^(?:0x|\\x|\\u|u\+|%)/i, ''), radix),
    );
    return readUtf8(codes) ?? [];
  });
}

function rotate13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

function reverse(text: string): string {
  return text
    .split('\n')
    .map((line) => [...line].reverse().join(''))
    .join('\n');
}

/** `w-e-n-t`, `w e n t`, `W. E. N. T.`: letters one by one, put together again. */
function joinSpelledLetters(text: string): string[] {
  const runs = text.match(/(?<![\p{L}\p{N}])\p{L}(?:[\s.,;:*_·•|/-]{1,3}\p{L}(?![\p{L}\p{N}])){2,}/gu) ?? [];
  return runs.map((run) => run.replace(/[^\p{L}]/gu, ''));
}

/** `1-9-6-9`, `["1", "9", "6", "9"]`: the digits of a number one by one, four and more. */
function joinSpelledDigits(text: string): string[] {
  const runs = text.match(/(?<!\p{N})\p{N}(?:[\s.,;:*_·•|/"'+–-]{1,5}\p{N}(?!\p{N})){3,}/gu) ?? [];
  return runs.map((run) => run.replace(/\P{N}/gu, ''));
}

/** The first letters of three and more lines. */
function readFirstLetters(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/^[\s\p{P}\p{S}\p{N}]+/u, ''));
  const letters = lines.filter((line) => line !== '').map((line) => [...line][0] ?? '');
  return letters.length < 3 ? [] : [letters.join('')];
}

/** `23 5 14 20`: places in the alphabet, four and more in a row. */
function readAlphabetPlaces(text: string): string[] {
  const place = '(?:1\\d|2[0-6]|[1-9])';
  const runs =
    text.match(new RegExp(`(?<![\\p{L}\\p{N}])${place}(?:[\\s,;.–-]{1,3}${place}(?!\\p{N})){3,}`, 'gu')) ??
    [];
  return runs.map((run) =>
    (run.match(/\d+/g) ?? []).map((number) => String.fromCharCode(96 + Number(number))).join(''),
  );
}

/** The first letters of the words of each sentence, where there are four and more of them. */
function readInitials(text: string): string[] {
  const parts = text.split(/[.:;!?\n]/u).map((part) => part.match(/(?<![\p{L}'’])\p{L}/gu) ?? []);
  return parts.filter((letters) => letters.length >= 4).map((letters) => letters.join(''));
}

/** Ways of writing a text so that it does not stand there and can still be read back. */
const DECODINGS: Record<string, (text: string) => string[]> = {
  base64: decodeBase64,
  hex: (text) => decodeNumbers(text, /(?:0x|\\x|%)?[0-9a-f]{2}/, 16),
  escapes: (text) => decodeNumbers(text, /(?:\\u|u\+)00[0-9a-f]{2}/, 16),
  decimal: (text) => decodeNumbers(text, /\b1?\d{2}\b/, 10),
  octal: (text) => decodeNumbers(text, /\b[01]?[0-7]{2}\b/, 8),
  'hex of two bytes': (text) => decodeNumbers(text, /00[0-9a-f]{2}/, 16),
  'binary in a row': decodeBinaryRow,
  base32: decodeBase32,
  entities: decodeEntities,
  percent: decodePercent,
  calls: decodeCalls,
  binary: (text) => decodeNumbers(text, /\b[01]{8}\b/, 2),
  morse: decodeMorse,
  rot13: (text) => [rotate13(text)],
  reversed: (text) => [reverse(text)],
  spelled: joinSpelledLetters,
  'digit row': joinSpelledDigits,
  acrostic: readFirstLetters,
  alphabet: readAlphabetPlaces,
  initials: readInitials,
  digits: (text) => [readDigitLetters(text)],
  ...SIGN_READINGS,
};

/** One reading of a text. `by` names the encoding. */
export interface Decoded {
  by: string;
  text: string;
}

/** Replies of the conversations that go on; each is read again with every reply after it, and by several checks. */
const MOST_KEPT = 200;

const decode = remember(MOST_KEPT, (text): readonly Decoded[] =>
  Object.entries(DECODINGS).flatMap(([by, read]) => read(text).map((said) => ({ by, text: said }))),
);

/** Everything a text says once it is decoded; not the text itself. */
export function decodeText(text: string): readonly Decoded[] {
  return decode(text.slice(0, MAX_CHARACTERS));
}

/** Codes that nobody meets in prose by chance: what is written in them is said on purpose. */
const IN_CODE = new Set(['base64', 'base32', 'hex', 'escapes', 'decimal', 'octal', 'hex of two bytes', 'binary', 'binary in a row', 'entities', 'calls', 'morse']); // biome-ignore format: a list

/** Readings made of single letters, and those that leave most words as they are. */
const LOOSE = new Set([
  'acrostic',
  'initials',
  'spelled',
  'digit row',
  'alphabet',
  'capitals',
  'digits',
  'signs turned',
]);

/** Readings that would be sentences or programs, if that is what is hidden. */
export function readHidden(text: string): readonly Decoded[] {
  return decodeText(text).filter(({ by }) => !LOOSE.has(by));
}

/** What a text says in a code for bytes, or in Morse. */
export function readCoded(text: string): string[] {
  return decodeText(text).flatMap((decoded) => (IN_CODE.has(decoded.by) ? [decoded.text] : []));
}
