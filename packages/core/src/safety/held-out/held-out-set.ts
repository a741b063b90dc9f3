import type { SafetyCategory } from '../safety-rule.ts';

/** Messages of each danger: told outright, and only hinted at. Messages stand between bars or on lines of their own. */
export type HeldOutDanger = Record<SafetyCategory, { told: string; hinted: string }>;

/** The messages of such a text. */
export function listMessages(lines: string): string[] {
  return lines
    .split(/[|\n]/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
