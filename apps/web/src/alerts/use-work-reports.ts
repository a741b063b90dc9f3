import { useEffect, useEffectEvent } from 'react';
import { browserApi } from '#web/api/client.ts';
import { newAttemptId } from '#web/learning/answers/new-attempt-id.ts';

/** Most answers come sooner, so most exercises never report. */
const FIRST_MS = 60_000;
/** Teachers who watch a class see who has which program before them. */
const OPENED_MS = 1_000;
/** A page out of sight is looked after at this pace: its time stands still. */
const LEAST_MS = 1_000;
/** The stopwatch rounds; who asks a moment later need not ask twice. */
const ROUNDING_MS = 20;

/** After how much more work the server wants to hear again; null when it has heard enough, or the network is gone. */
async function report(activityId: string, sittingId: string, workedMs: number): Promise<number | null> {
  const params = { path: { activityId } };
  const body = { sittingId, workedMs: Math.min(workedMs, 86_400_000) };
  // A report that is lost costs a teacher some time; the learner must not notice.
  const answer = await browserApi
    .POST('/v1/activities/{activityId}/work', { params, body })
    .catch(() => undefined);
  if (answer === undefined || (answer.response.status >= 500 && answer.data === undefined)) return FIRST_MS;
  return answer.data?.againInMs ?? null;
}

/**
 * Tells the server about once a minute that the learner is still at an exercise, counted while the page is in sight,
 * and exactly when the server asked for it: that is when somebody may be stuck. Work that takes long is told of at once.
 */
export function useWorkReports(
  activityId: string,
  readMs: () => number,
  working: boolean,
  isWork = false,
): void {
  const read = useEffectEvent(readMs);
  useEffect(() => {
    if (!working) return;
    const sittingId = newAttemptId();
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    // What came before an answer to the same exercise is told with that answer.
    const startMs = read();
    const readSitting = () => read() - startMs;
    let dueMs = isWork ? OPENED_MS : FIRST_MS;
    const wait = () => {
      timer = setTimeout(look, Math.max(LEAST_MS, dueMs - readSitting()) + ROUNDING_MS);
    };
    const look = async () => {
      const workedMs = readSitting();
      if (workedMs >= dueMs) {
        const againInMs = await report(activityId, sittingId, workedMs);
        if (againInMs === null) return;
        dueMs = workedMs + againInMs;
      }
      if (!stopped) wait();
    };
    wait();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [activityId, working, isWork]);
}
