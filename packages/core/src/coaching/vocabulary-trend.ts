import type { coaching } from '@kindling/shared';

/** Fewer points make any line. */
const FEWEST_SESSIONS = 3;
/** Two-sided 95 % of a normal distribution. */
const Z_95 = 1.96;

/**
 * Slope of a weighted least-squares line through the scores of sessions, oldest first; a session weighs by what its
 * standard error says (1 / se²). Sessions differ by more than their words: where the scores scatter more than their
 * errors allow, the interval is widened by that (Birge's ratio).
 */
export function computeVocabularyTrend(
  scores: readonly coaching.VocabularyScore[],
): coaching.VocabularyTrend {
  const sessions = scores.length;
  if (sessions < FEWEST_SESSIONS) return { sessions, slope: null, direction: 'unknown' };
  // All words of one level have no spread: a floor keeps such a session from outweighing all others.
  const points = scores.map(({ mean, standardError }, at) => ({
    at,
    mean,
    weight: 1 / Math.max(standardError, 0.02) ** 2,
  }));
  const total = sum(points.map(({ weight }) => weight));
  const middle = sum(points.map(({ at, weight }) => at * weight)) / total;
  const height = sum(points.map(({ mean, weight }) => mean * weight)) / total;
  const spread = sum(points.map(({ at, weight }) => weight * (at - middle) ** 2));
  const perSession =
    sum(points.map(({ at, mean, weight }) => weight * (at - middle) * (mean - height))) / spread;
  const scatter = sum(
    points.map(({ at, mean, weight }) => weight * (mean - height - perSession * (at - middle)) ** 2),
  );
  const half = Z_95 * Math.sqrt((1 / spread) * Math.max(1, scatter / (sessions - 2)));
  const [low, high] = [perSession - half, perSession + half];
  return {
    sessions,
    slope: { perSession, low, high },
    direction: low > 0 ? 'up' : high < 0 ? 'down' : 'steady',
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
