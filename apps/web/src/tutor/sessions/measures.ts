import type { SessionPoint } from './queries.ts';

/** What the chart draws of each session, one at a time. */
export const MEASURES = ['level', 'accuracy', 'words'] as const;
export type Measure = (typeof MEASURES)[number];

/** In the order of the scale on which A1 is 1. */
const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** Two-sided 95 % of a normal distribution. */
const Z_95 = 1.96;

/** The level a mean of levels is nearest to. */
export function levelNear(mean: number): (typeof LEVELS)[number] {
  const place = Math.min(LEVELS.length, Math.max(1, Math.round(mean)));
  return LEVELS[place - 1] ?? 'A1';
}

/** Null where the session has none: too few words, or none at all. */
export function measureOf(point: SessionPoint, measure: Measure): number | null {
  if (measure === 'level') return point.vocabulary?.mean ?? null;
  return measure === 'accuracy' ? point.accuracyPercent : point.words;
}

/** How far off a level may be to either side; nothing for what was counted. */
export function errorOf({ vocabulary }: SessionPoint, measure: Measure): number {
  return measure === 'level' && vocabulary !== null ? Z_95 * vocabulary.standardError : 0;
}

/** Where an axis ends, and where it is marked. */
export function scaleOf(
  points: readonly SessionPoint[],
  measure: Measure,
): { from: number; ticks: number[] } {
  const highest = Math.max(
    0,
    ...points.map((point) => (measureOf(point, measure) ?? 0) + errorOf(point, measure)),
  );
  if (measure === 'accuracy') return { from: 0, ticks: [0, 50, 100] };
  if (measure === 'words') {
    const step = Math.max(10, Math.ceil(highest / 20) * 10);
    return { from: 0, ticks: [0, step, 2 * step] };
  }
  // Half a level of room below A1, which is where spoken words mostly are.
  const top = Math.min(LEVELS.length, Math.max(3, Math.ceil(highest)));
  return { from: 0.5, ticks: Array.from({ length: top }, (_, index) => index + 1) };
}
