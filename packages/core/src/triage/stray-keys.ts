/** Neighbours on the keyboard, four in a row either way; of the upper row five, as "liberty" has four of them. */
const ROWS = ['asdfghjklñ', 'zxcvbnm'].flatMap((row) => [row, [...row].reverse().join('')]);
const UPPER = ['qwertyuiop', 'poiuytrewq'];
const NEIGHBOURS = new RegExp(
  [...ROWS.map((row) => ({ row, length: 4 })), ...UPPER.map((row) => ({ row, length: 5 }))]
    .flatMap(({ row, length }) =>
      Array.from({ length: row.length - length + 1 }, (_, at) => row.slice(at, at + length)),
    )
    .join('|'),
  'u',
);
/** Threes that a hand falls on and that are no words. */
const THREES = /^(?:asd|sdf|dfg|fgh|ghj|hjk|jkl|klñ|qwe|zxc|xcv|cvb|vbn|lkj|kjh|jhg|dsa|ewq|ñlk)+$/u;
/** Letters that stand together in no word of either language. */
const NEVER_TOGETHER =
  /[jvq](?=[bcdfghjklmnpqstvwxz])|(?<=[cfghkmpqvwxz])j|x(?=[bdgjkrsvwz])|(?<=[jqvxz])k|[fv]d|hk|kd|kq|qw/gu;
const LAUGHS = /^(?:j[aeis]?|h[aei]|k|xd+|s)+$/u;
/** `hmmmm`, `grrrr`: no vowel, and said aloud. */
const NOISES = /(\p{L})\1\1/u;
const LEAST = 5;
/** A word as short as this may be a few keys more. */
const MOST_BESIDE = 3;

function isMash(word: string): boolean {
  if (LAUGHS.test(word) || !/\p{L}/u.test(word)) return false;
  if (THREES.test(word) || /^((?![mhsz])\p{L})\1{4,}$/u.test(word)) return true;
  if (word.length < LEAST - 1) return false;
  if (NEIGHBOURS.test(word)) return true;
  if (word.length < LEAST) return false;
  const isSayable = /[aeiouyáéíóúü]/u.test(word) || NOISES.test(word);
  return !isSayable || (word.match(NEVER_TOGETHER) ?? []).length >= 2;
}

/**
 * Whether somebody, or a cat, only fell on the keys: no word of the message is one. Nobody makes sense of it, whatever is
 * open. @param text as it was written.
 */
export function isStrayKeys(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const lettersOf = (some: readonly string[]) => some.join('').length;
  const isShort = (word: string) => word.length <= MOST_BESIDE;
  return (
    words.every((word) => isMash(word) || isShort(word)) &&
    lettersOf(words.filter(isMash)) * 2 > lettersOf(words)
  );
}
