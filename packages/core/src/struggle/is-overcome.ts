import type { StruggleRule } from '@kindling/shared';

/** Rules about a skill as a whole want the skill shown as a whole; the others are over with one success. */
const RIGHT_IN_A_ROW: Partial<Record<StruggleRule, number>> = { 'low-quiz': 3, 'wheel-spinning': 3 };

/**
 * Whether a learner got over what an alert was about.
 * @param outcomes answers to the skill without help since the alert, oldest first.
 */
export function isOvercome(rule: StruggleRule, outcomes: readonly boolean[]): boolean {
  const needed = RIGHT_IN_A_ROW[rule] ?? 1;
  return outcomes.length >= needed && outcomes.slice(-needed).every(Boolean);
}
