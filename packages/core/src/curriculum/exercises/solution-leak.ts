import { tokenise, tokeniseLines } from './python-tokens.ts';

/** A whole line of the solution gives a part of it away from this length; `total = 0` and `return best` do not. */
const LINE_TOKENS = 4;
/** So does any run of this length, also across lines. */
const RUN_TOKENS = 9;
/** And a run of this length whose names, numbers and texts are others: the solution told in other words. */
const SHAPE_TOKENS = 10;

const KEYWORDS = new Set(
  'and as assert break class continue def del elif else except False finally for from if import in is lambda None not or pass raise return True try while with yield'.split(
    ' ',
  ),
);

/**
 * The part of `solution` that `text` holds, if any; what the learner has before their eyes anyway (`given`: the
 * statement and the starter) does not count. Compared token by token, so spacing, quotes and comments hide nothing,
 * nor do other names in the same structure.
 */
export function findSolutionLeak(
  text: string,
  solution: string,
  given: readonly string[],
): string | undefined {
  const told = listReadings(text).map(tokenise);
  const known = given.map(tokenise);
  const tokens = tokenise(solution);
  const lines = tokeniseLines(solution).filter((line) => line.length >= LINE_TOKENS);
  const parts = [...lines, ...listRuns(tokens, RUN_TOKENS)];
  const part =
    findTold(parts, told, known) ?? findTold(listShapes(tokens), told.map(toShape), known.map(toShape));
  return part?.join(' ');
}

/** The first of `parts` that stands in one of `told` and in none of `known`. */
function findTold(parts: string[][], told: string[][], known: string[][]): string[] | undefined {
  return parts.find(
    (part) => told.some((tokens) => holds(tokens, part)) && !known.some((tokens) => holds(tokens, part)),
  );
}

/** In prose "it's" opens no string that swallows the code behind it, and code itself may stand in quotes. */
function listReadings(text: string): string[] {
  return [text, text.replace(/(?<=\p{L})['’](?=\p{L})/gu, ''), text.replace(/["'“”‘’]/gu, ' ')];
}

function listRuns(tokens: readonly string[], length: number): string[][] {
  return tokens.slice(length - 1).map((_, start) => tokens.slice(start, start + length));
}

/** A run without a keyword, such as a list of numbers, is a shape that much else has. */
function listShapes(tokens: readonly string[]): string[][] {
  return listRuns(toShape(tokens), SHAPE_TOKENS).filter((run) => run.some((token) => KEYWORDS.has(token)));
}

function holds(tokens: readonly string[], part: readonly string[]): boolean {
  return tokens.some((_, start) => part.every((token, index) => tokens[start + index] === token));
}

/** Keywords and signs as they are, `name` for every name and `value` for every number or text. */
function toShape(tokens: readonly string[]): string[] {
  return tokens.map((token) => {
    if (KEYWORDS.has(token)) return token;
    if (/^(\d|[a-z]{0,2}["'])/i.test(token)) return 'value';
    return /^[\p{L}_]/u.test(token) ? 'name' : token;
  });
}
