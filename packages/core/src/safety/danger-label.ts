import { SAFETY_CATEGORIES, type SafetyCategory } from './safety-rule.ts';

/** What a message is told apart by. */
export type DangerLabel = SafetyCategory | 'none';
export const DANGER_LABELS: readonly DangerLabel[] = ['none', ...SAFETY_CATEGORIES];
