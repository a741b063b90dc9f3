/**
 * Lines of one text (from 1) that another does not have in the same order. Where the other has lines more, the two
 * neighbours of the gap, unless a changed line stands there.
 */
export function changedLines(from: string, to: string): Set<number> {
  const one = linesOf(from);
  const kept = keptLines(one, linesOf(to));
  const own = new Set(kept.map(([here]) => here));
  const changed = new Set(one.flatMap((_, here) => (own.has(here) ? [] : [here + 1])));
  let [lastHere, lastThere] = [-1, -1];
  for (const [here, there] of [...kept, [one.length, linesOf(to).length] as const]) {
    const isGap = here === lastHere + 1 && there > lastThere + 1;
    if (isGap) for (const line of [here, here + 1]) if (line >= 1 && line <= one.length) changed.add(line);
    [lastHere, lastThere] = [here, there];
  }
  return changed;
}

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

type Pair = readonly [here: number, there: number];

/** The longest row of lines that both have in the same order, as places in each. */
function keptLines(one: string[], other: string[]): Pair[] {
  const best = new Map<string, Pair[]>();
  const from = (here: number, there: number): Pair[] => {
    if (here >= one.length || there >= other.length) return [];
    const key = `${here} ${there}`;
    const known = best.get(key);
    if (known !== undefined) return known;
    const found = choose(here, there);
    best.set(key, found);
    return found;
  };
  const choose = (here: number, there: number): Pair[] => {
    if (one[here] === other[there]) return [[here, there], ...from(here + 1, there + 1)];
    const [without, beyond] = [from(here + 1, there), from(here, there + 1)];
    return without.length >= beyond.length ? without : beyond;
  };
  return from(0, 0);
}
