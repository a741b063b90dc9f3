import { AppError, type learning, type Principal, type ResponseOf } from '@kindling/shared';
import type { Clock, Transact } from '../../ports/index.ts';
import { retrievabilityAt } from '../model/reviews/review-card.ts';
import type { ProgressStore } from '../progress-store.ts';
import { dueTimeOf, forecastReviews, toMinutes, UNKNOWN_REVIEW_MS } from './review-days.ts';
import type { KnownCard, ReviewStore } from './review-store.ts';

const MOST_LISTED = 50;
const DAY_MS = 86_400_000;

export interface ReviewPorts {
  transact: Transact<{ reviews: ReviewStore; progress: ProgressStore }>;
  clock: Clock;
}

/**
 * What the caller should review now. Best remembered first: of a backlog that cannot be done in full, these are the ones
 * still to be saved.
 */
export async function listReviews(
  ports: ReviewPorts,
  principal: Principal,
): Promise<ResponseOf<typeof learning.listReviews>> {
  return ports.transact(principal, async ({ reviews, progress }) => {
    const now = ports.clock();
    const learner = await progress.findSummary(principal.personId, now);
    if (learner === undefined) throw new AppError('not-found', 'There is no such person here.');
    const cards = await reviews.listCards(principal.personId);
    const plan = await reviews.findLatestPlan(principal.personId);
    const due = cards.filter((known) => dueTimeOf(known) <= now);
    const ms = due.reduce((sum, { usualMs }) => sum + (usualMs ?? UNKNOWN_REVIEW_MS), 0);
    return {
      due: due.length,
      minutes: toMinutes(ms),
      reviews: rank(due, now)
        .slice(0, MOST_LISTED)
        .map((one) => toDueReview(one, now)),
      days: forecastReviews(cards, now, learner.timeZone),
      plan: plan
        ? { id: plan.id, kind: plan.kind, moved: plan.moves.length, madeAt: plan.madeAt.toISOString() }
        : null,
    };
  });
}

interface RankedCard {
  known: KnownCard;
  memory: number;
}

function rank(due: readonly KnownCard[], now: Date): RankedCard[] {
  return due
    .map((known) => ({ known, memory: retrievabilityAt(known.card, now.getTime() / 1000) }))
    .sort((left, right) => right.memory - left.memory || (left.known.itemId < right.known.itemId ? -1 : 1));
}

function toDueReview({ known, memory }: RankedCard, now: Date): learning.DueReview {
  const { itemId, isFact, card, activityTitle, titleLanguage } = known;
  const { lessonId, lessonTitle, courseTitle, language } = known;
  const overdueMs = now.getTime() - dueTimeOf(known).getTime();
  return {
    cardId: isFact ? itemId : null,
    activityId: isFact ? null : itemId,
    isNew: card.reviews === 0,
    activityTitle,
    titleLanguage,
    lessonId,
    lessonTitle,
    courseTitle,
    language,
    memoryPercent: Math.round(100 * memory),
    overdueDays: Math.floor(overdueMs / DAY_MS),
  };
}
