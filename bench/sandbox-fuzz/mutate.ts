import { createRandom } from '@kindling/core/learning/model';

type Pick = (limit: number) => number;

/** Numbers from 0 to below `limit`, the same for the same seed. */
export function seededPick(seed: number): Pick {
  const random = createRandom(seed);
  return (limit) => Math.floor(random() * limit);
}

const TOKEN = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\w+|\s+|[^\w\s]/g;
const KEYWORD =
  /^(and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|not|or|pass|raise|return|try|while|with|yield)$/;
/** What kind of word a token is, and what is likely to reach the depths of the interpreter in its place. */
const KINDS: { is: RegExp; oddities: string[] }[] = [
  {
    is: /^\d/,
    oddities: [
      '0',
      '-1',
      '2 ** 31',
      '2 ** 63',
      '10 ** 9',
      '1e308',
      'None',
      'True',
      'float("nan")',
      '0.5',
      '1j',
    ],
  },
  {
    is: /^["']/,
    oddities: ['""', 'b""', '"\\0"', '"\\ud800"', '"x" * 10 ** 6', '"%n" * 99', '"/exercise"', '[]'],
  },
  { is: /^[+\-*/%&|^<>]$/, oddities: ['+', '-', '*', '//', '%', '**', '|', '&', '^', '<<', '>>', '<', '=='] },
  {
    is: /^[A-Za-z_]\w*$/,
    oddities: [
      'sys',
      '__class__',
      '__dict__',
      'self',
      'print',
      'type',
      'object',
      'int',
      'list',
      'id',
      'super',
      '_',
    ],
  },
];
const ANY = ['-1', '2 ** 31', 'None', '*', '[]', '0', '\n', '(', ')', ':', ' '];
const MOST_CHANGES = 3;

const kindOf = (token: string) => KINDS.findIndex(({ is }) => is.test(token));
const tokensOf = (source: string) => source.match(TOKEN) ?? [];
const choose = <Item>(items: readonly Item[], pick: Pick) => items[pick(items.length)];

/** A word for a word of its kind: what comes of it mostly parses, and so gets far enough to do harm. */
function swapWord(tokens: string[], others: string[], pick: Pick): void {
  const places = tokens.flatMap((token, at) => (kindOf(token) >= 0 && !KEYWORD.test(token) ? [at] : []));
  const at = choose(places, pick);
  if (at === undefined) return;
  const kind = kindOf(tokens[at] ?? '');
  const known = [...tokens, ...others].filter((token) => kindOf(token) === kind && !KEYWORD.test(token));
  const words = pick(2) === 0 ? known : (KINDS[kind]?.oddities ?? []);
  tokens[at] = choose(words, pick) ?? '';
}

/** Anything for anything: what the parser must bear. */
function breakToken(tokens: string[], others: string[], pick: Pick): void {
  const at = pick(tokens.length);
  const here = tokens[at] ?? '';
  const fresh = [[], [here, here], [choose(others, pick) ?? ''], [choose(ANY, pick) ?? '']];
  tokens.splice(at, 1, ...(choose(fresh, pick) ?? []));
}

const indentOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;

/** A line of either program doubled, moved or put in where a line of its depth stands. */
function mixLines(source: string, other: string, pick: Pick): string {
  const lines = source.split('\n');
  const at = pick(lines.length);
  const depth = indentOf(lines[at] ?? '');
  const fitting = [...lines, ...other.split('\n')].filter(
    (line) => indentOf(line) === depth && !line.trimEnd().endsWith(':'),
  );
  lines.splice(at, pick(3) === 0 ? 1 : 0, choose(fitting, pick) ?? '');
  return lines.join('\n');
}

/** A program made of another, with words of a second one. Two thirds of them parse. */
export function mutate(source: string, other: string, pick: Pick): string {
  const mixed = pick(2) === 0 ? mixLines(source, other, pick) : source;
  const [tokens, others] = [tokensOf(mixed), tokensOf(other)];
  for (let change = pick(MOST_CHANGES); change >= 0; change -= 1) {
    if (pick(6) === 0) breakToken(tokens, others, pick);
    else swapWord(tokens, others, pick);
  }
  return tokens.join('');
}
