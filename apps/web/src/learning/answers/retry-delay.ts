const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;

/**
 * Milliseconds until the next try: doubling from one second to a minute, spread by a quarter either way so that a
 * class whose network comes back does not ask in one beat. Never sooner than the server asked for.
 * `random` is 0-1.
 */
export function computeRetryDelayMs(failures: number, retryAfterMs: number, random: number): number {
  const doubled = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(Math.max(doubled * (0.75 + random / 2), retryAfterMs));
}
