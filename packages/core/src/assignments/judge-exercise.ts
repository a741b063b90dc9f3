import type { AssignmentState, assignments } from '@kindling/shared';
import type { ExerciseFacts } from './assignment-store.ts';

/** Whole percent; a score just short of right is not shown as all of it. */
export function toPercent(score: number): number {
  return score >= 1 ? 100 : Math.min(99, Math.round(score * 100));
}

export function stateOf({ attempts, solved }: Pick<ExerciseFacts, 'attempts' | 'solved'>): AssignmentState {
  if (solved) return 'solved';
  return attempts > 0 ? 'tried' : 'not-started';
}

/** An answer of the very moment is in time. */
export function isLate(answeredAt: Date | null, dueAt: Date): boolean {
  return answeredAt !== null && answeredAt > dueAt;
}

/** One cell of the table: late is what the best answer was, not the last. */
export function toCell(facts: ExerciseFacts, dueAt: Date, now: Date): assignments.AssignmentCell {
  const { activityId, attempts, bestScore, bestAt, bestReceivedAt, bestAid, solved, hintRung, lastAt } =
    facts;
  const late = isLate(bestAt, dueAt);
  return {
    activityId,
    state: stateOf(facts),
    bestScorePercent: bestScore === null ? null : toPercent(bestScore),
    attempts,
    late,
    cameInLate: !late && isLate(bestReceivedAt, dueAt),
    overdue: !solved && now > dueAt,
    hintRung,
    aid: bestAid,
    lastAnswerAt: lastAt?.toISOString() ?? null,
  };
}
