/** `ids` with the one at `from` moved to stand at `to`; unchanged when either is outside. */
export function moveTo(ids: readonly string[], from: number, to: number): string[] {
  const moved = [...ids];
  if (from < 0 || to < 0 || from >= ids.length || to >= ids.length) return moved;
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}
