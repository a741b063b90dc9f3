/** A phone, held upright: every column of the editor counts. */
export function isNarrow(): boolean {
  return window.matchMedia('(max-width: 40rem)').matches;
}
