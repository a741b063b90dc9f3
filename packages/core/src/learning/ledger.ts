import type { Id } from '@kindling/shared';
import { emptyMasteryState, foldEvidence, type MasteryState, type ScoredEvidence } from './mastery.ts';

/** One row of the evidence ledger as the fold needs it. */
export interface LedgerRow extends ScoredEvidence {
  skillId: Id;
  /** A second row of the same attempt and skill is the same row, delivered again. */
  attemptId: Id;
  answeredAt: Date;
}

/** The order everything is folded in: time of the answer, then its id. Arrival decides nothing. */
export function compareAnswers(
  left: { answeredAt: Date; attemptId: Id },
  right: { answeredAt: Date; attemptId: Id },
): number {
  const byTime = left.answeredAt.getTime() - right.answeredAt.getTime();
  if (byTime !== 0) return byTime;
  if (left.attemptId === right.attemptId) return 0;
  return left.attemptId < right.attemptId ? -1 : 1;
}

/** Each attempt once, in the order of the fold. */
export function inFoldOrder<Row extends { answeredAt: Date; attemptId: Id }>(rows: Iterable<Row>): Row[] {
  const once = new Map<Id, Row>();
  for (const row of rows) if (!once.has(row.attemptId)) once.set(row.attemptId, row);
  return [...once.values()].sort(compareAnswers);
}

/** The state that one skill's rows fold to, whatever order they are given in and however often. */
export function replayMastery(rows: Iterable<LedgerRow>): MasteryState {
  return inFoldOrder(rows).reduce<MasteryState>(foldEvidence, emptyMasteryState());
}

/**
 * Whether an answer belongs before something already folded, so that the skill has to be replayed. States from before
 * the time was kept are not known to be older. Equal times are settled by id, which a replay does.
 */
export function isLate(
  known: { state: MasteryState; lastUnaidedAt: Date | null },
  answeredAt: Date,
): boolean {
  if (known.state.unaidedAnswers === 0) return false;
  return known.lastUnaidedAt === null || answeredAt <= known.lastUnaidedAt;
}
