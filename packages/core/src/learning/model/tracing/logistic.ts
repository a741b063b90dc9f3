export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

const FURTHEST_LOGIT = 12;

/** Log odds, bounded so that a sure probability stays a number. */
export function logit(probability: number): number {
  const odds = Math.log(probability / (1 - probability));
  return Math.min(FURTHEST_LOGIT, Math.max(-FURTHEST_LOGIT, odds));
}

/** Logarithms of counts are asked for a dozen times in a prediction, and counts are small. */
const LOGARITHMS = Float64Array.from({ length: 4096 }, (_, count) => Math.log1p(count));

/** log(1 + count), from a table for whole counts in it. */
export function logCount(count: number): number {
  return LOGARITHMS[count] ?? Math.log1p(count);
}

export function clamp(value: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, value));
}
