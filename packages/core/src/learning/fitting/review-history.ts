import { compareAnswers } from '../ledger.ts';
import { type ReviewCard, retrievabilityAt } from '../model/reviews/review-card.ts';
import { foldReview } from '../reviews/fold-reviews.ts';
import type { ItemReview } from './fit-store.ts';

const DAY_MS = 86_400_000;
/** Keeps a surprising outcome from counting without end. */
const CERTAIN = 1e-6;

/** One item's reviews, oldest first: grade 1 (again) to 4 (easy), and whole days since the one before. */
export type ReviewHistory = readonly { rating: number; days: number }[];

const RATINGS = { again: 1, hard: 2, good: 3, easy: 4 } as const;

/** Reviews by item, each item's in order of time. */
function groupByItem(reviews: readonly ItemReview[]): ItemReview[][] {
  const byItem = Map.groupBy(reviews, (review) => review.itemId);
  return [...byItem.values()].map((own) => own.sort(compareAnswers));
}

/** The histories an optimizer of memory weights reads. */
export function toHistories(reviews: readonly ItemReview[]): ReviewHistory[] {
  return groupByItem(reviews).map((own) =>
    own.map(({ grade, answeredAt }, place) => {
      const before = own[place - 1]?.answeredAt ?? answeredAt;
      const days = Math.max(0, Math.round((answeredAt.getTime() - before.getTime()) / DAY_MS));
      return { rating: RATINGS[grade], days };
    }),
  );
}

/** The earliest reviews for fitting and when the others begin, by which weights are judged. */
export function splitByTime(
  reviews: readonly ItemReview[],
  fittedShare: number,
): { fitted: ItemReview[]; testedFrom: Date } {
  const ordered = [...reviews].sort(compareAnswers);
  const fitted = ordered.slice(0, Math.floor(ordered.length * fittedShare));
  return { fitted, testedFrom: ordered[fitted.length]?.answeredAt ?? new Date(8.64e15) };
}

/**
 * Log loss of memory weights on the reviews from a time on: how surprising it was, each time, that the item was
 * remembered (any grade but again) or not. First reviews say nothing about remembering. NaN without any.
 */
export function measureMemoryLoss(
  reviews: readonly ItemReview[],
  weights: readonly number[] | undefined,
  testedFrom: Date,
): number {
  const options = weights === undefined ? {} : { weights };
  let loss = 0;
  let count = 0;
  for (const own of groupByItem(reviews)) {
    let card: ReviewCard | undefined;
    for (const review of own) {
      if (card !== undefined && review.answeredAt >= testedFrom) {
        const chance = retrievabilityAt(card, review.answeredAt.getTime() / 1000, options);
        const bounded = Math.min(1 - CERTAIN, Math.max(CERTAIN, chance));
        loss -= Math.log(review.grade === 'again' ? 1 - bounded : bounded);
        count += 1;
      }
      card = foldReview(card, review, options);
    }
  }
  return loss / count;
}
