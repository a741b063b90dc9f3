/**
 * A circle in "learn this after that", as the keys along it with the first repeated at the end; undefined when
 * there is none. Keys that are not declared are passed over.
 */
export function findCycle(after: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const settled = new Set<string>();
  const visit = (key: string, trail: readonly string[]): string[] | undefined => {
    const from = trail.indexOf(key);
    if (from >= 0) return [...trail.slice(from), key];
    if (settled.has(key)) return undefined;
    for (const earlier of after.get(key) ?? []) {
      const cycle = visit(earlier, [...trail, key]);
      if (cycle) return cycle;
    }
    settled.add(key);
    return undefined;
  };
  for (const key of after.keys()) {
    const cycle = visit(key, []);
    if (cycle) return cycle;
  }
  return undefined;
}
