import { decodeText } from './decode-text.ts';
import { unmaskText } from './fold-text.ts';
import type { Leak, SecretCode } from './secret.ts';
import { indexSteps, readShifted } from './shifted-letters.ts';

/** Share of its rows from which on the rest of a program can be put together. */
const MOST_ROWS = 0.45;
/** The same over several replies: what is said of a program over an hour uses its words, too. */
const MOST_ROWS_EVER = 0.6;
/** With fewer of its own a program cannot be told by its words. */
const LEAST_ROWS = 3;
const ROW = 3;
/** Words that a cipher has to give back before its reading counts. */
const LEAST_SHIFTED = 2;
/** They are said in every language and left out in none: without them a program is the same in all. */
const KEYWORDS = new Set(
  'and as assert break class continue def del elif else except finally for from if import in is lambda not or pass raise return self try while with yield none true false'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !KEYWORDS.has(word));
}

function rowsOf(words: readonly string[]): string[] {
  return words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '));
}

/** Names, texts and numbers of a program in order, without what stands between them. */
function bodyWords(reference: string): string[] {
  const body = reference.replace(/"""[\s\S]*?"""|#.*/g, '').split('\n').filter((line) => !/^\s*def /.test(line)); // biome-ignore format: one line
  return wordsOf(body.join('\n'));
}

/**
 * Makes a check whether a conversation says the names of a solution in the order of the solution, whatever stands between
 * them: pseudocode a step from code, a recipe, a token a line, fillers, other signs, from right to left, and all of it
 * in a cipher. Words that the solution does not have are passed over.
 */
export function createCodeWordsCheck(
  earlier: readonly string[],
  { reference, publicCode }: SecretCode,
): (reply: string) => Leak | undefined {
  const words = bodyWords(reference);
  const vocabulary = new Set(words);
  const rowsIn = (text: string) => rowsOf(wordsOf(text).filter((word) => vocabulary.has(word)));
  const known = new Set(publicCode.flatMap(rowsIn));
  const own = [...new Set(rowsOf(words))].filter((row) => !known.has(row));
  const backwards = own.map((row) => row.split(' ').reverse().join(' '));
  const steps = indexSteps(vocabulary);
  const isTellable = own.length >= LEAST_ROWS;

  const readingsOf = (reply: string) => {
    const seen = unmaskText(reply);
    const decoded = decodeText(seen).map(({ text }) => text);
    return [seen, ...decoded, ...readShifted(seen, steps, LEAST_SHIFTED)];
  };
  const listRows = (reply: string) => readingsOf(reply).map((text) => new Set(rowsIn(text)));
  const before = isTellable ? earlier.flatMap(listRows) : [];
  const shareIn = (rows: readonly string[], said: readonly ReadonlySet<string>[]) =>
    rows.filter((row) => said.some((one) => one.has(row))).length / rows.length;

  return (reply) => {
    if (!isTellable) return undefined;
    const now = listRows(reply);
    // Each reading by itself: what two of them have by chance is no program.
    if (now.some((one) => [own, backwards].some((rows) => shareIn(rows, [one]) > MOST_ROWS)))
      return { kind: 'code', by: 'words' };
    return before.length > 0 && shareIn(own, [...before, ...now]) > MOST_ROWS_EVER
      ? { kind: 'code', by: 'words' }
      : undefined;
  };
}
