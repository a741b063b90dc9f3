export interface LineChanges {
  /** Of the later text, from 0. */
  added: ReadonlySet<number>;
  removed: number;
}

/** Lines of a text that the one before did not have; a line that only moved is no change. */
export function findChangedLines(before: string, after: string): LineChanges {
  const left = new Map<string, number>();
  for (const line of before.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  const added = new Set<number>();
  for (const [index, line] of after.split('\n').entries()) {
    const there = left.get(line) ?? 0;
    if (there > 0) left.set(line, there - 1);
    else added.add(index);
  }
  return { added, removed: [...left.values()].reduce((sum, there) => sum + there, 0) };
}

/**
 * The same for one file of a version. A file that was not there before is new from its first line; the first version of all
 * (`before` undefined) has nothing to be compared with.
 */
export function findChangesOf(
  name: string,
  before: Readonly<Record<string, string>> | undefined,
  text: string,
): LineChanges {
  return findChangedLines(before === undefined ? text : (before[name] ?? ''), text);
}
