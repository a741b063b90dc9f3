import { describe, expect, it } from 'vitest';
import { errorOf, levelNear, MEASURES, measureOf, scaleOf } from './measures.ts';
import type { SessionPoint } from './queries.ts';

const point = (change: Partial<SessionPoint> = {}): SessionPoint => ({
  conversationId: 'one',
  title: 'T',
  at: '2026-11-21T10:00:00.000Z',
  turns: 3,
  words: 42,
  accuracyPercent: 97.6,
  vocabulary: { mean: 1.6, standardError: 0.1, words: 30 },
  ...change,
});
const silent = point({ words: 0, accuracyPercent: null, vocabulary: null });

describe('what a chart of sessions draws', () => {
  it.each([
    [0.2, 'A1'],
    [1.49, 'A1'],
    [1.5, 'A2'],
    [3, 'B1'],
    [9, 'C2'],
  ])('a mean of %d is about %s', (mean, level) => expect(levelNear(mean)).toBe(level));

  it('is one measure at a time, and nothing where there is none', () => {
    expect(MEASURES.map((measure) => measureOf(point(), measure))).toEqual([1.6, 97.6, 42]);
    expect(MEASURES.map((measure) => measureOf(silent, measure))).toEqual([null, null, 0]);
  });

  it('is sure of what was counted, and of a level as far as its error goes', () => {
    expect(errorOf(point(), 'level')).toBeCloseTo(0.196, 9);
    expect(errorOf(point(), 'accuracy')).toBe(0);
    expect(errorOf(silent, 'level')).toBe(0);
  });

  it('stands on an axis that has room for all of it', () => {
    expect(scaleOf([point()], 'level')).toEqual({ from: 0.5, ticks: [1, 2, 3] });
    const high = point({ vocabulary: { mean: 4.9, standardError: 0.1, words: 30 } });
    expect(scaleOf([point(), high], 'level').ticks).toEqual([1, 2, 3, 4, 5, 6]);
    expect(scaleOf([point()], 'accuracy').ticks).toEqual([0, 50, 100]);
    expect(scaleOf([point()], 'words').ticks).toEqual([0, 30, 60]);
    expect(scaleOf([], 'words').ticks).toEqual([0, 10, 20]);
  });
});
