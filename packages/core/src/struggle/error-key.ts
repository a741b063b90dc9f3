function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

/** Two wrong answers to one exercise are the same mistake when they have this in common: case and spaces aside. */
export function errorKeyOf(answer: unknown): string {
  return JSON.stringify(canonical(answer)) ?? '';
}
