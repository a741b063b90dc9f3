/**
 * Indexes into `given` of one longest common subsequence with `expected`: the items that may stay where they are
 * while the others move. Empty only when nothing is shared.
 */
export function findSettled(given: readonly string[], expected: readonly string[]): Set<number> {
  const lengths = fillLengths(given, expected);
  const settled = new Set<number>();
  let row = 0;
  let column = 0;
  while (row < given.length && column < expected.length) {
    if (given[row] === expected[column]) {
      settled.add(row);
      row += 1;
      column += 1;
    } else if ((lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0)) {
      row += 1;
    } else {
      column += 1;
    }
  }
  return settled;
}

/** lengths[r][c]: length of a longest common subsequence of given from r on and expected from c on. */
function fillLengths(given: readonly string[], expected: readonly string[]): number[][] {
  const lengths = Array.from({ length: given.length + 1 }, () =>
    new Array<number>(expected.length + 1).fill(0),
  );
  for (let row = given.length - 1; row >= 0; row--) {
    const line = lengths[row] ?? [];
    const below = lengths[row + 1] ?? [];
    for (let column = expected.length - 1; column >= 0; column--) {
      line[column] =
        given[row] === expected[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, line[column + 1] ?? 0);
    }
  }
  return lengths;
}
