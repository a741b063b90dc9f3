import { expect, test, vi } from 'vitest';
import { createAuditJoining } from './audit-joining.ts';

const id = (n: number) => `0192f1a0-0000-7000-8000-00000000000${n}`;

const event = {
  id: id(1),
  name: 'school.class-joined' as const,
  schoolId: id(2),
  key: id(3),
  correlationId: 'req-1',
  occurredAt: '2026-11-21T09:00:00.000Z',
  payload: { classId: id(4), personId: id(3), role: 'student' as const, at: '2026-11-21T09:00:00.000Z' },
};

test.each([
  ['the class by its name', 'Year 8', 'Year 8'],
  ['the role where the class is gone', undefined, 'student'],
])('writes who joined, as that person, and names %s', async (_what, name, subject) => {
  const append = vi.fn(async () => undefined);
  const findName = vi.fn(async () => name);
  const consumer = createAuditJoining({ newId: () => id(9) });
  await consumer.handle(event, { audit: { append }, classes: { findName } });
  expect(findName).toHaveBeenCalledExactlyOnceWith(id(4));
  expect(append).toHaveBeenCalledExactlyOnceWith({
    id: id(9),
    actorId: id(3),
    action: 'class.joined',
    subject,
    details: { role: 'student', classId: id(4), eventId: id(1), at: '2026-11-21T09:00:00.000Z' },
  });
});
