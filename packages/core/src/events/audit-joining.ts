import type { AuditLog } from '../accounts/audit.ts';
import type { ClassStore } from '../accounts/class-store.ts';
import type { NewId } from '../ports/index.ts';
import type { TransactionalConsumer } from './event-consumer.ts';

/**
 * Keeps who joined which class in the audit log: one line per joining, however often the event comes. The line keeps
 * the name the class has now; one that is gone has none, and then the line is about the role.
 */
export function createAuditJoining(ports: {
  newId: NewId;
}): TransactionalConsumer<{ audit: AuditLog; classes: Pick<ClassStore, 'findName'> }, 'school.class-joined'> {
  return {
    name: 'audit-joining',
    effect: 'transaction',
    events: ['school.class-joined'],
    async handle(event, { audit, classes }) {
      const { classId, personId, role, at } = event.payload;
      await audit.append({
        id: ports.newId(),
        actorId: personId,
        action: 'class.joined',
        subject: (await classes.findName(classId)) ?? role,
        details: { role, classId, eventId: event.id, at },
      });
    },
  };
}
