import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ReviewCard } from '../model/reviews/review-card.ts';
import { foldReview, type GradedReview, gradeReview, isLateReview, replayReviews } from './fold-reviews.ts';

const START = Date.parse('2026-11-01T00:00:00Z');
const review = fc.record<GradedReview>({
  attemptId: fc.stringMatching(/^[0-9a-f]{6}$/),
  answeredAt: fc.integer({ min: 0, max: 60 }).map((day) => new Date(START + day * 86_400_000)),
  grade: fc.constantFrom('again' as const, 'hard' as const, 'good' as const, 'easy' as const),
});
const reviews = fc.uniqueArray(review, { maxLength: 20, selector: ({ attemptId }) => attemptId });

function arrive(arriving: readonly GradedReview[]): ReviewCard | undefined {
  let card: ReviewCard | undefined;
  const stored: GradedReview[] = [];
  for (const one of arriving) {
    const late = isLateReview(card, one.answeredAt);
    stored.push(one);
    card = late ? replayReviews(stored) : foldReview(card, one);
  }
  return card;
}

test.each([
  ['worked-example', true, null],
  ['none', false, 'again'],
  ['hint-2', true, 'hard'],
  ['none', true, 'easy'],
] as const)('with help %s and correct %s a review is graded %s', (aid, correct, grade) => {
  expect(gradeReview({ aid, correct, durationMs: 900, usualSeconds: 10 })).toBe(grade);
});

test('nothing is easy while nobody knows how long it usually takes', () => {
  expect(gradeReview({ aid: 'none', correct: true, durationMs: 1, usualSeconds: undefined })).toBe('good');
});

describe('a card', () => {
  it('is the same whatever order its reviews arrive in', () => {
    fc.assert(
      fc.property(reviews, (list) => {
        const backwards = [...list].reverse();
        expect(arrive(backwards)).toEqual(arrive(list));
        expect(replayReviews([...backwards, ...list])).toEqual(arrive(list));
      }),
    );
  });

  it('holds only numbers', () => {
    fc.assert(
      fc.property(reviews, (list) => {
        const card = replayReviews(list);
        expect(Object.values(card ?? {}).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
