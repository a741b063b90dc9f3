import { unmaskText } from './fold-text.ts';
import type { Leak, SecretCode } from './secret.ts';

/** So many steps of the learner's own function, and the rest is typing. */
const MOST_STEPS = 2;
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
  /^(?:(?:for|while|if|elif|with) .*:|(?:return|yield) .*[^\p{L}\p{N}_\s].*|[\p{L}_][\p{L}\p{N}_.[\], ]*[-+*/%]?= *\S.*|[\p{L}_][\p{L}\p{N}_.]*\.\p{L}+\(.*\))\s*(?:#.*)?$/u;
const BEGINNING = /^[\p{L}_][\p{L}\p{N}_.]* *= *(?:-?\d+|\[\]|\{\}|""|''|None|True|False|set\(\)|0\.0)$/u;
const BLANK_TO_FILL = /\.\.\.|_{2,}|\?{2,}|…/u;

const squeezed = (line: string) => line.replace(/\s+/gu, '');

/** Lines of code of a text without what stands around them; dots that stand for blanks are blanks. */
function listLines(text: string): string[] {
  return unmaskText(text)
    .replace(/[·␣]/gu, ' ')
    .split(BREAK)
    .map((line) => line.replace(BEFORE, '').replace(BEHIND, '').trim())
    .filter((line) => line !== '');
}

/**
 * Makes a check whether a reply writes the learner's own function: its head, and steps of it that neither the page nor
 * the learner has. A tutor shows a similar one, a frame, or a line; what is right about another program is not asked.
 */
export function createOwnFunctionCheck(
  { reference, publicCode }: SecretCode,
  said: readonly string[],
): (reply: string) => Leak | undefined {
  const names = [...reference.matchAll(DEFINED)].map(([, name = '']) => name);
  if (names.length === 0) return () => undefined;
  const known = new Set([...publicCode, ...said].flatMap(listLines).map(squeezed));
  const own = new RegExp(
    `\\b(?:def|class)[ _]+(?:${names.join('|')})\\b|\\b(?:${names.join('|')})[(<][\\p{L}\\p{N}_, ]*[)>] *[:{]`,
    'u',
  );
  const isStep = (line: string) =>
    STEP.test(line) && !BEGINNING.test(line) && !BLANK_TO_FILL.test(line) && !known.has(squeezed(line));
  return (reply) => {
    const lines = listLines(reply);
    const head = lines.findIndex((line) => own.test(line));
    if (head < 0) return undefined;
    const isMethod = /\bclass\b/u.test(lines[head] ?? '');
    const others = lines.map((line, at) => at !== head && HEAD.test(line) && !own.test(line));
    // Beside another function only what follows its own head is its own.
    const end = isMethod ? -1 : others.indexOf(true, head);
    const body = others.includes(true) && !isMethod ? lines.slice(head, end < 0 ? undefined : end) : lines;
    return new Set(body.filter(isStep)).size >= MOST_STEPS ? { kind: 'code', by: 'own function' } : undefined;
  };
}
