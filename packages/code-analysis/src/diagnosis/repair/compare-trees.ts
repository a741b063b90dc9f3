import { alignRows } from './align-rows.ts';
import { countStatements, type Statement } from './statement-tree.ts';

/** A statement to change, to take out (`there` is missing), or to put in (`here` is missing). */
export interface Edit {
  /** Line of the program to mend: of the statement, or of the one that a new statement would follow. */
  line: number;
  here?: Statement;
  there?: Statement;
}

export interface Comparison {
  /** In statements: 1 for one too many or too few, a part of 1 for one that is partly the same. */
  cost: number;
  edits: Edit[];
  /** Statements that stand for each other, the same or not. */
  pairs: (readonly [here: Statement, there: Statement])[];
}

/** Whether a word of one program says what a word of the other says. */
export type SameWord = (here: string, there: string) => boolean;

const isSame: SameWord = (here, there) => here === there;

/** A statement of another kind is another one, though what stands inside it may be the same. */
const OTHER_KIND = 1;

/**
 * The cheapest edits that make one tree the other, where statements go and come with all that is inside them (S. M. Selkow:
 * The Tree-to-Tree Editing Problem, Information Processing Letters 1977). The cost of a changed statement is the share of
 * its words that change, so that a wrong sign costs less than a wrong line.
 */
export function compareTrees(here: Statement, there: Statement, same: SameWord = isSame): Comparison {
  const inside = compareParts(here, there, same);
  const own = statementCost(here, there, same);
  return {
    cost: own + inside.cost,
    edits: own > 0 ? [{ line: here.line, here, there }, ...inside.edits] : inside.edits,
    pairs: [[here, there], ...inside.pairs],
  };
}

function compareParts(here: Statement, there: Statement, same: SameWord): Comparison {
  // Each pair is compared once: the way back asks for the costs of the way there.
  const known = new Map<number, Comparison>();
  const compared = (one: number, other: number): Comparison => {
    const key = one * there.parts.length + other;
    const found = known.get(key) ?? compareTrees(at(here.parts, one), at(there.parts, other), same);
    known.set(key, found);
    return found;
  };
  const { cost, steps } = alignRows(here.parts.length, there.parts.length, {
    both: (one, other) => compared(one, other).cost,
    here: (one) => countStatements(at(here.parts, one)),
    there: (other) => countStatements(at(there.parts, other)),
  });
  const edits: Edit[] = [];
  const pairs: Comparison['pairs'] = [];
  let before = here.line;
  for (const step of steps) {
    if ('here' in step && 'there' in step) {
      const inner = compared(step.here, step.there);
      edits.push(...inner.edits);
      pairs.push(...inner.pairs);
    } else if ('here' in step)
      edits.push({ line: at(here.parts, step.here).line, here: at(here.parts, step.here) });
    else edits.push({ line: before, there: at(there.parts, step.there) });
    if ('here' in step) before = at(here.parts, step.here).line;
  }
  return { cost, edits, pairs };
}

/** From 0 for the same statement to 1 for one that has nothing of it. */
function statementCost(here: Statement, there: Statement, same: SameWord): number {
  if (here.kind !== there.kind) return OTHER_KIND;
  const most = Math.max(here.words.length, there.words.length);
  return most === 0 ? 0 : alignWords(here.words, there.words, same).cost / most;
}

/** The changes of words that make one row the other. */
export function alignWords(here: readonly string[], there: readonly string[], same: SameWord = isSame) {
  return alignRows(here.length, there.length, {
    both: (one, other) => (same(here[one] ?? '', there[other] ?? '') ? 0 : 1),
    here: () => 1,
    there: () => 1,
  });
}

function at(parts: readonly Statement[], index: number): Statement {
  const part = parts[index];
  if (part === undefined) throw new RangeError(`There is no statement ${index} of ${parts.length}.`);
  return part;
}
