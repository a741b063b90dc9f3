import type { DangerLabel } from '../danger-label.ts';

/** Messages of one way of writing, by what they tell of; they stand between bars or on lines of their own. */
export type VoiceBatch = Record<DangerLabel, string>;
