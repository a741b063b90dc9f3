import type { EventEnvelope, Role } from '@kindling/shared';
import { expect, test } from 'vitest';
import { createLiveUpdates, type LiveMessage, selectRoomsOf, tellProgress } from './index.ts';

const [schoolId, learnerId, classA, classB] = [1, 2, 3, 4].map(
  (n) => `0192f1a0-0000-7000-8000-00000000000${n}`,
) as [string, string, string, string];

const audience = {
  listClassesOfStudents: async (personIds: readonly string[]) =>
    personIds.includes(learnerId)
      ? [classA, classB].map((classId) => ({ personId: learnerId, classId }))
      : [],
  listClassesTaughtBy: async (personId: string) => (personId === learnerId ? [] : [classB]),
};
const transact = async <Result>(
  _tenant: unknown,
  work: (stores: { liveAudience: typeof audience }) => Promise<Result>,
) => work({ liveAudience: audience });
const tenant = { schoolId, correlationId: 'req-1' };

test.each([
  ['learning.evidence-recorded', { learnerId }],
  ['school.class-joined', { personId: learnerId, classId: classA }],
])('%s is noted under its school and correlation id', async (name, payload) => {
  const noted: unknown[] = [];
  const consumer = createLiveUpdates({ moved: { add: (...note) => void noted.push(note) } });
  await consumer.handle({
    id: classA,
    name,
    ...tenant,
    key: learnerId,
    occurredAt: '2026-11-21T09:00:00.000Z',
    payload,
  } as EventEnvelope<'learning.evidence-recorded' | 'school.class-joined'>);
  expect(noted).toEqual([[tenant, learnerId]]);
});

test('progress is told to each learner, to the teachers of each class and to the admins', async () => {
  const told: LiveMessage[] = [];
  const live = { publish: async (messages: readonly LiveMessage[]) => void told.push(...messages) };
  const loner = classA;
  await tellProgress({ transact, live }, tenant, [learnerId, loner]);
  const own = (personId: string) => ({
    schoolId,
    rooms: [{ kind: 'person', personId }],
    name: 'progress-changed',
    frame: { personId },
  });
  const staff = (classId: string) => ({
    schoolId,
    rooms: [{ kind: 'class-staff', classId }, { kind: 'school-admins' }],
    name: 'class-progress-changed',
    frame: { classId, personId: learnerId },
  });
  expect(told).toEqual([own(learnerId), own(loner), staff(classA), staff(classB)]);
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
