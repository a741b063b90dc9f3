import type { Principal, StruggleThresholds } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { selectThresholds } from './raise-alerts.ts';
import type { StruggleStore } from './struggle-store.ts';

export interface ThresholdPorts {
  transact: Transact<{ struggle: StruggleStore; audit: AuditLog }>;
  clock: Clock;
  newId: NewId;
}

export function getThresholds(ports: ThresholdPorts, principal: Principal): Promise<StruggleThresholds> {
  return ports.transact(principal, ({ struggle }) => selectThresholds(struggle));
}

/** Sets from when on the school hears of struggle, from the next answer on. */
export async function setThresholds(
  ports: ThresholdPorts,
  principal: Principal,
  thresholds: StruggleThresholds,
): Promise<StruggleThresholds> {
  await ports.transact(principal, async ({ struggle, audit }) => {
    await struggle.setThresholds(thresholds, ports.clock());
    await audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'alert.thresholds-set',
      subject: Object.values(thresholds).join(', '),
      details: { ...thresholds },
    });
  });
  return thresholds;
}
