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
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const regions = diff3Merge(mine.split('\n'), base.split('\n'), theirs.split('\n'), {
    excludeFalseConflicts: true,
  });
  if (regions.some(({ conflict }) => conflict !== undefined)) return undefined;
  return regions.flatMap(({ ok = [] }) => ok).join('\n');
}

/** The same for all files of an exercise; a file that is missing on one side is empty there. */
export function mergeFiles(base: Files, mine: Files, theirs: Files): Files | undefined {
  const merged: Record<string, string> = {};
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const text = mergeText(base[name] ?? '', mine[name] ?? '', theirs[name] ?? '');
    if (text === undefined) return undefined;
    merged[name] = text;
  }
  return merged;
}
