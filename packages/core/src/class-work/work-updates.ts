import type { Id, Tenant } from '@kindling/shared';
import type { OutsideConsumer } from '../events/index.ts';
import type { LiveAudience, LivePublisher, MovedLearners } from '../live/index.ts';
import type { Transact } from '../ports/index.ts';

type WorkEvent =
  | 'learning.evidence-recorded'
  | 'code.run-finished'
  | 'exercise.opened'
  | 'exercise.help-given';

/** Notes that something about a learner's work on an exercise is new. Only notes, like `createLiveUpdates`. */
export function createWorkUpdates(ports: { atWork: MovedLearners }): OutsideConsumer<WorkEvent> {
  return {
    name: 'work-updates',
    effect: 'outside',
    isLast: true,
    events: ['learning.evidence-recorded', 'code.run-finished', 'exercise.opened', 'exercise.help-given'],
    async handle({ schoolId, correlationId, payload }) {
      ports.atWork.add({ schoolId, correlationId }, payload.learnerId);
    },
  };
}

/** Tells the pages of those who teach these learners, and of the admins; the learners' own have nothing to ask. */
export async function tellWork(
  ports: { transact: Transact<{ liveAudience: LiveAudience }>; live: LivePublisher },
  tenant: Tenant,
  learnerIds: readonly Id[],
): Promise<void> {
  const pairs = await ports.transact(tenant, ({ liveAudience }) =>
    liveAudience.listClassesOfStudents(learnerIds),
  );
  await ports.live.publish(
    pairs.map(({ classId, personId }) => ({
      schoolId: tenant.schoolId,
      rooms: [{ kind: 'class-staff', classId }, { kind: 'school-admins' }],
      name: 'class-work-changed',
      frame: { classId, personId },
    })),
  );
}
