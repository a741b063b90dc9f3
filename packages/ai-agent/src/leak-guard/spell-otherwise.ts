const A = 97;
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const KEYPAD = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
const FIRST_KEY = 2;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Of the square of five by five, in which i and j share a place. */
const SQUARE = 'abcdefghiklmnopqrstuvwxyz';
const SIDE = 5;

const placeOf = (sign: string) => sign.charCodeAt(0) - A;
const move = (sign: string, by: number) => String.fromCharCode(A + ((placeOf(sign) + by + 260) % 26));
const mapLetters = (word: string, change: (sign: string, at: number) => string) =>
  [...word].map(change).join('');

function pigLatin(word: string): string[] {
  const [, head = '', rest = ''] = /^([^aeiou]*)(.*)$/.exec(word) ?? [];
  return head === '' ? [`${word}way`, `${word}yay`, `${word}ay`] : [`${rest}${head}ay`];
}

/** Each letter by its neighbour on a keyboard. */
function besides(word: string, by: number): string {
  return mapLetters(word, (sign) => {
    const row = KEYBOARD.find((keys) => keys.includes(sign)) ?? sign;
    return row[(row.indexOf(sign) + by + row.length) % row.length] ?? sign;
  });
}

const keyOf = (sign: string) => KEYPAD.findIndex((letters) => letters.includes(sign)) + FIRST_KEY;
const pressesOf = (sign: string) =>
  `${keyOf(sign)}`.repeat((KEYPAD[keyOf(sign) - FIRST_KEY]?.indexOf(sign) ?? 0) + 1);

function base32(text: string): string {
  const bits = [...text].map((sign) => sign.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => BASE32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

function base85(text: string): string {
  const groups = text.match(/[\s\S]{1,4}/g) ?? [];
  return groups
    .map((group) => {
      let number = [...group.padEnd(4, '\0')].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0);
      const signs: string[] = [];
      for (let at = 0; at < 5; at += 1) {
        signs.unshift(String.fromCharCode(33 + (number % 85)));
        number = Math.floor(number / 85);
      }
      return signs.join('').slice(0, group.length + 1);
    })
    .join('');
}

const isAscii = (text: string) => /^[\x20-\x7e]+$/.test(text);

/** Texts that a short text becomes in the codes of bytes; what is longer is decoded wherever it stands. */
export function encodeBytes(text: string): string[] {
  return isAscii(text) ? [btoa(text), btoa(text).replace(/=+$/, ''), base32(text), base85(text)] : [];
}

/** What a word of small letters becomes by rules that many know: by these, not by a search, it is found in a reply. */
export function spellOtherwise(word: string): string[] {
  const rising = [1, -1].flatMap((way) =>
    [0, 1].map((from) => mapLetters(word, (sign, at) => move(sign, way * (at + from)))),
  );
  return [
    ...pigLatin(word),
    besides(word, 1),
    besides(word, -1),
    mapLetters(word, (sign) => `${keyOf(sign)}`),
    ...rising,
  ];
}

/** What a word of small letters becomes as a row of numbers, one for each letter. */
export function numberLetters(word: string): string[][] {
  const row = (change: (sign: string) => number | string) => [...word].map((sign) => `${change(sign)}`);
  const inSquare = (sign: string) => SQUARE.indexOf(sign === 'j' ? 'i' : sign);
  const down = (sign: string) => Math.floor(inSquare(sign) / SIDE) + 1;
  const along = (sign: string) => (inSquare(sign) % SIDE) + 1;
  return [
    row((sign) => placeOf(sign) + 1),
    row(placeOf),
    row((sign) => sign.charCodeAt(0)),
    row((sign) => sign.toUpperCase().charCodeAt(0)),
    row((sign) => sign.charCodeAt(0).toString(8)),
    row((sign) => (placeOf(sign) + 1).toString(2).padStart(5, '0')),
    row((sign) => placeOf(sign).toString(2).padStart(5, '0')),
    row((sign) => `${down(sign)}${along(sign)}`),
    row((sign) => `${along(sign)}${down(sign)}`),
    row(pressesOf),
    row(keyOf),
  ];
}

const LEET: Readonly<Record<string, string>> = {
  a: '1|4|@|\\/\\\\|\\^', b: '8|6|\\|3|13|ß', c: '\\(|<|\\[|¢', d: '\\|\\)|\\|>', e: '2|3|€|&', f: 'ph|\\|=', g: '9|6|&', h: '#|\\|-\\||\\}\\{', i: '1|3|!|\\||l',
  k: '\\|<', l: '1|\\||7|£|i', m: '\\|v\\||\\/\\\\\\/\\\\|nn', n: '\\|\\\\\\|', o: '0|4|\\(\\)|\\[\\]|⭕|\\*', p: '\\|\\*|9', q: '9', r: '2|\\|2|®', s: '5|\\$|z|§',
  t: '7|\\+|†', u: '5|v|\\|_\\||\\*', v: '\\\\\\/|u', w: 'vv|uu|\\\\\\/\\\\\\/', x: '%|><|❌', y: '¥', z: '2|7',
}; // biome-ignore format: a table

/** Finds words with signs and digits in the place of some of their letters, or 1 to 5 for the vowels; plain ones, too. */
export function leetPattern(words: readonly string[]): RegExp {
  const letter = (sign: string) => (LEET[sign] === undefined ? sign : `(?:${sign}|${LEET[sign]})`);
  const body = words.map((word) => [...word].map(letter).join('')).join('[\\s,;]*');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu');
}
