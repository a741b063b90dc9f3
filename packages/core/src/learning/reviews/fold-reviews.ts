import type { Aid, Id } from '@kindling/shared';
import { isAided } from '../aid.ts';
import { inFoldOrder } from '../ledger.ts';
import {
  gradeAnswer,
  type ReviewCard,
  type ReviewGrade,
  type ReviewOptions,
  reviewCard,
} from '../model/reviews/review-card.ts';

/** What one answer said about remembering an item, as the ledger keeps it. */
export interface GradedReview {
  attemptId: Id;
  answeredAt: Date;
  grade: ReviewGrade;
}

interface AnsweredItem {
  correct: boolean;
  aid: Aid;
  durationMs: number;
  usualSeconds: number | undefined;
}

/** Null for an answer given with the solution fresh in mind: that is reading, not remembering. */
export function gradeReview({ correct, aid, durationMs, usualSeconds }: AnsweredItem): ReviewGrade | null {
  if (aid === 'worked-example') return null;
  const times = usualSeconds === undefined ? {} : { durationSeconds: durationMs / 1000, usualSeconds };
  return gradeAnswer({ correct, aided: isAided(aid), ...times });
}

const toSeconds = (time: Date) => time.getTime() / 1000;

/** The card after a review that is not older than what it holds; see `reviewCard`. */
export function foldReview(
  card: ReviewCard | undefined,
  review: Pick<GradedReview, 'answeredAt' | 'grade'>,
  options: ReviewOptions = {},
): ReviewCard {
  return reviewCard(card, { grade: review.grade, at: toSeconds(review.answeredAt) }, options);
}

/** The card that an item's reviews fold to, whatever order they are given in and however often. */
export function replayReviews(
  reviews: Iterable<GradedReview>,
  options: ReviewOptions = {},
): ReviewCard | undefined {
  return inFoldOrder(reviews).reduce<ReviewCard | undefined>(
    (card, review) => foldReview(card, review, options),
    undefined,
  );
}

/** Whether a review belongs before the card's last one, so that the card has to be replayed. */
export function isLateReview(card: ReviewCard | undefined, answeredAt: Date): boolean {
  return card !== undefined && card.reviews > 0 && toSeconds(answeredAt) <= card.lastAt;
}
