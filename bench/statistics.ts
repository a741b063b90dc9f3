/** The value below which `share` (0-1) of the sorted numbers lie, by the nearest-rank method. NaN without numbers. */
export function percentile(sorted: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** The middle value; the mean of the two middle ones when there is an even number. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  if (!Number.isInteger(middle)) return sorted[Math.floor(middle)] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Rounds to three significant places behind the point: more would claim what the clock cannot say. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * How fast y grows with x: the median of the slopes between all pairs of points (Theil 1950, Sen 1968). A few points far
 * off, such as those before a collection of garbage, do not move it.
 */
export function trend(points: readonly { x: number; y: number }[]): number {
  const slopes = points.flatMap((from, index) =>
    points.slice(index + 1).map((to) => (to.y - from.y) / (to.x - from.x)),
  );
  return median(slopes);
}
