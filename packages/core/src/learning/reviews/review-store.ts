import type { Id, learning } from '@kindling/shared';
import type { ReviewCard } from '../model/reviews/review-card.ts';

/** A card with the activity it is about. */
export interface KnownCard {
  itemId: Id;
  card: ReviewCard;
  /** Where a plan moved it to; null when it comes at its own time. */
  plannedAt: Date | null;
  /** How long people take for the item; null until enough of them answered it. */
  usualMs: number | null;
  activityTitle: string;
  lessonId: Id;
  lessonTitle: string;
  courseTitle: string;
  language: string;
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
  /** How many cards of today's curriculum are due, and how long their reviews take. */
  countDue(learnerId: Id, now: Date, unknownMs: number): Promise<{ due: number; ms: number }>;
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
