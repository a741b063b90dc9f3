import { diff3Merge } from 'node-diff3';

/** Text by file name. */
export type Files = Readonly<Record<string, string>>;

export function isSameFiles(left: Files, right: Files): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}

/**
 * Puts two texts together that were both made from `base`, line by line.
 * @returns undefined when both changed the same lines in different ways.
 */
function mergeText(base: string, mine: string, theirs: string): string | undefined {
  const regions = diff3Merge(mine.split('\n'), base.split('\n'), theirs.split('\n'), {
    excludeFalseConflicts: true,
  });
  if (regions.some(({ conflict }) => conflict !== undefined)) return undefined;
  return regions.flatMap(({ ok = [] }) => ok).join('\n');
}

/** Missing is how a file is that was not made yet, or deleted. Deleting loses to writing: what was written is not to be lost. */
function mergeFile(name: string, base: Files, mine: Files, theirs: Files): Merged {
  const [before, here, there] = [base[name], mine[name], theirs[name]];
  if (here === there || there === before) return { text: here };
  if (here === before) return { text: there };
  if (here === undefined || there === undefined) return { text: here ?? there };
  const text = mergeText(before ?? '', here, there);
  return text === undefined ? 'conflict' : { text };
}

/** How a file is afterwards; without text where there is none. */
type Merged = { text: string | undefined } | 'conflict';

/** The same for all files of an exercise, also those that were made or deleted on one side. */
export function mergeFiles(base: Files, mine: Files, theirs: Files): Files | undefined {
  const merged: Record<string, string> = {};
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const file = mergeFile(name, base, mine, theirs);
    if (file === 'conflict') return undefined;
    if (file.text !== undefined) merged[name] = file.text;
  }
  return merged;
}
