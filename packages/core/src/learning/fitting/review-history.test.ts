import { describe, expect, it } from 'vitest';
import type { ItemReview } from './fit-store.ts';
import { measureMemoryLoss, splitByTime, toHistories } from './review-history.ts';

const START = Date.parse('2026-11-01T09:00:00Z');
const review = (itemId: string, day: number, grade: ItemReview['grade'] = 'good'): ItemReview => ({
  attemptId: `${itemId}-${day}`,
  itemId,
  answeredAt: new Date(START + day * 86_400_000),
  grade,
});

describe('histories', () => {
  it('go item by item in order of time, with whole days between', () => {
    const reviews = [
      review('b', 3, 'again'),
      review('a', 4.4, 'easy'),
      review('a', 0),
      review('b', 1, 'hard'),
    ];
    expect(toHistories(reviews)).toEqual([
      [
        { rating: 2, days: 0 },
        { rating: 1, days: 2 },
      ],
      [
        { rating: 3, days: 0 },
        { rating: 4, days: 4 },
      ],
    ]);
  });
});

describe('splitting by time', () => {
  it('leaves the latest out, of all items together', () => {
    const reviews = [5, 1, 4, 2, 3].map((day) => review('a', day));
    const { fitted, testedFrom } = splitByTime(reviews, 0.8);
    expect(fitted.map((one) => one.attemptId)).toEqual(['a-1', 'a-2', 'a-3', 'a-4']);
    expect(testedFrom).toEqual(review('a', 5).answeredAt);
  });

  it('has nothing to test without reviews', () => {
    const { fitted, testedFrom } = splitByTime([], 0.8);
    expect(fitted).toEqual([]);
    expect(measureMemoryLoss([], undefined, testedFrom)).toBeNaN();
  });
});

describe('the loss of memory weights', () => {
  const from = new Date(START + 86_400_000);
  const lossOf = (second: ItemReview['grade'], day: number) =>
    measureMemoryLoss([review('a', 0), review('a', day, second)], undefined, from);

  it('is small for what was expected and large for what was not', () => {
    expect(lossOf('good', 2)).toBeLessThan(lossOf('again', 2));
    expect(lossOf('again', 200)).toBeLessThan(lossOf('again', 2));
  });

  it('counts only reviews of what was met before, from the time on', () => {
    const reviews = [review('a', 0), review('a', 2), review('b', 3, 'again')];
    expect(measureMemoryLoss(reviews, undefined, from)).toBe(lossOf('good', 2));
  });
});
