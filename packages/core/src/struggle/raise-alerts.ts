import { type Id, StruggleThresholds } from '@kindling/shared';
import type { Outbox } from '../events/index.ts';
import { toLocalDate } from '../learning/calendar.ts';
import type { Clock, NewId } from '../ports/index.ts';
import type { Scene, Signal } from './scene.ts';
import type { StruggleStore } from './struggle-store.ts';

export interface StruggleStores {
  struggle: StruggleStore;
  outbox: Outbox;
}

export interface Trigger {
  learnerId: Id;
  scene: Scene;
  /** When it happened to the learner: decides the day. */
  at: Date;
  /** When the server got it: from then on the teacher waits. */
  receivedAt: Date;
}

export async function selectThresholds(
  struggle: Pick<StruggleStore, 'findThresholds'>,
): Promise<StruggleThresholds> {
  return (await struggle.findThresholds()) ?? StruggleThresholds.parse({});
}

/**
 * Writes an alert for the first signal that is news, with its event: the learner has none for that skill on that day, and
 * none about the exercise of the same moment. Whoever comes second, a repeated delivery too, finds the first one's row.
 * Answers how many are new, which is none or one.
 */
export async function raiseAlerts(
  ports: { clock: Clock; newId: NewId },
  { struggle, outbox }: StruggleStores,
  { learnerId, scene, at, receivedAt }: Trigger,
  signals: readonly Signal[],
): Promise<number> {
  const { activityId, lessonId, timeZone } = scene;
  const day = toLocalDate(at, timeZone);
  let raised = 0;
  for (const signal of signals) {
    const alertId = ports.newId();
    const alert = { ...signal, id: alertId, learnerId, activityId, day, triggeredAt: receivedAt };
    if (!(await struggle.insertAlert({ ...alert, raisedAt: ports.clock() }))) continue;
    raised += 1;
    await outbox.append({
      id: ports.newId(),
      name: 'struggle.alert-raised',
      key: learnerId,
      payload: {
        alertId,
        learnerId,
        activityId,
        lessonId,
        skillId: signal.skillId,
        rule: signal.rule,
        facts: signal.facts,
        evidence: [...signal.evidence],
        at: receivedAt.toISOString(),
      },
    });
  }
  return raised;
}
