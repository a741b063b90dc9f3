import type { Leak } from './secret.ts';

/** Words and numbers are shorter: `2**300` has 91 digits. */
const LONGEST = 120;
const ENDLESS = new RegExp(`[\\p{L}\\p{M}\\p{N}]{${LONGEST + 1},}`, 'gu');

/**
 * Finds a row of letters and digits without an end that does not stand on the page. Nobody reads one, and it would keep
 * the checks behind this one busy for seconds.
 */
export function findEndlessWord(reply: string, publicText: string): Leak | undefined {
  const isNew = (reply.match(ENDLESS) ?? []).some((row) => !publicText.includes(row));
  return isNew ? { kind: 'unreadable', by: 'a word without an end' } : undefined;
}
