/** Entries in their order, cut where the day's name changes; `nameDay` knows the reader's time zone. */
export function groupByDay<Item extends { at: string }>(
  entries: readonly Item[],
  nameDay: (at: Date) => string,
): [day: string, entries: Item[]][] {
  const groups: [string, Item[]][] = [];
  for (const entry of entries) {
    const day = nameDay(new Date(entry.at));
    const last = groups.at(-1);
    if (last?.[0] === day) last[1].push(entry);
    else groups.push([day, [entry]]);
  }
  return groups;
}
