import { readPythonCode } from './python-code.ts';

/** Clauses that go on with what was begun further out, written as far as they can be told by. */
const CLAUSE = /^([ \t]+)(?:(else|finally|except):|(elif|except|case) )$/;
/** What each goes on with. */
const GOES_ON_WITH: Readonly<Record<string, RegExp>> = {
  elif: /^(?:if|elif)\b/,
  else: /^(?:if|elif|(?:async\s+)?for|while|except)\b/,
  except: /^(?:try|except)\b/,
  finally: /^(?:try|except)\b/,
  case: /^case\b/,
};
/** Nothing goes on beyond it. */
const CLOSED = /^(?:(?:async\s+)?def|class)\b/;

/**
 * How far in the clause belongs that `before` ends with, when it still stands as far in as the line above it: there an editor
 * has put it, and nobody has moved it. Undefined for any other line, and where there is nothing to go on with.
 */
export function indentOfClause(before: string): string | undefined {
  const end = before.lastIndexOf('\n') + 1;
  const [, own = '', ...clauses] = CLAUSE.exec(before.slice(end)) ?? [];
  const goesOnWith = GOES_ON_WITH[clauses.find(Boolean) ?? ''];
  if (goesOnWith === undefined) return undefined;
  const { code, endsInText } = readPythonCode(before.slice(0, end));
  if (endsInText) return undefined;
  const above = code
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ indent: line.slice(0, line.search(/\S/)), text: line.trim() }))
    .reverse();
  if (above[0]?.indent !== own) return undefined;
  let least = own.length;
  for (const { indent, text } of above) {
    if (indent.length === own.length || indent.length > least) continue;
    if (goesOnWith.test(text)) return indent;
    if (CLOSED.test(text)) return undefined;
    least = indent.length;
  }
  return undefined;
}
