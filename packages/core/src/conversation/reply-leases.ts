import type { Id, Tenant } from '@kindling/shared';
import type { ReplyRunnerPorts, ReplyWork } from './reply-runner.ts';

/** Renewed so often within one lease that a slow database does not end it. */
const RENEWALS_PER_LEASE = 4;

/**
 * Says again and again that replies are being made, until there are none. When the process dies nobody says so, and
 * whoever looks at such a reply next finds it interrupted.
 */
export function keepLeases(
  ports: Pick<ReplyRunnerPorts, 'transact' | 'timer' | 'clock' | 'limits' | 'onFailure'>,
  listMade: () => readonly ReplyWork[],
) {
  let callOff: (() => void) | undefined;
  const everyMs = ports.limits.leaseMs / RENEWALS_PER_LEASE;
  const renew = async () => {
    const until = new Date(ports.clock().getTime() + ports.limits.leaseMs);
    for (const { tenant, ids } of bySchool(listMade())) {
      await ports
        .transact(tenant, ({ messages }) => messages.renewLeases(ids, until))
        .catch((error) => ports.onFailure(error, { correlationId: tenant.correlationId }));
    }
    callOff = undefined;
    if (listMade().length > 0) start();
  };
  const start = () => {
    callOff ??= ports.timer.after(everyMs, () => void renew());
  };
  return { start, stop: () => callOff?.() };
}

function bySchool(works: readonly ReplyWork[]): { tenant: Tenant; ids: Id[] }[] {
  const schools = new Map<Id, { tenant: Tenant; ids: Id[] }>();
  for (const { tenant, id } of works) {
    const school = schools.get(tenant.schoolId);
    if (school === undefined) schools.set(tenant.schoolId, { tenant, ids: [id] });
    else school.ids.push(id);
  }
  return [...schools.values()];
}
