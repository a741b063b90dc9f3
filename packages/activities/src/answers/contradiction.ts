import { normaliseText } from './normalise-text.ts';
import type { TextPolicy, WrongAnswer } from './text-answer.schema.ts';

/** What to say about a wrong answer that the same policy reads as a right one, so that it would never be rejected. */
export const CONTRADICTION =
  'a rejected answer is also accepted (after case, spaces and sentence marks are evened out)';

/** Whether every rejected answer can be told from every accepted one. */
export function areRejectionsApart(
  accept: readonly string[],
  rejected: readonly WrongAnswer[],
  policy: Omit<TextPolicy, 'tolerateTypos'>,
): boolean {
  const accepted = new Set(accept.map((text) => normaliseText(text, policy)));
  return rejected.every((wrong) => !accepted.has(normaliseText(wrong.text, policy)));
}
