import { readAsSeen } from './fold-text.ts';

/** Signs that keep the place of a letter. */
const BLANKS = '_*•□▢◻⬜＿#–-';
const SPACE_BETWEEN = new RegExp(`(?<=(?:^|\\s)[\\p{L}${BLANKS}]) (?=[\\p{L}${BLANKS}](?:\\s|$))`, 'gu');
/** `\*` in Markdown is the star itself. */
const ESCAPE = /\\(?=[*_])/g;
const EDGES = /^["'«“‘`([]+|["'»”’`)\],.;:!?]+$/gu;
/** `boug...`: the beginning of a word and no end. */
const OPEN_END = /\.{3}$/u;
/** Of it so much has to be there. */
const LEAST_BEGUN = 0.5;
/** `bo...ght`: both its ends. */
const OPEN_MIDDLE = /^(\p{L}+)\.{3}(\p{L}+)$/u;
const HAS_BLANK = new RegExp(`[${BLANKS}]|\\.{3}(?:$|\\p{L})`, 'u');

/** Words of a reply in order, blanks in them; empty where there are none in all of it. */
export function readMasked(reply: string): readonly string[] {
  const seen = readAsSeen(reply).replace(ESCAPE, '');
  const together = seen.replace(SPACE_BETWEEN, '');
  const texts = together === seen ? [seen] : [seen, together];
  const tokens = texts.flatMap((text) =>
    text.split(/\s+/u).map((token) => (OPEN_END.test(token) ? token : token.replace(EDGES, ''))),
  );
  return tokens.some((token) => HAS_BLANK.test(token)) ? tokens : [];
}

/** How many letters of a word a token leaves open, when it is that word with blanks; else not a number. */
function countOpen(token: string, word: string): number {
  if (OPEN_END.test(token)) {
    const begun = token.replace(OPEN_END, '').replace(EDGES, '');
    return word.startsWith(begun) && begun.length >= word.length * LEAST_BEGUN ? begun.length : Number.NaN;
  }
  const [, head = '', tail = ''] = OPEN_MIDDLE.exec(token) ?? [];
  if (head !== '') {
    const shown = head.length + tail.length;
    const isIn = shown < word.length && word.startsWith(head) && word.endsWith(tail);
    return isIn && shown >= word.length * LEAST_BEGUN ? shown : Number.NaN;
  }
  const signs = [...token];
  const letters = [...word];
  const fits =
    signs.length === letters.length &&
    signs.every((sign, at) => sign === letters[at] || BLANKS.includes(sign));
  return fits ? signs.filter((sign) => !BLANKS.includes(sign)).length : Number.NaN;
}

/** From this share of its letters on a word can be guessed. */
const GUESSABLE = 0.5;

/** Whether words stand in a row of tokens with some of their letters hidden, of which at least a share is open. */
export function isMaskedIn(tokens: readonly string[], words: readonly string[], least = GUESSABLE): boolean {
  const total = words.join('').length;
  return tokens.some((_, at) => {
    const open = words.reduce((sum, word, next) => sum + countOpen(tokens[at + next] ?? '', word), 0);
    return open > 0 && open < total && open >= total * least;
  });
}
