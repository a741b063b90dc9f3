/** Words of the language and names every program shares; all other names are the author's own. */
const SHARED_NAMES = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield match case
  abs all any ascii bin bool bytes chr complex dict dir divmod enumerate filter float format frozenset getattr hasattr
  hash hex id input int isinstance iter len list map max min next object oct open ord pow print range repr reversed
  round set setattr slice sorted str sum super tuple type zip self cls math random string itertools collections
  functools re json datetime statistics Counter defaultdict deque reduce accumulate
  append add clear copy count endswith extend find format get index insert isalnum isalpha isdigit islower isspace
  isupper items join keys lower lstrip pop popitem remove replace reverse rfind rsplit rstrip setdefault sort split
  splitlines startswith strip swapcase title translate update upper values zfill sqrt floor ceil gcd`.split(
    /\s+/,
  ),
);

const TOKEN =
  /(?<comment>#[^\n]*)|(?<string>(?:[rbfu]{0,2})(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)|(?<operator>\*\*=|\/\/=|>>=|<<=|\*\*|\/\/|->|:=|==|!=|<=|>=|\+=|-=|\*=|\/=|%=|[-+*/%<>=()[\]{},:.;@&|^~!])|(?<newline>\n)|(?<blank>[^\S\n]+)|(?<other>.)/giu;

/** One logical line of Python, the same for programs that differ in names, texts and layout only. */
export interface Statement {
  /** Tokens with own names as `v`, texts as `s`. */
  canonical: string;
  /** How many tokens it has. */
  size: number;
}

function canonicalToken(groups: Record<string, string | undefined>): string | undefined {
  if (groups.string !== undefined) return 's';
  if (groups.name !== undefined) return SHARED_NAMES.has(groups.name) ? groups.name : 'v';
  return groups.number ?? groups.operator;
}

const OPENS = new Set(['(', '[', '{']);
const CLOSES = new Set([')', ']', '}']);

/** Annotations and the marks that only end a line say nothing about how a task is solved. */
function toStatement(tokens: readonly string[]): Statement[] {
  const plain = tokens.filter((token, index) => !(token === ',' && CLOSES.has(tokens[index + 1] ?? '')));
  // A text that stands alone is a docstring.
  if (plain.length === 0 || plain.join(' ') === 's') return [];
  return [{ canonical: plain.join(' '), size: plain.length }];
}

/**
 * Logical lines of a piece of Python, in order. Takes anything: what is no Python yields statements that match
 * nothing. Lines inside brackets belong together; `;` parts statements; comments are left out.
 */
export function splitStatements(code: string): Statement[] {
  const statements: Statement[] = [];
  let tokens: string[] = [];
  let depth = 0;
  const end = () => {
    statements.push(...toStatement(tokens));
    tokens = [];
  };
  for (const { groups = {} } of code.replace(/\\\n/g, ' ').matchAll(TOKEN)) {
    const isEnd = groups.newline !== undefined || groups.operator === ';';
    if (isEnd && depth === 0) end();
    const token = canonicalToken(groups);
    if (token === undefined || token === ';') continue;
    if (OPENS.has(token)) depth += 1;
    if (CLOSES.has(token)) depth = Math.max(0, depth - 1);
    tokens.push(token);
  }
  end();
  return statements;
}
