import type { Id, LiveFrame, LiveFrameName } from '@kindling/shared';
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
  listClassesOfStudent(personId: Id): Promise<Id[]>;
  listClassesTaughtBy(personId: Id): Promise<Id[]>;
}

interface Ports {
  transact: Transact<{ liveAudience: LiveAudience }>;
  live: LivePublisher;
}

/** Tells open pages that a learner's progress moved: the learner's own, and those of the teachers and admins. */
export function createLiveUpdates(ports: Ports): OutsideConsumer<'learning.evidence-recorded'> {
  return {
    name: 'live-updates',
    effect: 'outside',
    events: ['learning.evidence-recorded'],
    async handle(event) {
      const { schoolId, correlationId } = event;
      const personId = event.payload.learnerId;
      const classIds = await ports.transact({ schoolId, correlationId }, ({ liveAudience }) =>
        liveAudience.listClassesOfStudent(personId),
      );
      const own: LiveMessage = {
        schoolId,
        rooms: [{ kind: 'person', personId }],
        name: 'progress-changed',
        frame: { personId },
      };
      const staff = classIds.map(
        (classId): LiveMessage => ({
          schoolId,
          rooms: [{ kind: 'class-staff', classId }, { kind: 'school-admins' }],
          name: 'class-progress-changed',
          frame: { classId, personId },
        }),
      );
      await ports.live.publish([own, ...staff]);
    },
  };
}
