/** One step of turning `given` into `expected`, in reading order. A `changed` step covers two letters when they were swapped. */
export type EditStep =
  | { kind: 'same'; given: string }
  | { kind: 'extra'; given: string }
  | { kind: 'missing'; expected: string }
  | { kind: 'changed'; given: string; expected: string };

type IsSame = (given: string, expected: string) => boolean;
const isIdentical: IsSame = (given, expected) => given === expected;

/**
 * Number of letters added, left out, changed or swapped with their neighbour (optimal string alignment, the
 * restricted Damerau-Levenshtein distance: Boytsov 2011, doi 10.1145/1963190.1963191). Letters are code points.
 */
export function computeDistance(given: string, expected: string): number {
  return (
    fillTable([...given], [...expected], isIdentical)
      .at(-1)
      ?.at(-1) ?? 0
  );
}

/** The steps of one cheapest way. `isSame` may see letters as equal that differ (case). */
export function computeEditSteps(given: string, expected: string, isSame: IsSame = isIdentical): EditStep[] {
  const from = [...given];
  const to = [...expected];
  const table = fillTable(from, to, isSame);
  const steps: EditStep[] = [];
  let row = from.length;
  let column = to.length;
  while (row > 0 || column > 0) {
    const step = stepInto(table, from, to, row, column, isSame);
    steps.push(step.step);
    row -= step.rows;
    column -= step.columns;
  }
  return steps.reverse();
}

interface Move {
  step: EditStep;
  rows: number;
  columns: number;
}

/** The last step of a cheapest way to (row, column). Prefers staying, so that equal letters are never marked. */
function stepInto(
  table: number[][],
  from: string[],
  to: string[],
  row: number,
  column: number,
  isSame: IsSame,
): Move {
  const at = (r: number, c: number) => table[r]?.[c] ?? Number.POSITIVE_INFINITY;
  const here = at(row, column);
  const given = from[row - 1] ?? '';
  const expected = to[column - 1] ?? '';
  if (row > 0 && column > 0 && isSame(given, expected) && at(row - 1, column - 1) === here) {
    return { step: { kind: 'same', given }, rows: 1, columns: 1 };
  }
  if (isSwapped(from, to, row, column, isSame) && at(row - 2, column - 2) + 1 === here) {
    const swap = { given: `${from[row - 2]}${given}`, expected: `${to[column - 2]}${expected}` };
    return { step: { kind: 'changed', ...swap }, rows: 2, columns: 2 };
  }
  if (row > 0 && column > 0 && at(row - 1, column - 1) + 1 === here) {
    return { step: { kind: 'changed', given, expected }, rows: 1, columns: 1 };
  }
  if (row > 0 && at(row - 1, column) + 1 === here) {
    return { step: { kind: 'extra', given }, rows: 1, columns: 0 };
  }
  return { step: { kind: 'missing', expected }, rows: 0, columns: 1 };
}

function isSwapped(from: string[], to: string[], row: number, column: number, isSame: IsSame): boolean {
  if (row < 2 || column < 2) return false;
  return (
    isSame(from[row - 1] ?? '', to[column - 2] ?? '') && isSame(from[row - 2] ?? '', to[column - 1] ?? '')
  );
}

/** table[r][c]: distance of the first r given letters from the first c expected ones. */
function fillTable(from: string[], to: string[], isSame: IsSame): number[][] {
  const table: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    table.push(line);
    const above = table[row - 1] ?? [];
    for (let column = 1; column <= to.length; column++) {
      const change = isSame(from[row - 1] ?? '', to[column - 1] ?? '') ? 0 : 1;
      let cheapest = Math.min(
        (above[column - 1] ?? 0) + change,
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
      );
      if (isSwapped(from, to, row, column, isSame)) {
        cheapest = Math.min(cheapest, (table[row - 2]?.[column - 2] ?? 0) + 1);
      }
      line.push(cheapest);
    }
  }
  return table;
}
