import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { gradeAnswer, previewReview, type Review, retrievabilityAt, reviewCard } from './review-card.ts';

const DAY = 86_400;
const START = 1_700_000_000;
const grades = fc.constantFrom('again' as const, 'hard' as const, 'good' as const, 'easy' as const);
const reviews: fc.Arbitrary<Review[]> = fc.array(
  fc.record({ grade: grades, at: fc.integer({ min: START, max: START + 400 * DAY }) }),
  { minLength: 1, maxLength: 15 },
);
const follow = (list: readonly Review[]) =>
  list.reduce<ReturnType<typeof reviewCard> | undefined>(
    (card, review) => reviewCard(card, review),
    undefined,
  );

test.each([
  [{ correct: false, aided: false }, 'again'],
  [{ correct: false, aided: true }, 'again'],
  [{ correct: true, aided: true, durationSeconds: 1, usualSeconds: 10 }, 'hard'],
  [{ correct: true, aided: false }, 'good'],
  [{ correct: true, aided: false, durationSeconds: 5, usualSeconds: 10 }, 'good'],
  [{ correct: true, aided: false, durationSeconds: 4.9, usualSeconds: 10 }, 'easy'],
] as const)('%j is graded %s', (answer, grade) => expect(gradeAnswer(answer)).toBe(grade));

describe('reviewCard', () => {
  it('takes reviews in any order of time, without a negative interval or a number that is none', () => {
    fc.assert(
      fc.property(reviews, (list) => {
        const card = follow(list);
        if (card === undefined) throw new Error('There is a review.');
        expect(Object.values(card).every(Number.isFinite)).toBe(true);
        expect(card.lastAt).toBe(Math.max(...list.map(({ at }) => at)));
        expect(card.dueAt).toBeGreaterThan(card.lastAt);
        expect(card.reviews).toBe(list.length);
      }),
    );
  });

  it('is remembered nine times in ten when due, as planned, and less and less from then on', () => {
    const card = reviewCard(undefined, { grade: 'good', at: START });
    expect(retrievabilityAt(card, card.dueAt)).toBeGreaterThan(0.86);
    expect(retrievabilityAt(card, card.dueAt)).toBeLessThan(0.94);
    expect(retrievabilityAt(card, START - DAY)).toBe(1);
    expect(retrievabilityAt(card, START + 60 * DAY)).toBeLessThan(retrievabilityAt(card, START + 6 * DAY));
  });

  it('comes sooner the higher the chance to remember is to be, within bounds', () => {
    const again = (retention: number) => {
      const card = reviewCard(undefined, { grade: 'good', at: START }, { retention });
      return reviewCard(card, { grade: 'good', at: card.dueAt }, { retention }).dueAt - card.dueAt;
    };
    expect(again(0.95)).toBeLessThan(again(0.85));
    expect(again(0.5)).toBe(again(0.8));
  });

  it('shows beforehand what each grade would do, worst grade soonest', () => {
    fc.assert(
      fc.property(reviews, (list) => {
        const card = follow(list);
        const at = (card?.lastAt ?? START) + 5 * DAY;
        const preview = previewReview(card, at);
        expect(preview.again).toBeLessThanOrEqual(preview.hard);
        expect(preview.hard).toBeLessThanOrEqual(preview.good);
        expect(preview.good).toBeLessThanOrEqual(preview.easy);
        expect(reviewCard(card, { grade: 'good', at }).dueAt).toBe(preview.good);
        expect(card).toEqual(follow(list));
      }),
    );
  });
});
