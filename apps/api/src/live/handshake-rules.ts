import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page may open or use a connection with this browser's cookies. Browsers send Origin with every
 * WebSocket and every cross-site request; they leave it out of a same-origin GET, where Sec-Fetch-Site says so.
 * Programs that are no browsers send neither and carry no cookies of anybody else.
 */
export function isAllowedOrigin(headers: IncomingHttpHeaders, allowedOrigins: readonly string[]): boolean {
  if (headers.origin !== undefined) return allowedOrigins.includes(headers.origin);
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

const WINDOW_MS = 60_000;
const MAX_ADDRESSES = 50_000;

export interface RateGate {
  /** Counts one more for `key`; false when it has had its share of this minute. */
  admit(key: string): boolean;
}

/** Counts per key in whole minutes. Bounded: past the bound everybody starts anew, which only ever admits more. */
export function createRateGate(perMinute: number, now: () => number): RateGate {
  let counts = new Map<string, number>();
  let startedAt = now();
  return {
    admit(key) {
      if (now() - startedAt >= WINDOW_MS || counts.size >= MAX_ADDRESSES) {
        counts = new Map();
        startedAt = now();
      }
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= perMinute;
    },
  };
}
