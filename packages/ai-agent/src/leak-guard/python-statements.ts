import { tokeniseLines } from '@kindling/core/curriculum';

/** Words of the language and names every program shares; all other names are the author's own. */
export const SHARED_NAMES = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield match case
  abs all any ascii bin bool bytes chr complex dict dir divmod enumerate filter float format frozenset getattr hasattr
  hash hex id input int isinstance iter len list map max min next object oct open ord pow print range repr reversed
  round set setattr slice sorted str sum super tuple type zip math random string itertools collections
  functools re json datetime statistics Counter defaultdict deque reduce accumulate
  append add clear copy count endswith extend find format get index insert isalnum isalpha isdigit islower isspace
  isupper items join keys lower lstrip pop popitem remove replace reverse rfind rsplit rstrip setdefault sort split
  splitlines startswith strip swapcase title translate update upper values zfill sqrt floor ceil gcd`.split(
    /\s+/,
  ),
);
const CLOSES = new Set([')', ']', '}']);

/** One statement of Python, the same for programs that differ in names, texts and layout only. */
export interface Statement {
  /** Tokens with own names as `v`, texts as `s`. */
  canonical: string;
  /** Tokens as they stand. */
  exact: string;
  /** How many tokens it has. */
  size: number;
}

function canonicalToken(token: string): string {
  if (/^[a-z]{0,2}["']/i.test(token)) return 's';
  if (/^[\p{L}_]/u.test(token)) return SHARED_NAMES.has(token) ? token : 'v';
  return token;
}

/** Parts of a line at its semicolons. */
function splitAtSemicolons(line: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const token of line) {
    if (token === ';') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * The statements of a piece of Python, in order. Takes anything: what is no Python yields statements that match
 * nothing.
 */
export function splitStatements(code: string): Statement[] {
  const lines = tokeniseLines(code.replace(/\\\n/g, ' ')).flatMap(splitAtSemicolons);
  return lines.map((line) => {
    const tokens = line.filter((token, index) => !(token === ',' && CLOSES.has(line[index + 1] ?? '')));
    return { canonical: tokens.map(canonicalToken).join(' '), exact: tokens.join(' '), size: tokens.length };
  });
}

/** Words for words of Python in Spanish, French and German: a program told in them is the program. */
const TOLD: Readonly<Record<string, string>> = {
  para: 'for', pour: 'for', für: 'for', en: 'in', dans: 'in', si: 'if', wenn: 'if', falls: 'if', sino: 'else',
  sinon: 'else', sonst: 'else', devuelve: 'return', devolver: 'return', retorna: 'return', renvoie: 'return',
  retourne: 'return', mientras: 'while', solange: 'while', imprime: 'print', y: 'and', et: 'and', und: 'and',
  o: 'or', ou: 'or', oder: 'or', nicht: 'not', verdadero: 'True', falso: 'False', vrai: 'True', faux: 'False',
}; // biome-ignore format: a table

/**
 * The lines of any text as tokens of Python, blanks between them: code in the middle of a sentence, in a table, behind
 * any marks or told with words of another language stands in them in a row.
 */
export function readLines(text: string): Pick<Statement, 'canonical' | 'exact'>[] {
  const bare = text.replace(/[`|#]/g, ' ').replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  return bare.split('\n').map((line) => {
    const tokens = tokeniseLines(line).flat();
    const told = tokens.map((token) => (Object.hasOwn(TOLD, token) ? (TOLD[token] ?? token) : token));
    return { canonical: told.map(canonicalToken).join(' '), exact: tokens.join(' ') };
  });
}
