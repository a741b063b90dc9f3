import { straighten } from '../answers/normalise-text.ts';

/**
 * A text as it looks on the screen: emphasis around the whole, kinds of quotes and runs of spaces leave no trace.
 * Case and sentence marks stay: `Monday` and `monday` may well be what an item is about.
 */
export function readAlike(text: string): string {
  const spaced = straighten(text).replace(/\s+/g, ' ').trim();
  return spaced.replace(/^(\*{1,2}|_{1,2})(?!\s)([^*_]+)(?<!\s)\1$/, '$2');
}
