import type { Id, Tenant } from '@kindling/shared';
import type { ReplyRunnerPorts, ReplyWork } from './reply-runner.ts';

/** Renewed so often within one lease that a slow database does not end it. */
const RENEWALS_PER_LEASE = 4;

type LeasePorts = Pick<ReplyRunnerPorts, 'transact' | 'timer' | 'clock' | 'limits' | 'onFailure'>;

/**
 * Says again and again that replies are being made, until there are none. When the process dies nobody says so, and
 * whoever looks at such a reply next finds it interrupted. In return hears of replies that nobody wants any more: stopped
 * or deleted by another process whose word did not come through, or taken for abandoned.
 */
export function keepLeases(
  ports: LeasePorts,
  listMade: () => readonly ReplyWork[],
  onUnwanted: (replyId: Id) => void,
) {
  let callOff: (() => void) | undefined;
  let renewing = Promise.resolve();
  const everyMs = ports.limits.leaseMs / RENEWALS_PER_LEASE;
  const renew = async () => {
    for (const school of bySchool(listMade())) {
      const unwanted = await renewSchool(ports, school);
      unwanted.forEach(onUnwanted);
    }
    if (listMade().length > 0) start();
  };
  const look = () => {
    callOff?.();
    callOff = undefined;
    // Behind one that is under way: it may have read before what happened.
    renewing = renewing.then(renew);
  };
  const start = () => {
    callOff ??= ports.timer.after(everyMs, look);
  };
  return { start, look, stop: () => callOff?.() };
}

interface SchoolReplies {
  tenant: Tenant;
  ids: Id[];
}

/** @returns those of them that nobody wants; none when the database cannot say. */
async function renewSchool(ports: LeasePorts, { tenant, ids }: SchoolReplies): Promise<Id[]> {
  const until = new Date(ports.clock().getTime() + ports.limits.leaseMs);
  try {
    const wanted = new Set(await ports.transact(tenant, ({ messages }) => messages.renewLeases(ids, until)));
    return ids.filter((id) => !wanted.has(id));
  } catch (error) {
    ports.onFailure(error, { correlationId: tenant.correlationId });
    return [];
  }
}

function bySchool(works: readonly ReplyWork[]): SchoolReplies[] {
  const schools = new Map<Id, SchoolReplies>();
  for (const { tenant, id } of works) {
    const school = schools.get(tenant.schoolId);
    if (school === undefined) schools.set(tenant.schoolId, { tenant, ids: [id] });
    else school.ids.push(id);
  }
  return [...schools.values()];
}
