import type { StruggleEvidence, StruggleThresholds } from '@kindling/shared';
import { type Finding, type Scene, toEvidence } from '../scene.ts';

const MINUTE_MS = 60_000;

type Work = Pick<Scene, 'tries' | 'openWork' | 'activityId'>;

/** Tries since the last right one: what came before is over. */
function openTries({ tries }: Work): Scene['tries'] {
  return tries.slice(tries.findLastIndex((one) => one.correct) + 1);
}

/**
 * Time on the exercise since it last went well: of wrong answers, and what no answer has accounted for. An answer takes
 * no longer than since the one before, whatever a client that never stops its watch says.
 */
export function measureWorkMs(work: Work): number {
  const answered = openTries(work).reduce((sum, { durationMs, at }, index, tries) => {
    const before = tries[index - 1]?.at.getTime() ?? Number.NEGATIVE_INFINITY;
    return sum + Math.min(durationMs, at.getTime() - before);
  }, 0);
  return answered + (work.openWork?.ms ?? 0);
}

/** More than the time, not exactly it. Answers that are right end the work, however long it took. */
export function findLongWork(
  work: Work,
  limits: Pick<StruggleThresholds, 'longWorkMinutes'>,
): Finding | undefined {
  const workedMs = measureWorkMs(work);
  if (workedMs <= limits.longWorkMinutes * MINUTE_MS) return undefined;
  const { openWork, activityId } = work;
  const open: StruggleEvidence[] =
    openWork === null
      ? []
      : [{ kind: 'work', id: openWork.sittingId, activityId, at: openWork.at.toISOString(), correct: null }];
  return {
    rule: 'long-work',
    facts: { minutes: Math.floor(workedMs / MINUTE_MS) },
    evidence: [...openTries(work).map(toEvidence), ...open],
  };
}
