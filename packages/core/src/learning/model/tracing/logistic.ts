export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

const FURTHEST_LOGIT = 12;

/** Log odds, bounded so that a sure probability stays a number. */
export function logit(probability: number): number {
  const odds = Math.log(probability / (1 - probability));
  return Math.min(FURTHEST_LOGIT, Math.max(-FURTHEST_LOGIT, odds));
}

export function clamp(value: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, value));
}
