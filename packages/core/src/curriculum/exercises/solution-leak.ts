import { tokenise, tokeniseLines } from './python-tokens.ts';

/** A whole line of the solution gives a part of it away from this length; `total = 0` and `return best` do not. */
const LINE_TOKENS = 4;
/** So does any run of this length, also across lines. */
const RUN_TOKENS = 9;

/**
 * The part of `solution` that `text` holds, if any; what the learner has before their eyes anyway (`given`: the
 * statement and the starter) does not count. Compared token by token, so spacing, quotes and comments hide nothing.
 */
export function findSolutionLeak(
  text: string,
  solution: string,
  given: readonly string[],
): string | undefined {
  const readings = listReadings(text).map(tokenise);
  const known = given.map(tokenise);
  const holds = (tokens: readonly string[], part: readonly string[]) => findRun(tokens, part) >= 0;
  const isLeak = (part: readonly string[]) =>
    readings.some((tokens) => holds(tokens, part)) && !known.some((tokens) => holds(tokens, part));
  const lines = tokeniseLines(solution).filter((line) => line.length >= LINE_TOKENS);
  const tokens = tokenise(solution);
  const runs = tokens.slice(RUN_TOKENS - 1).map((_, start) => tokens.slice(start, start + RUN_TOKENS));
  return [...lines, ...runs].find(isLeak)?.join(' ');
}

/** In prose "it's" opens no string that swallows the code behind it, and code itself may stand in quotes. */
function listReadings(text: string): string[] {
  return [text, text.replace(/(?<=\p{L})['’](?=\p{L})/gu, ''), text.replace(/["'“”‘’]/gu, ' ')];
}

function findRun(tokens: readonly string[], part: readonly string[]): number {
  return tokens.findIndex((_, start) => part.every((token, index) => tokens[start + index] === token));
}
