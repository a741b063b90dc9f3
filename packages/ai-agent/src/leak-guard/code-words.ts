import { type Decoded, decodeText, readHidden } from './decode-text.ts';
import { unmaskText } from './fold-text.ts';
import type { Leak, SecretCode } from './secret.ts';
import { indexSteps, readShifted } from './shifted-letters.ts';

/** Share of its rows from which on the rest of a program can be put together. */
const MOST_ROWS = 0.36;
/** The same over several replies: what is said of a program over an hour uses its words, too. */
const MOST_ROWS_EVER = 0.5;
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
  const ownWords = (text: string) => wordsOf(text).filter((word) => vocabulary.has(word));
  const known = new Set(publicCode.flatMap((text) => rowsOf(ownWords(text))));
  const own = [...new Set(rowsOf(words))].filter((row) => !known.has(row));
  const steps = indexSteps(vocabulary);
  const isTellable = own.length >= LEAST_ROWS;

  const readingsOf = (reply: string) => {
    const seen = unmaskText(reply);
    const decoded = joinDecoded(decodeText(seen));
    return [seen, ...decoded, ...readShifted(seen, steps, LEAST_SHIFTED)];
  };
  const listRows = (reply: string) =>
    readingsOf(reply).flatMap((text) => {
      const lines = text.split('\n').map(ownWords);
      return [lines.flat(), lines.flatMap((line) => line.toReversed())].map((row) => new Set(rowsOf(row)));
    });
  /** Words of the solution as they stand and in each code. */
  const wordsIn = (reply: string) => {
    const seen = unmaskText(reply);
    const shifted = readShifted(seen, steps, 1).map((text) => ({ by: 'moved letters', text }));
    return [{ by: 'plain', text: seen }, ...readHidden(seen), ...shifted].map(
      ({ by, text }) => [by, ownWords(text)] as const,
    );
  };
  const before = isTellable ? earlier : [];
  const wordsBefore = new Map<string, readonly string[]>();
  for (const [by, words] of before.flatMap(wordsIn))
    wordsBefore.set(by, [...(wordsBefore.get(by) ?? []), ...words]);
  const shareIn = (rows: ReadonlySet<string>) => own.filter((row) => rows.has(row)).length / own.length;

  return (reply) => {
    if (!isTellable) return undefined;
    // Each reading by itself: what two of them have by chance is no program.
    if (listRows(reply).some((rows) => shareIn(rows) > MOST_ROWS)) return { kind: 'code', by: 'words' };
    if (before.length === 0) return undefined;
    const ever = new Map(wordsBefore);
    for (const [by, words] of wordsIn(reply)) ever.set(by, [...(ever.get(by) ?? []), ...words]);
    const isTold = [...ever.values()].some((words) => shareIn(new Set(rowsOf(words))) > MOST_ROWS_EVER);
    return isTold ? { kind: 'code', by: 'words' } : undefined;
  };
}

/** What a reply says in one code in several places, put together: a line here and the next line there. */
function joinDecoded(decoded: readonly Decoded[]): string[] {
  const texts = new Map<string, string[]>();
  for (const { by, text } of decoded) texts.set(by, [...(texts.get(by) ?? []), text]);
  return [...texts.values()].map((parts) => parts.join('\n'));
}
