import type { Id, learning } from '@kindling/shared';
import type { ReviewCard } from '../model/reviews/review-card.ts';

/** A card with the activity, word or fact it is about. */
export interface KnownCard {
  itemId: Id;
  /** A word of a course or a fact of the learner's own: `itemId` is its card. */
  isFact: boolean;
  card: ReviewCard;
  /** Where a plan moved it to; null when it comes at its own time. */
  plannedAt: Date | null;
  /** How long people take for the item; null until enough of them answered it. */
  usualMs: number | null;
  /** Of the activity; of a fact what is to be learned. */
  activityTitle: string;
  titleLanguage: string | null;
  /** Null for a fact of the learner's own, as are the titles. */
  lessonId: Id | null;
  lessonTitle: string | null;
  courseTitle: string | null;
  /** Of the titles of lesson and course. */
  language: string | null;
}

/** A card that a plan moved. Null stands for its own time. */
export interface PlannedMove {
  itemId: Id;
  from: Date | null;
  to: Date;
}

export interface StoredPlan {
  id: Id;
  kind: learning.ReviewPlanKind;
  moves: readonly PlannedMove[];
  madeAt: Date;
}

export interface ReviewStore {
  /** How many cards of today's curriculum are due, how long their reviews take, and the titles of those that wait longest. */
  findDue(
    learnerId: Id,
    now: Date,
    unknownMs: number,
  ): Promise<{ due: number; ms: number; titles: string[] }>;
  /** Every card of today's curriculum. */
  listCards(learnerId: Id): Promise<KnownCard[]>;
  /** The latest plan that was not taken back. */
  findLatestPlan(learnerId: Id): Promise<StoredPlan | undefined>;
  findPlan(learnerId: Id, planId: Id): Promise<StoredPlan | undefined>;
  /** Keeps the plan and moves its cards. */
  makePlan(learnerId: Id, plan: StoredPlan): Promise<void>;
  /** Moves back what still stands where the plan put it; answers how many cards that were. */
  undoPlan(learnerId: Id, plan: StoredPlan, undoneAt: Date): Promise<number>;
}
