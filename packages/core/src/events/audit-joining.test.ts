import { expect, test, vi } from 'vitest';
import { createAuditJoining } from './audit-joining.ts';

const id = (n: number) => `0192f1a0-0000-7000-8000-00000000000${n}`;

test('writes who joined what, as the person who joined', async () => {
  const append = vi.fn(async () => undefined);
  const consumer = createAuditJoining({ newId: () => id(9) });
  await consumer.handle(
    {
      id: id(1),
      name: 'school.class-joined',
      schoolId: id(2),
      key: id(3),
      correlationId: 'req-1',
      occurredAt: '2026-11-21T09:00:00.000Z',
      payload: { classId: id(4), personId: id(3), role: 'student', at: '2026-11-21T09:00:00.000Z' },
    },
    { audit: { append } },
  );
  expect(append).toHaveBeenCalledExactlyOnceWith({
    id: id(9),
    actorId: id(3),
    action: 'class.joined',
    subject: 'student',
    details: { classId: id(4), eventId: id(1), at: '2026-11-21T09:00:00.000Z' },
  });
});
