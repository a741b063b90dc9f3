import type { EventEnvelope } from '@kindling/shared';
import { expect, it } from 'vitest';
import type { LiveMessage } from '../live/index.ts';
import { createAlertUpdates } from './alert-updates.ts';

const at = '2026-11-21T09:00:00.000Z';

/** What open pages are told of danger about a learner of these classes. */
async function tell(
  classIds: readonly string[],
  name: 'safety.alert-raised' | 'safety.alert-taken-on' = 'safety.alert-raised',
  isAboutStaff = false,
): Promise<LiveMessage[]> {
  const told: LiveMessage[] = [];
  const liveAudience = {
    listClassesOfStudents: async ([personId = '']: readonly string[]) =>
      classIds.map((classId) => ({ personId, classId })),
    listClassesTaughtBy: async () => [],
  };
  const consumer = createAlertUpdates({
    transact: async (_tenant, work) => work({ liveAudience }),
    live: { publish: async (messages) => void told.push(...messages) },
    clock: () => new Date(at),
    onAlertDelay: () => undefined,
  });
  await consumer.handle({
    schoolId: 'school',
    name,
    payload: { alertId: 'alert', learnerId: 'ben', category: 'abuse', severity: 'urgent', isAboutStaff, at },
  } as EventEnvelope<typeof name>);
  return told;
}

const frame = (classId: string | null) => ({
  name: 'class-alerts-changed',
  frame: { classId, personId: 'ben' },
});

it('tells the teachers of each class and the admins', async () => {
  expect(await tell(['a', 'b'])).toMatchObject([
    { rooms: [{ kind: 'class-staff', classId: 'a' }, { kind: 'school-admins' }], ...frame('a') },
    { rooms: [{ kind: 'class-staff', classId: 'b' }, { kind: 'school-admins' }], ...frame('b') },
  ]);
});

it('tells the same people that somebody has taken it on', async () => {
  expect(await tell(['a'], 'safety.alert-taken-on')).toEqual(await tell(['a']));
});

it('tells the admins at once of a learner who is in no class: nobody else will look', async () => {
  expect(await tell([])).toMatchObject([{ rooms: [{ kind: 'school-admins' }], ...frame(null) }]);
});

it.each(['safety.alert-raised', 'safety.alert-taken-on'] as const)(
  'tells admins alone of what may be about one of the staff, and no class: %s',
  async (name) => {
    const told = await tell(['a', 'b'], name, true);
    expect(told).toMatchObject([{ rooms: [{ kind: 'school-admins' }], ...frame(null) }]);
  },
);
