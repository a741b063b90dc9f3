/** One step from a row to another: what is in both, what only one has. Numbers are places in the rows. */
export type RowStep = { here: number; there: number } | { here: number } | { there: number };

/** What steps cost, by places. */
export interface StepCosts {
  both(here: number, there: number): number;
  here(at: number): number;
  there(at: number): number;
}

/**
 * The cheapest way from one row to another (R. A. Wagner, M. J. Fischer: The String-to-String Correction Problem, JACM 1974).
 * Takes time and room in the product of the lengths.
 */
export function alignRows(
  hereCount: number,
  thereCount: number,
  costs: StepCosts,
): { cost: number; steps: RowStep[] } {
  const width = thereCount + 1;
  const table = new Float64Array((hereCount + 1) * width);
  const at = (here: number, there: number) => table[here * width + there] ?? 0;
  for (let here = 0; here <= hereCount; here++) {
    for (let there = 0; there <= thereCount; there++) {
      if (here === 0 && there === 0) continue;
      const fromHere = here > 0 ? at(here - 1, there) + costs.here(here - 1) : Number.POSITIVE_INFINITY;
      const fromThere = there > 0 ? at(here, there - 1) + costs.there(there - 1) : Number.POSITIVE_INFINITY;
      const fromBoth =
        here > 0 && there > 0
          ? at(here - 1, there - 1) + costs.both(here - 1, there - 1)
          : Number.POSITIVE_INFINITY;
      table[here * width + there] = Math.min(fromBoth, fromHere, fromThere);
    }
  }
  return { cost: at(hereCount, thereCount), steps: walkBack(hereCount, thereCount, at, costs) };
}

/** From the end to the beginning; of ways that cost the same the one that keeps most. */
function walkBack(
  hereCount: number,
  thereCount: number,
  at: (here: number, there: number) => number,
  costs: StepCosts,
): RowStep[] {
  const steps: RowStep[] = [];
  let [here, there] = [hereCount, thereCount];
  while (here > 0 || there > 0) {
    const cost = at(here, there);
    if (here > 0 && there > 0 && cost === at(here - 1, there - 1) + costs.both(here - 1, there - 1)) {
      steps.push({ here: --here, there: --there });
    } else if (here > 0 && cost === at(here - 1, there) + costs.here(here - 1)) {
      steps.push({ here: --here });
    } else {
      steps.push({ there: --there });
    }
  }
  return steps.reverse();
}
