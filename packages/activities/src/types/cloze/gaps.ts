export type ClozePart = { kind: 'text'; text: string } | { kind: 'gap'; index: number };

const GAP = /\{\{(\d+)\}\}/g;

/** Whether `text` holds {{1}} ... {{count}} once each and in order. */
export function hasGapsInOrder(text: string, count: number): boolean {
  const numbers = [...text.matchAll(GAP)].map((match) => Number(match[1]));
  return numbers.length === count && numbers.every((number, index) => number === index + 1);
}

/** The text cut at its gaps, in reading order, empty stretches left out. Gap indexes count from 0. */
export function splitAtGaps(text: string): ClozePart[] {
  const parts: ClozePart[] = [];
  let from = 0;
  for (const match of text.matchAll(GAP)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push({ kind: 'gap', index: Number(match[1]) - 1 });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}
