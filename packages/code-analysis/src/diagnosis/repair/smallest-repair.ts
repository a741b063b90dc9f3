import type { CodeRunner } from '@kindling/core/code';
import { type Comparison, compareTrees } from './compare-trees.ts';
import { ideaOfEdit } from './idea-of-edit.ts';
import { matchNames, nameless, renameOwn, sameUnderAnyName } from './match-names.ts';
import { countStatements, readStatements, type Statement } from './statement-tree.ts';

/** So many other programs are read, once duplicates are gone; what is nearest is among them. */
export const MOST_CORRECT_PROGRAMS = 20;
/** Longer programs are compared with nothing: two of them take as long as the product of their lengths. */
const MOST_STATEMENTS = 120;
/** A program of which more than this share would change is solved another way: what it changes says nothing. */
const FARTHEST = 0.5;

/** Where the way to the nearest correct program begins. It chooses a hint and is never shown: it holds no word of that program. */
export interface SmallestRepair {
  /** The share of the program that changes, from 0 to `FARTHEST`. */
  distance: number;
  /** Lines of the program that would change, each with the idea its change is a sign of. */
  places: { line: number; idea: string | undefined }[];
}

/**
 * The fewest changes that make a program one of those known to be correct, whatever names its author gave (the idea of
 * S. Gulwani, I. Radicek, F. Zuleger: Automated Clustering and Program Repair for Introductory Programming Assignments, PLDI
 * 2018; here without running any). Undefined where nothing is near, or something cannot be read.
 */
export async function findSmallestRepair(
  runner: CodeRunner,
  source: string,
  correct: readonly string[],
): Promise<SmallestRepair | undefined> {
  const different = [...new Set(correct)].filter((one) => one !== source).slice(0, MOST_CORRECT_PROGRAMS);
  if (different.length === 0) return undefined;
  const [own, ...others] = await readStatements(runner, [source, ...different]);
  if (!own || countStatements(own) > MOST_STATEMENTS) return undefined;
  return nearest(own, others);
}

function nearest(own: Statement, others: readonly (Statement | null)[]): SmallestRepair | undefined {
  const distinct = new Map(others.flatMap((one) => (one === null ? [] : [[nameless(one), one]])));
  const compared = [...distinct.values()]
    .filter((one) => countStatements(one) <= MOST_STATEMENTS)
    .map((one) => ({
      ...compareUnderOwnNames(own, one),
      size: Math.max(countStatements(own), countStatements(one)),
    }))
    .filter(({ cost, size, edits }) => edits.length > 0 && cost / size <= FARTHEST)
    .sort((one, other) => one.cost - other.cost);
  const [best] = compared;
  if (best === undefined) return undefined;
  return {
    distance: best.cost / best.size,
    places: best.edits.map((edit) => ({ line: edit.line, idea: ideaOfEdit(edit) })),
  };
}

/** First as if all own names were one, which tells which name is which; then under the names of the program to mend. */
function compareUnderOwnNames(own: Statement, other: Statement): Comparison {
  const named = matchNames(compareTrees(own, other, sameUnderAnyName).pairs);
  return compareTrees(
    own,
    renameOwn(other, (name) => named.get(name) ?? `${name}'`),
  );
}
