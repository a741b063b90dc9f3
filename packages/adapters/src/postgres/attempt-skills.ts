import { sql } from './sql.ts';

/**
 * The skills an attempt gave evidence for, as JSON, from the attempt itself: joining the ledger costs as much again as
 * reading the attempts.
 */
export const ATTEMPT_SKILLS = sql`jsonb_path_query_array(attempt.outcome, '$.masteryChanges[*].skillId')`;
