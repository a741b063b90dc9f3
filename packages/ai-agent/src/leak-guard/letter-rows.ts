import { decodeMorse } from './decode-signs.ts';

/** `B as in banana`: the letter, not what it stands for. */
const AS_IN =
  /(?<![\p{L}\p{N}])(\p{L}),? (?:as in|is for|like in|like|for|wie|como|comme) (?:an? |the )?\p{L}+/giu;
/** One letter alone, a number that says its place beside it; but for the words of one letter in a sentence. */
const ALONE = /(?<![\p{L}'’])\d{0,2}(?![aiyoeu]\s+\p{L}{2})(\p{L})\d{0,2}(?![\p{L}\p{N}'’])/gu;
const NUMBERED = /(?<!\p{N})(\d{1,2})\s*[=:.)-]?\s*["'`]?(\p{L})(?![\p{L}\p{N}])/gu;
/** How letters are called. */
const NAMES =
  'ay|eh bee|be|bea cee|see|sea|cie dee ee ef|eff gee|jee aitch|haitch eye|aye jay kay el|ell em|emm en|enn oh|owe pee|pea cue|queue ar|are ess tee|tea you|yew vee doubleu ex why|wye zee|zed';
const LETTER_NAMED = new Map(
  NAMES.split(' ').flatMap((names, at) =>
    names.split('|').map((name) => [name, String.fromCharCode(97 + at)]),
  ),
);
const BRAILLE = [...'⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵'];
const LONG_SHORT =
  /(?:dit|di|dah|da|dot|dash|punto|raya)(?:[\s-]+(?:dit|di|dah|da|dot|dash|punto|raya)(?!\p{L}))*/giu;
/** Rows of fewer say nothing. */
const LEAST = 4;

/** Letters that stand alone, in order. `seen` in small letters. */
export function readLonelyLetters(seen: string): string {
  return [...seen.replace(AS_IN, '$1.').matchAll(ALONE)].map((match) => match[1] ?? '').join('');
}

/** `3=u, 1=b, 2=o`: by their numbers. */
function readNumbered(seen: string): string[] {
  const pairs = [...seen.matchAll(NUMBERED)].map(([, place, letter = '']) => ({
    place: Number(place),
    letter,
  }));
  return pairs.length < LEAST
    ? []
    : [
        pairs
          .toSorted((one, other) => one.place - other.place)
          .map(({ letter }) => letter)
          .join(''),
      ];
}

/** `bee oh you`; another word between them ends a row. */
function readNames(seen: string): string[] {
  const even = seen.replace(/double[ -]you/g, 'doubleu').replace(/\b(\p{L}) as in \p{L}+/gu, '$1');
  const letters = (even.match(/\p{L}+/gu) ?? []).map((word) => LETTER_NAMED.get(word) ?? ' ');
  return letters
    .join('')
    .split(' ')
    .filter((row) => row.length >= LEAST);
}

/** Raised dots: signs that no prose has. */
function readBraille(seen: string): string[] {
  const letters = [...seen].map((sign) => BRAILLE.indexOf(sign)).filter((at) => at >= 0);
  return letters.length < LEAST ? [] : [letters.map((at) => String.fromCharCode(97 + at)).join('')];
}

/** `dah dit dit / dit`: Morse as it is spoken. */
function readSpokenMorse(seen: string): string[] {
  if (!/\b(?:dah|dash|raya)\b/.test(seen)) return [];
  const signs = seen.replace(/[.-]/g, ' ').replace(LONG_SHORT, (run) =>
    run
      .split(/[\s-]+/)
      .map((name) => (/^(?:dah|da|dash|raya)$/.test(name) ? '-' : '.'))
      .join(''),
  );
  return decodeMorse(signs);
}

/** First letters of sentences, and the last ones of the words of each part of a sentence. */
function readEdges(seen: string): string[] {
  const sentences = seen.split(/[.:!?\n]+\s*/u).map((sentence) => /\p{L}/u.exec(sentence)?.[0] ?? '');
  const parts = seen.split(/[.:;!?\n]/u).map((part) => (part.match(/\p{L}(?![\p{L}'’])/gu) ?? []).join(''));
  return [sentences.join(''), ...parts];
}

/** Rows of letters that a reply says by other means than words. `seen` as a reader takes it, in small letters. */
export function readLetterRows(seen: string): { exact: string[]; edges: string[] } {
  return {
    exact: [...readNumbered(seen), ...readNames(seen), ...readBraille(seen), ...readSpokenMorse(seen)],
    edges: readEdges(seen),
  };
}
