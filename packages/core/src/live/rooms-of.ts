import type { Principal } from '@kindling/shared';
import type { Transact } from '../ports/index.ts';
import type { LiveAudience, LiveRoom } from './live-updates.ts';

/**
 * The rooms a person's connection belongs in, decided here and by nothing the client says.
 * Guardians hear only what is addressed to themselves.
 */
export async function selectRoomsOf(
  ports: { transact: Transact<{ liveAudience: LiveAudience }> },
  principal: Principal,
): Promise<LiveRoom[]> {
  const rooms: LiveRoom[] = [{ kind: 'person', personId: principal.personId }];
  if (principal.role === 'admin') rooms.push({ kind: 'school-admins' });
  if (principal.role !== 'teacher') return rooms;
  const classIds = await ports.transact(principal, ({ liveAudience }) =>
    liveAudience.listClassesTaughtBy(principal.personId),
  );
  return [...rooms, ...classIds.map((classId): LiveRoom => ({ kind: 'class-staff', classId }))];
}
