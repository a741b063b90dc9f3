import { AppError, type FinishedRun, type Id, type Principal } from '@kindling/shared';
import { clampAnsweredAt } from '../learning/answered-at.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import type { StruggleStores } from './raise-alerts.ts';

export interface ReportRunsPorts {
  transact: Transact<StruggleStores>;
  clock: Clock;
  newId: NewId;
}

/**
 * Takes word of how programs ended that a learner tried on their own machine, and tells it on as events: whoever
 * watches looks at them after the commit, like at answers. The same run told twice is the same to the watch. Who invents
 * runs tells of nobody but themself.
 * @throws `not-found` for an activity the school does not have.
 */
export async function reportRuns(
  ports: ReportRunsPorts,
  principal: Principal,
  { activityId, runs }: { activityId: Id; runs: readonly FinishedRun[] },
): Promise<void> {
  const now = ports.clock();
  const learnerId = principal.personId;
  await ports.transact(principal, async ({ struggle, outbox }) => {
    if ((await struggle.findMaterial(activityId)) === undefined) {
      throw new AppError('not-found', 'There is no such activity.', { hint: 'Open the lesson again.' });
    }
    for (const { runId, passed, errorKey, at } of runs) {
      await outbox.append({
        id: ports.newId(),
        name: 'code.run-finished',
        key: learnerId,
        payload: {
          learnerId,
          runId,
          activityId,
          passed,
          errorKey: passed ? null : errorKey,
          at: clampAnsweredAt(new Date(at), now).toISOString(),
        },
      });
    }
  });
}
