import type { Aid } from '@kindling/shared';

const HOUR_MS = 3_600_000;
/** For this long a solution once shown counts as still in the learner's head. */
export const SOLUTION_FRESH_MS = 24 * HOUR_MS;

/** The server's own record of the help a learner had with one activity; a client cannot claim less. */
export interface HelpRecord {
  /** When the server graded the learner's last attempt that showed the solution: from then on it was on their screen. */
  previousGradedAt: Date | null;
  /** Highest hint rung given since that attempt (or ever, when there is none); 0 without a hint. */
  hintRung: number;
  /** The tutor was asked about the activity since then, whatever rung that came to. */
  hasTalked: boolean;
}

const HINT_AIDS: readonly Aid[] = ['none', 'hint-1', 'hint-2', 'hint-3'];

/**
 * Decides how much help came before an answer. A graded attempt shows the solution (but for a program that is not
 * right yet), so another answer to the same activity within 24 h is a worked example, whatever hints came too;
 * otherwise the highest hint counts, and without one a talk with the tutor about it.
 * An answer that claims to be older than that grading (kept offline) is not believed to be unaided: its clock is
 * the client's.
 */
export function decideAid(help: HelpRecord, answeredAt: Date): Aid {
  const { previousGradedAt } = help;
  if (previousGradedAt !== null && answeredAt.getTime() < previousGradedAt.getTime() + SOLUTION_FRESH_MS)
    return 'worked-example';
  const rung = Math.min(Math.max(0, help.hintRung), HINT_AIDS.length - 1);
  if (rung === 0 && help.hasTalked) return 'chat';
  return HINT_AIDS[rung] ?? 'none';
}

export function isAided(aid: Aid): boolean {
  return aid !== 'none';
}
