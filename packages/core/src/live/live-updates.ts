import type { Id, LiveFrame, LiveFrameName, Tenant } from '@kindling/shared';
import type { OutsideConsumer } from '../events/index.ts';
import type { Transact } from '../ports/index.ts';

/** Who hears a frame. The gateway puts each connection in the rooms its person's role gives it. */
export type LiveRoom =
  | { kind: 'person'; personId: Id }
  | { kind: 'class-staff'; classId: Id }
  | { kind: 'school-admins' };

export interface LiveMessage<Name extends LiveFrameName = LiveFrameName> {
  schoolId: Id;
  rooms: LiveRoom[];
  name: Name;
  frame: LiveFrame<Name>;
}

/** Carries frames to the connections of every process. May lose some when a process is just starting. */
export interface LivePublisher {
  publish(messages: readonly LiveMessage[]): Promise<void>;
}

/** Who teaches whom, for choosing rooms. */
export interface LiveAudience {
  /** Pairs in any order; a learner without a class is not among them. */
  listClassesOfStudents(personIds: readonly Id[]): Promise<{ personId: Id; classId: Id }[]>;
  listClassesTaughtBy(personId: Id): Promise<Id[]>;
}

/** Learners whose progress moved and whose pages have not been told yet. */
export interface MovedLearners {
  add(tenant: Tenant, learnerId: Id): void;
}

/**
 * Notes that a learner's progress moved, or that they came into a class whose table shows it. Only notes: a class of thirty at work moves often, and one frame each
 * quarter of a second says the same as fifty. A note lost with the process costs a page one hint to reload.
 */
export function createLiveUpdates(ports: {
  moved: MovedLearners;
}): OutsideConsumer<'learning.evidence-recorded' | 'school.class-joined'> {
  return {
    name: 'live-updates',
    effect: 'outside',
    isLast: true,
    events: ['learning.evidence-recorded', 'school.class-joined'],
    async handle({ schoolId, correlationId, payload }) {
      ports.moved.add(
        { schoolId, correlationId },
        'learnerId' in payload ? payload.learnerId : payload.personId,
      );
    },
  };
}

/** Tells open pages of one school: each learner's own, and those of the teachers of their classes and the admins. */
export async function tellProgress(
  ports: { transact: Transact<{ liveAudience: LiveAudience }>; live: LivePublisher },
  tenant: Tenant,
  learnerIds: readonly Id[],
): Promise<void> {
  const { schoolId } = tenant;
  const pairs = await ports.transact(tenant, ({ liveAudience }) =>
    liveAudience.listClassesOfStudents(learnerIds),
  );
  const own = learnerIds.map(
    (personId): LiveMessage => ({
      schoolId,
      rooms: [{ kind: 'person', personId }],
      name: 'progress-changed',
      frame: { personId },
    }),
  );
  const staff = pairs.map(
    ({ classId, personId }): LiveMessage => ({
      schoolId,
      rooms: [{ kind: 'class-staff', classId }, { kind: 'school-admins' }],
      name: 'class-progress-changed',
      frame: { classId, personId },
    }),
  );
  await ports.live.publish([...own, ...staff]);
}
