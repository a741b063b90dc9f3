import { listCode } from './code-in-reply.ts';
import { type Statement, splitStatements } from './python-statements.ts';
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

/** All statements a conversation has shown, whatever they were called. */
function shownStatements(replies: readonly string[]): Set<string> {
  const pieces = replies.flatMap(listCode);
  return new Set(pieces.flatMap(splitStatements).map(({ canonical }) => canonical));
}

/**
 * Whether the replies of a conversation together show more than half of the solution's own lines. Independent right
 * programs share 0 to 46 % of a reference, so this catches copies under other names, in comments, line by line over
 * many turns; `findPassingCode` catches the others.
 */
export function findCodeLeak(replies: readonly string[], code: SecretCode): Leak | undefined {
  const own = ownStatements(code);
  const total = own.reduce((sum, { size }) => sum + size, 0);
  if (total < MIN_OWN_TOKENS) return undefined;
  const shown = shownStatements(replies);
  const given = own.filter(({ canonical }) => shown.has(canonical));
  // One line may be talked about, however long it is.
  if (given.length < Math.min(2, own.length)) return undefined;
  const tokens = given.reduce((sum, { size }) => sum + size, 0);
  return tokens / total > MAX_SHARE ? { kind: 'code', by: 'lines' } : undefined;
}
