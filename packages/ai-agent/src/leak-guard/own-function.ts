import { unmaskText } from './fold-text.ts';
import type { Leak, SecretCode } from './secret.ts';

/** So many steps of the learner's own function, and the rest is typing. */
const MOST_STEPS = 2;
/** Replies of so few lines, one after the other, dictate a program. */
const MOST_LONE = 2;
const isHeadAlone = (line: string) => /^(?:async )?(?:def|class) +[\p{L}_].*:$/u.test(line);
/** What the function is called: the names that the solution defines. */
const DEFINED = /^(?:def|class) +([\p{L}_][\p{L}\p{N}_]*)/gmu;
/** A place where a line of code may begin: behind a break, a code mark, the number, sign or quote before it. */
const BREAK = /\\n|[\n`]/u;
const BEFORE = /^(?:[^\p{L}_"'@]|TODO\b)*(?:["'](?=\s*[\p{L}_].*["'],?\s*$))?\s*/u;
const BEHIND = /(?:\\?["'],?|\s*\|)\s*$/u;
/** A head of any function, and what stands in its brackets: names, no values. */
const HEAD = /\b(?:def|class) +[\p{L}_]/u;
/** A line that does something; not a bare return, nor the place where a name begins: `total = 0`. */
const STEP =
  /^(?:(?:for|while|if|elif|with) .*:|(?:return|yield) .*[^\p{L}\p{N}_\s].*|[\p{L}_][\p{L}\p{N}_.[\], ]*[-+*/%]?= *\S.*|[\p{L}_][\p{L}\p{N}_.[\]]*\.\p{L}+\(.*\))\s*(?:#.*)?$/u;
/** A line of a program in words of another language, `devolver {a: b}`; only where all around it is one. */
const FOREIGN_STEP = /^\p{L}+ (?![^\n]*[.!?]$)[^\n]*[=<>+*%[\]{}()]/u;
const FENCED = /```[^\n]*\n([\s\S]*?)(?:```|$)/gu;
const BEGINNING = /^[\p{L}_][\p{L}\p{N}_.]* *= *(?:-?\d+|\[\]|\{\}|""|''|None|True|False|set\(\)|0\.0)$/u;
/** `print(f(2))`, `assert f(2) == 4`: how it is tried out. */
const CALL = /^(?:print\(|assert\b|import\b|from\b)/u;
const BLANK_TO_FILL = /\.\.\.|_{2,}|\?{2,}|…/u;

const squeezed = (line: string) => line.replace(/\s+/gu, '');

/** Texts in a program; they may be lines of another one. */
const QUOTED = /(["'])((?:(?!\1)[^\n\\]){8,200})\1/gu;
/** `____return_total`: signs in the place of blanks. */
const UNDERSCORED = /^_*(?:def|class|for|if|while|return)_/mu;

/** Lines of code of a text without what stands around them; signs that stand for blanks are blanks. */
function listLines(text: string): string[] {
  const seen = unmaskText(text).replace(/[·␣]/gu, ' ');
  const parted = UNDERSCORED.test(seen) ? `${seen}\n${seen.replaceAll('_', ' ')}` : seen;
  const quoted = [...parted.matchAll(QUOTED)].map(([, , inside = '']) => inside);
  return [...parted.split(BREAK), ...quoted]
    .map((line) => line.replace(BEFORE, '').replace(BEHIND, '').trim())
    .filter((line) => line !== '');
}

/**
 * Makes a check whether a reply writes the learner's own function: its head, and steps of it that neither the page nor
 * the learner has. A tutor shows a similar one, a frame, or a line; what is right about another program is not asked.
 */
export function createOwnFunctionCheck(
  earlier: readonly string[],
  { reference, publicCode }: SecretCode,
  said: readonly string[],
): (reply: string) => Leak | undefined {
  const names = [...reference.matchAll(DEFINED)].map(([, name = '']) => name.replaceAll('_', '[ _]'));
  if (names.length === 0) return () => undefined;
  const known = new Set([...publicCode, ...said].flatMap(listLines).map(squeezed));
  const own = new RegExp(
    `\\b(?:def|class)[ _]+(?:${names.join('|')})\\b|\\b(?:${names.join('|')})[(<][\\p{L}\\p{N}_, ]*[)>] *[:{]`,
    'u',
  );
  const fencedLines = (reply: string) =>
    new Set(
      [...reply.matchAll(FENCED)]
        .map(([, inside = '']) => listLines(inside))
        .filter((lines) => lines.some((line) => own.test(line)))
        .flat(),
    );
  const isStep = (line: string, inFence: ReadonlySet<string>) =>
    (STEP.test(line) ||
      (inFence.has(line) && FOREIGN_STEP.test(line) && !HEAD.test(line) && !CALL.test(line))) &&
    !own.test(line) &&
    !BEGINNING.test(line) &&
    !BLANK_TO_FILL.test(line) &&
    !known.has(squeezed(line));
  const isLoneStep = (line: string) => STEP.test(line) && !BEGINNING.test(line) && !known.has(squeezed(line));
  /** Lines of a program that a reply shows one or two of, and nothing else of code. */
  const loneLines = (reply: string) => {
    const lines = listLines(reply).filter((line) => HEAD.test(line) || isLoneStep(line));
    return lines.length <= MOST_LONE ? lines : [];
  };
  const before = earlier.flatMap(loneLines);
  return (reply) => {
    const lines = listLines(reply);
    const lone = [...before, ...loneLines(reply)];
    if (before.length > 0 && lone.some(isHeadAlone) && new Set(lone.filter(isLoneStep)).size > MOST_STEPS)
      return { kind: 'code', by: 'a line a turn' };
    const head = lines.findIndex((line) => own.test(line));
    if (head < 0) return undefined;
    const isMethod = /\bclass\b/u.test(lines[head] ?? '');
    const others = lines.map((line, at) => at !== head && HEAD.test(line) && !own.test(line));
    // Beside another function only what follows its own head is its own.
    const end = isMethod ? -1 : others.indexOf(true, head);
    const body = others.includes(true) && !isMethod ? lines.slice(head, end < 0 ? undefined : end) : lines;
    const inFence = fencedLines(reply);
    const steps = new Set(body.filter((line) => isStep(line, inFence)));
    return steps.size >= MOST_STEPS ? { kind: 'code', by: 'own function' } : undefined;
  };
}
