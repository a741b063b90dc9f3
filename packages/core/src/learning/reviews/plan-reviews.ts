import { AppError, type Id, type learning, type Principal, type ResponseOf } from '@kindling/shared';
import type { Clock, NewId, Transact } from '../../ports/index.ts';
import { type Move, prepareForExam, relieveBacklog } from '../model/reviews/review-plan.ts';
import type { ProgressStore } from '../progress-store.ts';
import { dueTimeOf, forecastReviews, UNKNOWN_REVIEW_MS } from './review-days.ts';
import type { KnownCard, PlannedMove, ReviewStore } from './review-store.ts';

export interface ReviewPlanPorts {
  transact: Transact<{ reviews: ReviewStore; progress: ProgressStore }>;
  clock: Clock;
  newId: NewId;
}

/** What a learner wants of a rescheduling. */
export type PlanWish = { kind: 'exam'; examAt: string } | { kind: 'relief'; minutesPerDay: number };

type Preview = ResponseOf<typeof learning.previewReviewPlan>;

interface Planned {
  moves: PlannedMove[];
  preview: Preview;
}

/** Cards as the plans know them, at the times they come now. */
function toDeck(cards: readonly KnownCard[]) {
  return new Map(
    cards.map((known) => [known.itemId, { ...known.card, dueAt: dueTimeOf(known).getTime() / 1000 }]),
  );
}

function meanReviewSeconds(cards: readonly KnownCard[]): number {
  const ms = cards.reduce((sum, { usualMs }) => sum + (usualMs ?? UNKNOWN_REVIEW_MS), 0);
  return ms / Math.max(1, cards.length) / 1000;
}

function decideMoves(cards: readonly KnownCard[], wish: PlanWish, now: Date): Move[] {
  const deck = toDeck(cards);
  const at = now.getTime() / 1000;
  return wish.kind === 'exam'
    ? prepareForExam(deck, at, Date.parse(wish.examAt) / 1000)
    : relieveBacklog(deck, at, wish.minutesPerDay, meanReviewSeconds(cards));
}

async function plan(
  { reviews, progress }: { reviews: ReviewStore; progress: ProgressStore },
  learnerId: Id,
  wish: PlanWish,
  now: Date,
): Promise<Planned> {
  const learner = await progress.findSummary(learnerId, now);
  if (learner === undefined) throw new AppError('not-found', 'There is no such person here.');
  const cards = await reviews.listCards(learnerId);
  const byItem = new Map(cards.map((known) => [known.itemId, known]));
  const moves = decideMoves(cards, wish, now).map(({ item, to }) => ({
    itemId: item,
    from: byItem.get(item)?.plannedAt ?? null,
    to: new Date(Math.round(to * 1000)),
  }));
  const target = new Map(moves.map(({ itemId, to }) => [itemId, to]));
  const moved = cards.map((known) => ({ ...known, plannedAt: target.get(known.itemId) ?? known.plannedAt }));
  return {
    moves,
    preview: {
      kind: wish.kind,
      moved: moves.length,
      before: forecastReviews(cards, now, learner.timeZone),
      after: forecastReviews(moved, now, learner.timeZone),
    },
  };
}

/** What a rescheduling would do to the days ahead; writes nothing. */
export async function previewReviewPlan(
  ports: ReviewPlanPorts,
  principal: Principal,
  wish: PlanWish,
): Promise<Preview> {
  return ports.transact(principal, async (stores) => {
    const { preview } = await plan(stores, principal.personId, wish, ports.clock());
    return preview;
  });
}

/** Reschedules reviews. A plan that moves nothing is not kept, and has no id to take it back by. */
export async function makeReviewPlan(
  ports: ReviewPlanPorts,
  principal: Principal,
  wish: PlanWish,
): Promise<ResponseOf<typeof learning.makeReviewPlan>> {
  return ports.transact(principal, async (stores) => {
    const madeAt = ports.clock();
    const { moves, preview } = await plan(stores, principal.personId, wish, madeAt);
    if (moves.length === 0) return { ...preview, id: null };
    const id = ports.newId();
    await stores.reviews.makePlan(principal.personId, { id, kind: wish.kind, moves, madeAt });
    return { ...preview, id };
  });
}

/**
 * Takes a rescheduling back. Cards reviewed or planned anew since then stay where they are.
 * @throws `not-found` for a plan that is not the caller's or was taken back before.
 */
export async function undoReviewPlan(
  ports: ReviewPlanPorts,
  principal: Principal,
  planId: Id,
): Promise<ResponseOf<typeof learning.undoReviewPlan>> {
  return ports.transact(principal, async ({ reviews }) => {
    const stored = await reviews.findPlan(principal.personId, planId);
    if (stored === undefined) throw new AppError('not-found', 'There is no such plan to take back.');
    return { restored: await reviews.undoPlan(principal.personId, stored, ports.clock()) };
  });
}
