import type { AuditLog } from '../accounts/audit.ts';
import type { NewId } from '../ports/index.ts';
import type { TransactionalConsumer } from './event-consumer.ts';

/** Keeps who joined which class in the audit log: one line per joining, however often the event comes. */
export function createAuditJoining(ports: {
  newId: NewId;
}): TransactionalConsumer<{ audit: AuditLog }, 'school.class-joined'> {
  return {
    name: 'audit-joining',
    effect: 'transaction',
    events: ['school.class-joined'],
    async handle(event, { audit }) {
      const { classId, personId, role, at } = event.payload;
      await audit.append({
        id: ports.newId(),
        actorId: personId,
        action: 'class.joined',
        subject: role,
        details: { classId, eventId: event.id, at },
      });
    },
  };
}
