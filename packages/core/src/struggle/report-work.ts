import { AppError, type Id, type Principal, type ResponseOf, type struggle } from '@kindling/shared';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { toSignal } from './detect-struggle.ts';
import { raiseAlerts, type StruggleStores, selectThresholds } from './raise-alerts.ts';
import { findLongWork, measureWorkMs } from './rules/long-work.ts';

export interface ReportWorkPorts {
  transact: Transact<StruggleStores>;
  clock: Clock;
  newId: NewId;
}

const MINUTE_MS = 60_000;
/** Between reports: a page that is closed loses no more than this. */
const USUAL_MS = MINUTE_MS;
/** Enough to be over the limit when it is heard: the rule wants more than the time. */
const JUST_OVER_MS = 200;

/**
 * Takes word that a learner is still at an exercise, and raises an alert at the moment the time is up: the page is
 * asked to report again just then. The time is the page's own, which counts only while it is in sight; a learner who
 * invents it tells of nobody but themself.
 * @throws `not-found` for an activity the school does not have.
 */
export async function reportWork(
  ports: ReportWorkPorts,
  principal: Principal,
  work: { activityId: Id; sittingId: Id; workedMs: number },
): Promise<ResponseOf<typeof struggle.reportWork>> {
  return ports.transact(principal, async (stores) => {
    const at = ports.clock();
    const learnerId = principal.personId;
    const [isNew, limits, scene] = await Promise.all([
      stores.struggle.noteWork({ ...work, learnerId, at }),
      selectThresholds(stores.struggle),
      stores.struggle.findScene(learnerId, work.activityId, at),
    ]);
    if (scene === undefined) {
      throw new AppError('not-found', 'There is no such activity.', { hint: 'Open the lesson again.' });
    }
    const found = findLongWork(scene, limits);
    if (isNew) await tellOpened(ports, stores, { ...work, learnerId, at });
    const [skill] = scene.skills;
    if (found === undefined) {
      const leftMs = limits.longWorkMinutes * MINUTE_MS - measureWorkMs(scene) + JUST_OVER_MS;
      return { againInMs: Math.min(USUAL_MS, leftMs) };
    }
    if (skill !== undefined) {
      await raiseAlerts(ports, stores, { learnerId, scene, at, receivedAt: at }, [
        toSignal(found, skill.skillId),
      ]);
    }
    return { againInMs: null };
  });
}

function tellOpened(
  { newId }: ReportWorkPorts,
  { outbox }: StruggleStores,
  { learnerId, activityId, sittingId, at }: { learnerId: Id; activityId: Id; sittingId: Id; at: Date },
): Promise<void> {
  return outbox.append({
    id: newId(),
    name: 'exercise.opened',
    key: learnerId,
    payload: { learnerId, activityId, sittingId, at: at.toISOString() },
  });
}
