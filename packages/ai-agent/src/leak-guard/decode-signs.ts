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
  'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- w.-- x-..- y-.-- z--..'
    .split(' ')
    .map((entry) => [entry.slice(1), entry.slice(0, 1)]),
);

export function decodeMorse(text: string): string[] {
  const even = text.replace(/[·•∙]/g, '.').replace(/[–—−]/g, '-');
  const runs = even.match(/[.-]{1,4}(?:[ /|]{1,3}[.-]{1,4}){2,}/g) ?? [];
  const readRun = (run: string) =>
    run
      .split(/[ /|]+/)
      .map((letter) => MORSE[letter] ?? '?')
      .join('');
  // Word by word, so that what stands between them, the signs of a program, stays where it is.
  const words = even.replace(/(?<!\S)[.-]{1,4}(?: [.-]{1,4})*(?!\S)/g, (run) => readRun(run));
  return runs.length === 0 ? [] : [...runs.map(readRun), words];
}

/** Where every second sign is the same one, the others. */
function takeEverySecond(line: string): string {
  const signs = [...line.trim()];
  const between = signs.filter((_, at) => at % 2 === 1);
  const same = between.filter((sign) => sign === between[0]).length;
  return between.length >= 4 && same / between.length > 0.9
    ? signs.filter((_, at) => at % 2 === 0).join('')
    : line;
}

/** `r e f u s e d   =   [ ]`, `r.e.f`, `rxexfx`: lines whose signs were set apart, put together again. */
function collapse(text: string): string {
  return text.split('\n').map(takeEverySecond).join('\n');
}

/** A reading that differs from the text, or nothing. */
const unlessSame = (change: (text: string) => string) => (text: string) => {
  const changed = change(text);
  return changed === text ? [] : [changed];
};

/** Letters that turned by half a circle are each other; the signs of other scripts that look so were read before. */
const TURNED: Readonly<Record<string, string>> = { n: 'u', u: 'n', b: 'q', q: 'b', d: 'p', p: 'd' };
const turnRound = (text: string) =>
  text
    .split('\n')
    .map((line) => [...line].reverse().map((sign) => TURNED[sign] ?? sign).join(''))
    .join('\n'); // biome-ignore format: short
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
  rot47: (text) => [rotate47(text)],
  'words backwards': (text) => [reverseWords(text)],
};
