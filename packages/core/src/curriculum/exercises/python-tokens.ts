/**
 * Strings (with prefix, triple quotes first), names, numbers, and signs longest first. Not a Python lexer: what it
 * takes apart is compared, never run, and an unfinished string only ends the line it stands on.
 */
const TOKEN =
  /[a-z]{0,2}("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|#[^\n]*|[\p{L}_][\p{L}\p{N}_]*|\d[\d_]*(?:\.\d[\d_]*)?(?:e[+-]?\d+)?|\*\*=|\/\/=|->|:=|[=!<>+\-*/%]=|\*\*|\/\/|\n|[^\s\p{L}\p{N}]/giu;

/** The logical lines of Python source as tokens; comments, docstrings, spacing and the kind of quotes are left out. */
export function tokeniseLines(source: string): string[][] {
  const lines: string[][] = [[]];
  let openBrackets = 0;
  for (const [token] of source.matchAll(TOKEN)) {
    if (token === '\n') {
      if (openBrackets === 0) lines.push([]);
      continue;
    }
    if (token.startsWith('#')) continue;
    if ('([{'.includes(token)) openBrackets += 1;
    if (')]}'.includes(token)) openBrackets = Math.max(0, openBrackets - 1);
    lines.at(-1)?.push(unifyQuotes(token));
  }
  return lines.filter((line) => line.length > 0 && !isDocstring(line));
}

/** The same as one run of tokens: equal for two programs that differ in layout, comments and docstrings only. */
export function tokenise(source: string): string[] {
  return tokeniseLines(source).flat();
}

function unifyQuotes(token: string): string {
  return /^'[^'"]*'$/.test(token) ? `"${token.slice(1, -1)}"` : token;
}

function isDocstring(line: readonly string[]): boolean {
  return line.length === 1 && /^["']/.test(line[0] ?? '');
}
