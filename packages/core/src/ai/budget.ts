import type { Id } from '@kindling/shared';

/** Who pays for a call, and over which time. */
export const BUDGET_SCOPES = ['learner-day', 'class-day', 'school-day', 'school-month'] as const;
export type BudgetScope = (typeof BUDGET_SCOPES)[number];

/** What one payer spent in one period, and what is promised to calls under way. In millionths of the currency. */
export interface Account {
  scope: BudgetScope;
  subjectId: Id;
  /** The first day of the time it is about, by the school's own calendar, as YYYY-MM-DD. */
  period: string;
  spentMicros: number;
  reservedMicros: number;
  /** Null: no limit of its own. */
  limitMicros: number | null;
}

/**
 * The first account that cannot bear the worst that a call may cost; undefined when all can. What is promised to calls
 * under way counts as spent, so that many turns at once go no further over a limit than one after another.
 */
export function findSpent(accounts: readonly Account[], worstMicros: number): Account | undefined {
  return accounts.find(
    ({ limitMicros, spentMicros, reservedMicros }) =>
      limitMicros !== null && spentMicros + reservedMicros + worstMicros > limitMicros,
  );
}
