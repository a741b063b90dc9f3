import { listCode } from './code-in-reply.ts';
import { unmaskText } from './fold-text.ts';
import { readLines, type Statement, splitStatements } from './python-statements.ts';
import type { Leak, SecretCode } from './secret.ts';

/** Lines any program has, however it solves its task. */
const EVERYWHERE = new Set([
  'return v', 'return True', 'return False', 'return None', 'return', 'pass', 'break', 'continue', 'else :', 'try :',
  'while True :', 'v = 0', 'v = 1', 'v = s', 'v = [ ]', 'v = { }', 'v = None', 'v = True', 'v = False', 'v = v',
  'v += 1', 'v -= 1', 'for v in v :', 'print ( v )', 'print ( s )', 'v ( )', 'v ( v )', 'v . v', 'v', 'import v',
  'v = input ( )', 'if v :', 'if not v :',
]); // biome-ignore format: a list
/** Shorter lines meet by chance. */
const MIN_TOKENS = 4;
/** Share of what is the solution's own, by tokens, above which the rest can be guessed. */
const MAX_SHARE = 0.5;
/** With less than this of its own a program cannot be told by its lines; running it still can. */
const MIN_OWN_TOKENS = 8;

/** The lines of the reference that are its own: not on the page, not in every program. */
function ownStatements({ reference, publicCode }: SecretCode): Statement[] {
  const seen = new Set(publicCode.flatMap(splitStatements).map(({ canonical }) => canonical));
  const own = new Map<string, Statement>();
  for (const statement of splitStatements(reference)) {
    const { canonical, size } = statement;
    if (size < MIN_TOKENS || EVERYWHERE.has(canonical) || seen.has(canonical) || /^def /.test(canonical))
      continue;
    own.set(canonical, statement);
  }
  return [...own.values()];
}

/** All a conversation has shown: statements of its code, and its lines as if they were code. */
function shownCode(replies: readonly string[]): {
  statements: Statement[];
  lines: ReturnType<typeof readLines>;
} {
  const texts = replies.map(unmaskText);
  const pieces = [...new Set(texts.flatMap(listCode))];
  return { statements: pieces.flatMap(splitStatements), lines: texts.flatMap(readLines) };
}

const INLINE = /`([^`\n]+)`/gu;
const FENCE = /```[\s\S]*?```/gu;

/** What stands between code marks, outside of blocks. */
function listInline(reply: string): string[] {
  return [...unmaskText(reply).replace(FENCE, ' ').matchAll(INLINE)].map((match) => match[1] ?? '');
}

/** Half a line here and the rest of it there, in one row. */
function joinInline(pieces: readonly string[]): ReturnType<typeof readLines> {
  return pieces.length < 2 ? [] : [pieces.join(' '), pieces.join('')].flatMap(readLines);
}

/** Finds statements by one way of writing them: whole ones anywhere, those with signs in the middle of a line, too. */
function isShownBy(kind: 'canonical' | 'exact', { statements, lines }: ReturnType<typeof shownCode>) {
  const whole = new Set(statements.map((statement) => statement[kind]));
  const text = lines.map((line) => ` ${line[kind]} `).join('\n');
  const least = kind === 'exact' ? 2 : MIN_TOKENS;
  return (statement: Statement) =>
    whole.has(statement[kind]) || (statement.size >= least && text.includes(` ${statement[kind]} `));
}

/** More than half of the body word for word, with the lines that every program has: copied a line at a time. */
function isCopied({ reference, publicCode }: SecretCode, shown: ReturnType<typeof shownCode>): boolean {
  const known = new Set(publicCode.flatMap(splitStatements).map(({ exact }) => exact));
  const body = splitStatements(reference).filter(({ exact }) => !known.has(exact) && !/^def /.test(exact));
  const copied = body.filter(isShownBy('exact', shown));
  // Lines without a name of their author's (return True) are nobody's.
  const isSomebodys = copied.some(({ canonical }) => /(?:^| )v(?: |$)/.test(canonical));
  return isSomebodys && copied.length > Math.max(2, body.length * MAX_SHARE);
}

/**
 * Makes a check whether a reply, after earlier ones, shows more than half of the solution's own lines. Independent right
 * programs share 0 to 46 % of a reference, so this catches copies under other names, in comments, line by line over
 * many turns; `findPassingCode` catches the others. Earlier replies are read once: a reply is checked word by word.
 */
export function createCodeCheck(
  earlier: readonly string[],
  code: SecretCode,
): (reply: string) => Leak | undefined {
  const before = shownCode(earlier);
  const inlineBefore = earlier.flatMap(listInline);
  const own = ownStatements(code);
  const total = own.reduce((sum, { size }) => sum + size, 0);
  return (reply) => {
    const now = shownCode([reply]);
    const shown = {
      statements: [...before.statements, ...now.statements],
      lines: [...before.lines, ...now.lines, ...joinInline([...inlineBefore, ...listInline(reply)])],
    };
    if (isCopied(code, shown)) return { kind: 'code', by: 'copied lines' };
    if (total < MIN_OWN_TOKENS) return undefined;
    const given = own.filter(isShownBy('canonical', shown));
    // One line may be talked about, however long it is.
    if (given.length < Math.min(2, own.length)) return undefined;
    const tokens = given.reduce((sum, { size }) => sum + size, 0);
    return tokens / total > MAX_SHARE ? { kind: 'code', by: 'lines' } : undefined;
  };
}
