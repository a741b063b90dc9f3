import { countInOrder } from './count-in-order.ts';
import { decodeText } from './decode-text.ts';
import { unmaskText } from './fold-text.ts';
import { splitStatements } from './python-statements.ts';
import type { Leak, SecretCode } from './secret.ts';
import { indexSteps, readShifted } from './shifted-letters.ts';

const TOKEN = /[\p{L}_][\p{L}\p{N}_]*|\p{N}+(?:\.\p{N}+)?|[=!<>]=|\*\*|\/\/|[-+*/%=<>()[\]{}:]/gu;
/** How signs are called, and what Python calls what other languages call otherwise. */
const ALOUD: readonly [RegExp, string][] = [
  [/\bopen (?:square )?brackets?\b|\babre corchetes?\b/g, '['], [/\bclose (?:square )?brackets?\b|\bcierra corchetes?\b/g, ']'],
  [/\bopen(?:ing)? (?:parenthes[ie]s|paren)\b|\babre par[eé]ntesis\b/g, '('], [/\bclos(?:e|ing) (?:parenthes[ie]s|paren)\b|\bcierra par[eé]ntesis\b/g, ')'],
  [/\bdivided by\b|\bdividido (?:por|entre)\b/g, '/'], [/\btimes\b/g, '*'], [/\bplus\b/g, '+'], [/\bminus\b/g, '-'], [/\bmod(?:ulo|ulus)?\b/g, '%'],
  [/\bequals equals\b|\bis equal to\b|\bdouble equals\b/g, '=='], [/\bnot equals\b/g, '!='], [/\bcolon\b/g, ':'],
]; // biome-ignore format: a table
const IN_PYTHON: Readonly<Record<string, string>> = {
  suma: 'sum', longitud: 'len', largo: 'len', length: 'len', 'máximo': 'max', 'mínimo': 'min', rango: 'range', lista: 'list', ordenado: 'sorted', para: 'for', en: 'in',
  si: 'if', sino: 'else', devuelve: 'return', no: 'not', y: 'and', o: 'or', texto: 'str', entero: 'int', redondea: 'round',
}; // biome-ignore format: a table
/** Share of a line from which on the rest can be guessed. */
const MOST = 0.6;
/** A shorter line meets others by chance. */
const LEAST_TOKENS = 5;
/** `Then write`, and a stop. */
const MOST_AROUND_A_DROP = 4;
const SQUARE: Readonly<Record<string, string>> = { '(': '[', ')': ']', '{': '[', '}': ']' };

/** Names, numbers and signs of code, all brackets alike, and nothing of how it is set. */
function tokensOf(text: string): string[] {
  const said = ALOUD.reduce((left, [from, to]) => left.replace(from, to), text.toLowerCase());
  return (said.match(TOKEN) ?? []).map((token) => IN_PYTHON[token] ?? SQUARE[token] ?? token);
}

/** A blank in a name keeps its place. */
function isSame(said: string, token: string): boolean {
  if (said === token) return true;
  const signs = [...said];
  return (
    said.includes('_') &&
    said.length === token.length &&
    signs.every((sign, at) => sign === token[at] || sign === '_') &&
    signs.filter((sign) => sign !== '_').length * 2 >= signs.length
  );
}

/** The beginning of a line, its names among it: `[::-1]` alone is anybody's. */
function startOf(line: readonly string[], least: number): readonly string[] {
  const names = line.flatMap((token, at) => (/\p{L}/u.test(token) ? [at] : []));
  return line.slice(0, Math.max(least, (names[1] ?? line.length) + 1));
}

/** Ways of setting code that leave its signs in order. */
const LAYOUTS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/["']\s*[+,]?\s*["']/g, ''),
];

/** A program's only line that does something, as its tokens; undefined where there are more. */
function onlyLine({ reference, publicCode }: SecretCode): readonly string[] | undefined {
  const known = new Set(publicCode.flatMap(splitStatements).map(({ exact }) => exact));
  const body = splitStatements(reference).filter(({ exact }) => !known.has(exact) && !/^def /.test(exact));
  const [line] = body;
  if (line === undefined || body.length > 1) return undefined;
  const tokens = tokensOf(line.exact.replace(/^return /, ''));
  return tokens.length < LEAST_TOKENS ? undefined : tokens;
}

/** Letters and signs without what is between them. */
const squeeze = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}=!<>*/%+()[\]{}:-]/gu, '')
    .replace(/[({]/g, '[')
    .replace(/[)}]/g, ']');

/**
 * Makes a check for programs of one line, which the other checks know too little of: most of its tokens in a row, with
 * words and signs between them that it does not have; its signs in a row with nothing but layout between them; both
 * over the turns of a conversation, from the end, and decoded.
 */
export function createCodeLineCheck(
  earlier: readonly string[],
  code: SecretCode,
): (reply: string) => Leak | undefined {
  const line = onlyLine(code);
  if (line === undefined) return () => undefined;
  const least = Math.max(LEAST_TOKENS, Math.ceil(line.length * MOST));
  const vocabulary = new Set(line);
  const steps = indexSteps(line);
  const own = (text: string) =>
    tokensOf(text).flatMap((token) =>
      vocabulary.has(token) ? [token] : (line.find((one) => isSame(token, one)) ?? []),
    );
  const starts = [line, line.toReversed()].map((row) => ` ${startOf(row, least).join(' ')} `);
  const signs = line.slice(0, least).join('');
  const sorted = line.toSorted().join(' ');
  const isMixed = (tokens: readonly string[]) =>
    tokens.some(
      (_, at) =>
        tokens
          .slice(at, at + line.length)
          .toSorted()
          .join(' ') === sorted,
    );
  const isInRow = (tokens: readonly string[]) =>
    starts.some((start) => ` ${tokens.join(' ')} `.includes(start));
  const holds = (text: string) => {
    const tokens = own(text);
    return isInRow(tokens) || isMixed(tokens) || squeeze(text).includes(signs);
  };
  // A message that is little but a piece of the line.
  const dropOf = (text: string) =>
    tokensOf(text).length - own(text).length > MOST_AROUND_A_DROP ? [] : own(text);
  const before = earlier.map(unmaskText);
  const [rowBefore, dropsBefore] = [before.flatMap(own), before.flatMap(dropOf)];
  const isDripped = (seen: string) =>
    isInRow([...rowBefore, ...own(seen)]) || countInOrder([...dropsBefore, ...dropOf(seen)], line) >= least;
  return (reply) => {
    const seen = unmaskText(reply);
    const decoded = decodeText(seen).flatMap(({ by, text }) =>
      by === 'base64' ? [text, [...text].reverse().join('')] : [text],
    );
    const readings = [...LAYOUTS.map((lay) => lay(seen)), ...decoded, ...readShifted(seen, steps, 1)];
    const isShown = readings.some(holds) || (before.length > 0 && isDripped(seen));
    return isShown ? { kind: 'code', by: 'line' } : undefined;
  };
}
