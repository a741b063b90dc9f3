import type { EventEnvelope, Role } from '@kindling/shared';
import { expect, test } from 'vitest';
import { createLiveUpdates, type LiveMessage, selectRoomsOf } from './index.ts';

const [schoolId, learnerId, classA, classB] = [1, 2, 3, 4].map(
  (n) => `0192f1a0-0000-7000-8000-00000000000${n}`,
) as [string, string, string, string];

const audience = {
  listClassesOfStudent: async (personId: string) => (personId === learnerId ? [classA, classB] : []),
  listClassesTaughtBy: async (personId: string) => (personId === learnerId ? [] : [classB]),
};
const transact = async <Result>(
  _tenant: unknown,
  work: (stores: { liveAudience: typeof audience }) => Promise<Result>,
) => work({ liveAudience: audience });

test('evidence is told to the learner, to the teachers of each class and to the admins', async () => {
  const told: LiveMessage[] = [];
  const consumer = createLiveUpdates({
    transact,
    live: { publish: async (messages) => void told.push(...messages) },
  });
  await consumer.handle({
    id: classA,
    name: 'learning.evidence-recorded',
    schoolId,
    key: learnerId,
    correlationId: 'req-1',
    occurredAt: '2026-11-21T09:00:00.000Z',
    payload: { learnerId },
  } as EventEnvelope<'learning.evidence-recorded'>);
  const staff = (classId: string) => ({
    schoolId,
    rooms: [{ kind: 'class-staff', classId }, { kind: 'school-admins' }],
    name: 'class-progress-changed',
    frame: { classId, personId: learnerId },
  });
  expect(told).toEqual([
    {
      schoolId,
      rooms: [{ kind: 'person', personId: learnerId }],
      name: 'progress-changed',
      frame: { personId: learnerId },
    },
    staff(classA),
    staff(classB),
  ]);
});

const person = { kind: 'person', personId: classA };
test.each<[Role, object[]]>([
  ['student', [person]],
  ['guardian', [person]],
  ['teacher', [person, { kind: 'class-staff', classId: classB }]],
  ['admin', [person, { kind: 'school-admins' }]],
])('rooms of a %s', async (role, rooms) => {
  const principal = { schoolId, correlationId: 'req-1', personId: classA, role };
  expect(await selectRoomsOf({ transact }, principal)).toEqual(rooms);
});
