import type { StruggleThresholds } from '@kindling/shared';

export type Thresholds = StruggleThresholds;

/** What the contract takes, repeated here so that the page does not load every contract; a test holds them together. */
export const RANGES: Record<keyof Thresholds, { least: number; most: number; usual: number }> = {
  sameErrors: { least: 2, most: 20, usual: 3 },
  sameErrorsMinutes: { least: 1, most: 1440, usual: 30 },
  longWorkMinutes: { least: 1, most: 240, usual: 10 },
  quizBelowPercent: { least: 1, most: 100, usual: 50 },
  failedInARow: { least: 2, most: 20, usual: 5 },
  spinningPercent: { least: 30, most: 99, usual: 60 },
};
export const FIELDS = Object.keys(RANGES) as (keyof Thresholds)[];

/** A whole number within the field's range, as people type it; undefined for anything else. */
export function readThreshold(field: keyof Thresholds, text: string): number | undefined {
  const { least, most } = RANGES[field];
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
