import type { EventEnvelope } from '@kindling/shared';
import { expect, test } from 'vitest';
import type { LiveMessage } from '../live/index.ts';
import { createWorkUpdates, tellWork } from './index.ts';

const tenant = { schoolId: 'school', correlationId: 'req-1' };

test.each([
  'learning.evidence-recorded',
  'code.run-finished',
  'exercise.opened',
  'exercise.help-given',
] as const)('%s is noted for whoever teaches the learner', async (name) => {
  const noted: unknown[] = [];
  const consumer = createWorkUpdates({ atWork: { add: (...note) => void noted.push(note) } });
  expect(consumer.events).toContain(name);
  await consumer.handle({ ...tenant, name, payload: { learnerId: 'ana' } } as EventEnvelope<typeof name>);
  expect(noted).toEqual([[tenant, 'ana']]);
});

test('it is told to teachers and admins, not to the learner, and to nobody about who is in no class', async () => {
  const told: LiveMessage[] = [];
  const liveAudience = {
    listClassesOfStudents: async () => [{ personId: 'ana', classId: 'class' }],
    listClassesTaughtBy: async () => [],
  };
  await tellWork(
    {
      transact: async (_tenant, work) => work({ liveAudience }),
      live: { publish: async (messages) => void told.push(...messages) },
    },
    tenant,
    ['ana', 'loner'],
  );
  expect(told).toEqual([
    {
      schoolId: 'school',
      rooms: [{ kind: 'class-staff', classId: 'class' }, { kind: 'school-admins' }],
      name: 'class-work-changed',
      frame: { classId: 'class', personId: 'ana' },
    },
  ]);
});
