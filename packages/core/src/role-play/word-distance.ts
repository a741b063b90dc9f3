/**
 * Steps from one word to another (a letter more, less, other, or two swapped; Damerau's restricted distance).
 * Counts no further than `most`: `most + 1` says "far".
 */
export function wordDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let steps = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      next.push(steps);
    }
    before = row;
    row = next;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}

/** A slip of one letter in a word long enough to still be plain. */
export function isSlipOf(written: string, meant: string): boolean {
  return (
    written.length >= 5 &&
    meant.length >= 5 &&
    written[0] === meant[0] &&
    wordDistance(written, meant, 1) === 1
  );
}
