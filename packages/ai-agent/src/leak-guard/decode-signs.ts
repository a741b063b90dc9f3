const NATO =
  'alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  );
const LETTER_OF = new Map([
  ...NATO.map((word, at) => [word, String.fromCharCode(97 + at)] as const),
  ['alpha', 'a'] as const,
  ['juliet', 'j'] as const,
]);
const SPOKEN_LETTER = new RegExp(`\\b(?:${[...LETTER_OF.keys()].join('|')})\\b`, 'gi');
/** With fewer of them in a reply somebody speaks of India, or of a hotel. */
const LEAST_SPOKEN = 4;

/** `Whiskey Echo November Tango`: letters by the words that stand for them, and nothing else in between. */
function readSpokenLetters(text: string): string[] {
  const spoken = text.match(SPOKEN_LETTER) ?? [];
  if (spoken.length < LEAST_SPOKEN) return [];
  const letterOf = (word: string) => LETTER_OF.get(word.toLowerCase()) ?? word;
  return [spoken.map(letterOf).join(''), collapse(text.replace(SPOKEN_LETTER, letterOf))];
}

const MORSE: Record<string, string> = Object.fromEntries(
  'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- w.-- x-..- y-.-- z--.. 0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----.'
    .split(' ')
    .map((entry) => [entry.slice(1), entry.slice(0, 1)]),
);

export function decodeMorse(text: string): string[] {
  const even = text.replace(/[·•∙]/g, '.').replace(/[–—−]/g, '-');
  // Two signs are enough for a number: each of its digits has five marks.
  const runs = even.match(/[.-]{1,5}(?:[ /|]{1,3}[.-]{1,5}){2,}|(?<!\S)[.-]{5} [.-]{5}(?!\S)/g) ?? [];
  const readLetters = (run: string) =>
    run
      .split(/ +/)
      .map((letter) => MORSE[letter] ?? '?')
      .join('');
  const readRun = (run: string) =>
    run
      .split(/ *[/|]+ */)
      .map(readLetters)
      .join(' ');
  // A stroke is between words for one and between letters for another.
  const readBoth = (run: string) => [readRun(run), readRun(run).replaceAll(' ', '')];
  // Word by word, so that what stands between them, the signs of a program, stays where it is.
  const words = even.replace(/(?<!\S)[.-]{1,5}(?: [.-]{1,5})*(?!\S)/g, (run) => readRun(run));
  return runs.length === 0 ? [] : [...runs.flatMap(readBoth), words];
}

/** Where every second sign is the same one, the others; `first` is 0 where the line begins with it, else 1. */
function takeOthers(line: string, first: 0 | 1): string | undefined {
  const signs = [...line];
  const between = signs.filter((_, at) => at % 2 === first);
  const same = between.filter((sign) => sign === between[0]).length;
  return between.length >= 4 && same / between.length > 0.9
    ? signs.filter((_, at) => at % 2 !== first).join('')
    : undefined;
}

/** `r e f u s e d   =   [ ]`, `r.e.f`, `rxexfx`, `#r#e#f`: lines whose signs were set apart, put together again. */
function collapse(text: string): string {
  return text
    .split(/(\n|: )/)
    .map((line) => takeOthers(line, 1) ?? takeOthers(line, 0) ?? takeOthers(line.trim(), 1) ?? line)
    .join('');
}

/** A reading that differs from the text, or nothing. */
const unlessSame = (change: (text: string) => string) => (text: string) => {
  const changed = change(text);
  return changed === text ? [] : [changed];
};

/** Letters that turned by half a circle are each other; the signs of other scripts that look so were read before. */
const TURNED: Readonly<Record<string, string>> = { n: 'u', u: 'n', b: 'q', q: 'b', d: 'p', p: 'd' };
const turnSigns = (text: string) => text.replace(/[nubqdp]/g, (sign) => TURNED[sign] ?? sign);
const turnRound = (text: string) =>
  turnSigns(text)
    .split('\n')
    .map((line) => [...line].reverse().join(''))
    .join('\n');
/** With fewer of them somebody counts steps. */
const LEAST_NUMBERED = 6;

/** `3:in 1:for 2:x`: pieces that are out of order, by their numbers. */
function readNumberedPieces(text: string): string[] {
  const pieces = [...text.matchAll(/(?<!\S)(\d{1,3})[:=)] ?(\S+)/g)].map(([, place, piece = '']) => ({
    place: Number(place),
    piece,
  }));
  const sorted = pieces.toSorted((one, other) => one.place - other.place);
  if (pieces.length < LEAST_NUMBERED || sorted.every((piece, at) => piece === pieces[at])) return [];
  return [sorted.map(({ piece }) => piece.replace(/[⏎↵]/gu, '\n')).join(' ')];
}

const rotate47 = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(((sign.charCodeAt(0) - 33 + 47) % 94) + 33));
const reverseWords = (text: string) =>
  text.replace(/[\p{L}\p{N}_]{3,}/gu, (word) => [...word].reverse().join(''));

/** Ways of setting the signs of a text otherwise that leave their number and order as it is, more or less. */
export const SIGN_READINGS: Readonly<Record<string, (text: string) => string[]>> = {
  'spoken letters': readSpokenLetters,
  'every second sign': unlessSame(collapse),
  'texts put together': unlessSame((text) => text.replace(/["']\s*[+,]?\s*["']/g, '')),
  'in brackets': unlessSame((text) => text.replace(/\)\s*\(/g, '')),
  CamelCase: unlessSame((text) => text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')),
  capitals: (text) => {
    // `aaWa aaEa`: letters that stand out of the words they are in.
    const out = text.match(/(?<=\p{Ll})\p{Lu}(?=\p{Ll}|$)/gu) ?? [];
    return out.length < LEAST_SPOKEN ? [] : [out.join('')];
  },
  'upside down': (text) => [turnRound(text)],
  'signs turned': (text) => [turnSigns(text)],
  'numbered pieces': readNumberedPieces,
  doubled: unlessSame((text) =>
    text.replace(/(?:([^\n])\1){4,}/gu, (run) => [...run].filter((_, at) => at % 2 === 0).join('')),
  ),
  rot47: (text) => [rotate47(text)],
  'words backwards': (text) => [reverseWords(text)],
};
