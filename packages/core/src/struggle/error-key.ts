function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

/** A test of a program that did not pass, and how it ended. */
export type FailedTest = readonly [key: string, status: string];

/**
 * Two wrong answers to one exercise are the same mistake when they have this in common: programs the tests that fail
 * and how, other answers everything but case and spaces.
 * @param failedTests null for an answer that is no program.
 */
export function errorKeyOf(answer: unknown, failedTests: readonly FailedTest[] | null): string {
  return JSON.stringify(failedTests ?? canonical(answer)) ?? '';
}
