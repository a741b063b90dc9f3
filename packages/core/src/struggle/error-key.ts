import { z } from 'zod';

/** What graders of programs say beside the rest: how each test ended. */
const Tested = z.object({
  tests: z.array(z.object({ key: z.string(), passed: z.boolean(), status: z.string() })),
});

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

/**
 * Two wrong answers to one exercise are the same mistake when they have this in common: programs the tests that fail
 * and how, other answers everything but case and spaces.
 */
export function errorKeyOf(answer: unknown, feedback: unknown): string {
  const tested = Tested.safeParse(feedback);
  if (!tested.success) return JSON.stringify(canonical(answer)) ?? '';
  const failed = tested.data.tests.filter(({ passed }) => !passed);
  return JSON.stringify(failed.map(({ key, status }) => [key, status]));
}
