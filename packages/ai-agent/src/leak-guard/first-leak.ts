import type { Leak } from './secret.ts';

/** What the first of some checks finds in a reply. */
export function firstLeak(
  checks: readonly ((reply: string) => Leak | undefined)[],
  reply: string,
): Leak | undefined {
  for (const check of checks) {
    const leak = check(reply);
    if (leak !== undefined) return leak;
  }
  return undefined;
}
