import { foldText } from '@kindling/core/text';
import type { Correction } from '@kindling/core/turns';

const LOOKS = new Set(['capital', 'punctuation']);

/** Whether a correction only mends how something is written down, and not what is said: a capital, a comma, an accent. */
export function isOnlyLooks({ type, from, to }: Correction): boolean {
  return LOOKS.has(type) || (type === 'spelling' && foldText(from) === foldText(to));
}
