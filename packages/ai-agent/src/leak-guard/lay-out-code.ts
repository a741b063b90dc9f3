import { unmaskText } from './fold-text.ts';
import { type GatheredLine, gatherCode, joinHalves } from './gather-code.ts';
import { REREADINGS } from './reread-code.ts';

/** Layouts tried of one row of lines whose indent is lost, likely ones first. */
const MOST_LAYOUTS = 24;
/** Lines placed for them: rows that fit nowhere must not be tried without an end. */
const MOST_STEPS = 1500;
const MOST_PROGRAMS = 60;
/** Of one reading with another key. */
const MOST_REREAD = 24;
const MOST_SPANS = 6;
const BETWEEN_REPLIES = '\n\0\n';
const LEAVES = /^(?:return|break|continue|raise)\b/;
const BRANCHES = /^(?:else|elif|except|finally)\b/;
const BRANCHED = /^(?:if|elif|for|while|try|except)\b/;
const METHOD = /^def [^\n(]*\( *self\b/;

/** A line of a program that is laid out, and how deep it stands. */
interface Placed {
  depth: number;
  text: string;
}

/** How deep the body of the function stands in which the last line is; 0 outside of functions. */
function bodyDepth(placed: readonly Placed[]): number {
  const head = placed.findLast(({ text }) => /^(?:async )?def\b/.test(text));
  return head === undefined ? 0 : head.depth + 1;
}

function downTo(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
}

/** Depths of open heads that a branch can belong to, the innermost first. */
function branchDepths(placed: readonly Placed[]): number[] {
  const depths: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const { depth, text } of placed.toReversed()) {
    if (depth >= least) continue;
    least = depth;
    if (BRANCHED.test(text)) depths.push(depth);
  }
  // The line before a branch is inside the branch before it.
  return depths.filter((depth) => depth < (placed.at(-1)?.depth ?? 0));
}

/** How deep a line can stand behind the ones before it, the likeliest first. */
function listDepths(placed: readonly Placed[], text: string): number[] {
  const last = placed.at(-1);
  if (last === undefined) return [0];
  if (last.text.endsWith(':')) return [last.depth + 1];
  if (METHOD.test(text) && placed.some((line) => line.text.startsWith('class '))) return [1];
  if (/^(?:(?:async )?def|class)\b/.test(text)) return [0];
  if (BRANCHES.test(text)) return branchDepths(placed);
  const base = bodyDepth(placed);
  if (LEAVES.test(last.text)) {
    const deeper = downTo(last.depth - 1, base);
    return deeper.length > 0 ? deeper : [0];
  }
  const depths = downTo(last.depth, base);
  return text.startsWith('return') ? depths.toReversed() : depths;
}

function write(placed: readonly Placed[]): string {
  return placed.map(({ depth, text }) => '    '.repeat(depth) + text).join('\n');
}

/** Programs that lines without their indents can have been: blocks open behind a colon and close where they must. */
function layOut(lines: readonly string[]): string[] {
  const bare = lines.map((line) => line.trim());
  const programs: string[] = [];
  let steps = 0;
  const place = (placed: readonly Placed[]) => {
    steps += 1;
    if (programs.length >= MOST_LAYOUTS || steps > MOST_STEPS) return;
    const text = bare[placed.length];
    if (text === undefined) {
      programs.push(write(placed));
      return;
    }
    for (const depth of listDepths(placed, text)) place([...placed, { depth, text }]);
  };
  place([]);
  return programs;
}

/** `pass` holds a place; where code stands below its head it only breaks the row. */
function dropPass(lines: readonly GatheredLine[]): GatheredLine[] {
  return lines.filter(({ text }, at) => text.trim() !== 'pass' || lines[at - 1]?.text.trim().endsWith(':'));
}

function dropTwins(lines: readonly GatheredLine[]): GatheredLine[] {
  return lines.filter(({ text }, at) => lines[at - 1]?.text.trim() !== text.trim());
}

/** Orders in which lines can be meant: as they stand, by the numbers before them, from the last to the first, every other one. */
function listOrders(lines: readonly GatheredLine[]): GatheredLine[][] {
  const numbered = lines.filter((line) => line.number !== undefined);
  const sorted = numbered.toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0));
  const halves = lines.length < 4 ? [] : [0, 1].map((odd) => lines.filter((_, at) => at % 2 === odd));
  return [[...lines], ...(numbered.length > 1 ? [sorted] : []), lines.toReversed(), ...halves];
}

/** Code without the indent that all of its lines have. */
export function dedent(code: string): string {
  const lines = code.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents, 80);
  return lines.map((line) => line.slice(least)).join('\n');
}

/** Whether the indents of lines are those of a program: deeper behind a colon only, and back to where a block began. */
function isLaidOut(lines: readonly GatheredLine[]): boolean {
  const open = [0];
  let opens = false;
  const first = indentOf(lines[0]?.text ?? '');
  for (const { text } of lines) {
    const indent = indentOf(text) - first;
    if (indent < 0 || indent > (open.at(-1) ?? 0) !== opens) return false;
    if (opens) open.push(indent);
    while (indent < (open.at(-1) ?? 0)) open.pop();
    if (indent !== open.at(-1)) return false;
    opens = text.trimEnd().endsWith(':');
  }
  return !opens;
}

const indentOf = (text: string) => text.length - text.trimStart().length;

function rebuild(lines: readonly GatheredLine[]): string[] {
  const orders = listOrders(joinHalves(lines)).map((order) => dropTwins(dropPass(order)));
  const standing = orders.map((order) => dedent(order.map(({ text }) => text).join('\n')));
  const lost = orders.filter((order) => !isLaidOut(order));
  const layouts = lost.map((order) => layOut(order.map(({ text }) => text)));
  // The likeliest layout of each order comes before the second one of any.
  return [
    ...standing,
    ...Array.from({ length: MOST_LAYOUTS }, (_, at) => layouts.flatMap((of) => of[at] ?? [])).flat(),
  ];
}

/** From the last head of a class or function on: what stands before it was about something else. */
function fromLastHead(lines: readonly GatheredLine[]): GatheredLine[] {
  const isHead = (word: string) => (line: GatheredLine) => line.text.trim().startsWith(`${word} `);
  const last = Math.max(lines.findLastIndex(isHead('class')), 0) || lines.findLastIndex(isHead('def'));
  return last > 0 ? lines.slice(last) : [];
}

/** The lines of the one function there is without its head, which may be written in a way that is no Python. */
function dropHead(lines: readonly GatheredLine[]): GatheredLine[] {
  const rest = lines.filter(({ text }) => !/^\s*def\b/.test(text));
  return rest.length === lines.length - 1 ? rest : [];
}

function rebuildAll(gathered: readonly (readonly GatheredLine[])[], most: number): string[] {
  const newest = gathered.at(-1) ?? [];
  if (newest.length === 0) return [];
  const spans = newest.filter(({ isSpan }) => isSpan).map(({ text }) => text);
  const all = gathered.flat();
  const parts = [newest, ...(gathered.length > 1 ? [all] : []), fromLastHead(all), dropHead(all)].filter(
    (part) => part.length > 0,
  );
  const each = Math.ceil(most / parts.length);
  return [...spans.slice(-MOST_SPANS), ...parts.flatMap((part) => rebuild(part).slice(0, each))];
}

/**
 * Programs that the lines of code of a conversation can have been meant as, the likeliest first: those of the newest
 * reply, and those of all replies; as they stand, and read with the key that the replies say. None when the newest
 * shows no code.
 */
export function rebuildPrograms(replies: readonly string[], entryPoint?: string): string[] {
  const seen = replies.map((reply) => unmaskText(reply));
  const standing = rebuildAll(
    seen.map((reply) => gatherCode(reply, entryPoint)),
    MOST_PROGRAMS,
  );
  const reread = REREADINGS.flatMap((read) => {
    // A key may have been said in an earlier reply.
    const readings = read(seen.join(BETWEEN_REPLIES)).split(BETWEEN_REPLIES);
    if (readings.at(-1) === seen.at(-1)) return [];
    return rebuildAll(
      readings.map((reply) => gatherCode(reply, entryPoint)),
      MOST_REREAD,
    );
  });
  return [...new Set([...standing, ...reread])];
}
