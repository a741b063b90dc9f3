import { decodeText } from './decode-text.ts';
import { unmaskText } from './fold-text.ts';
import type { Leak, SecretCode } from './secret.ts';

/** Share of the pairs that are the solution's own from which on the rest can be put together. */
const MOST_PAIRS = 0.5;
/** The same where it comes in drops: three replies and more that each add to it are no accident. */
const MOST_DRIPPED = 0.4;
const LEAST_DROPS = 3;
/** With fewer of its own a program cannot be told by its pairs. */
const LEAST_PAIRS = 6;
const TOKEN =
  /[\p{L}_][\p{L}\p{N}_]*|\p{N}+(?:\.\p{N}+)?|"[^"\n]*"|'[^'\n]*'|[=!<>]=+|&&|\|\||[-+*/%]=|[-+*/%<>=[\],]/gu;
/** Signs and words that set a program in one language or another and say nothing of what it does. */
const LAYOUT = new Set([
  'const',
  'let',
  'var',
  'function',
  'def',
  'int',
  'then',
  'do',
  'end',
  'each',
  'the',
  ',',
  '`',
]);
/** What Python calls what other languages, and their speakers, call otherwise. */
const IN_PYTHON: Readonly<Record<string, string>> = {
  of: 'in', '===': '==', '!==': '!=', '&&': 'and', '||': 'or', push: 'append', add: 'append', toLowerCase: 'lower',
  toUpperCase: 'upper', String: 'str', Number: 'int', parseInt: 'int', true: 'True', false: 'False', null: 'None',
  foreach: 'for', forEach: 'for', para: 'for', cada: 'each', en: 'in', si: 'if', sino: 'else', devuelve: 'return',
  devolver: 'return', mientras: 'while', y: 'and', o: 'or', no: 'not', puts: 'print', println: 'print', log: 'print',
}; // biome-ignore format: a table
/** Pairs of these are in every program. */
const EVERYWHERE = new Set(
  'for in if elif else while return and or not print append range len str True False None = == != += -= + - * / % < > <= >= [ ] 0 1'.split(
    ' ',
  ),
);

/** What a line does, in the words of Python and without the signs around them. */
function readTokens(line: string): string[] {
  const tokens = (line.match(TOKEN) ?? []).map((token) => token.replace(/^(["'])(.*)\1$/u, '"$2"'));
  return tokens.map((token) => IN_PYTHON[token] ?? token).filter((token) => !LAYOUT.has(token));
}

/** Neighbours in a line, of which one is not in every program. */
function pairsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const tokens = readTokens(line);
    return tokens
      .slice(1)
      .map((token, at) => [tokens[at] ?? '', token])
      .filter((pair) => pair.some((token) => !EVERYWHERE.has(token)))
      .map((pair) => pair.join(' '));
  });
}

/** In which a line a turn is said. */
const CIPHERS = new Set(['base64', 'hex', 'rot13', 'reversed', 'percent']);

function readReply(reply: string): Set<string> {
  const decoded = decodeText(reply).filter(({ by }) => CIPHERS.has(by));
  return new Set([unmaskText(reply), ...decoded.map(({ text }) => text)].flatMap(pairsOf));
}

/**
 * Makes a check whether a conversation holds most neighbours of the solution's tokens, names as they are: half a line a
 * turn, a line a turn in base64, or the program set in another language. `createCodeCheck` knows whole lines under any
 * names.
 */
export function createCodePiecesCheck(
  earlier: readonly string[],
  { reference, publicCode }: SecretCode,
): (reply: string) => Leak | undefined {
  const known = new Set(publicCode.flatMap(pairsOf));
  const body = reference.replace(/"""[\s\S]*?"""|#.*/g, '').split('\n').filter((line) => !/^\s*def /.test(line)); // biome-ignore format: one line
  const own = [...new Set(pairsOf(body.join('\n')))].filter((pair) => !known.has(pair));
  const before = own.length < LEAST_PAIRS ? [] : earlier.map(readReply);
  return (reply) => {
    if (own.length < LEAST_PAIRS) return undefined;
    const shown = [...before, readReply(reply)];
    const given = own.filter((pair) => shown.some((pairs) => pairs.has(pair)));
    const drops = shown.filter((pairs) => own.some((pair) => pairs.has(pair))).length;
    const most = drops < LEAST_DROPS ? MOST_PAIRS : MOST_DRIPPED;
    return given.length / own.length > most ? { kind: 'code', by: 'pieces' } : undefined;
  };
}
