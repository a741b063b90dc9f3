/** The most parts of a whole that are given in its order: what was cut a message ago leaves a gap, and no more. */
export function countInOrder(given: readonly string[], whole: readonly string[]): number {
  let row = Array<number>(whole.length + 1).fill(0);
  for (const part of given) {
    const next = [0];
    for (let at = 0; at < whole.length; at += 1)
      next.push(whole[at] === part ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
