import type { Principal, StruggleThresholds } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import type { SchoolStore } from '../accounts/membership-store.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { selectThresholds } from './raise-alerts.ts';
import type { StruggleStore } from './struggle-store.ts';

export interface ThresholdPorts {
  transact: Transact<{ struggle: StruggleStore; audit: AuditLog; schools: SchoolStore }>;
  clock: Clock;
  newId: NewId;
}

export function getThresholds(ports: ThresholdPorts, principal: Principal): Promise<StruggleThresholds> {
  return ports.transact(principal, ({ struggle }) => selectThresholds(struggle));
}

/** The numbers in the order of the contract. */
function inWords(thresholds: StruggleThresholds): string {
  return Object.values(thresholds).join(', ');
}

/** Sets from when on the school hears of struggle, from the next answer on. */
export async function setThresholds(
  ports: ThresholdPorts,
  principal: Principal,
  thresholds: StruggleThresholds,
): Promise<StruggleThresholds> {
  await ports.transact(principal, async ({ struggle, audit, schools }) => {
    const [before, school] = await Promise.all([selectThresholds(struggle), schools.find()]);
    await struggle.setThresholds(thresholds, ports.clock());
    await audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'alert.thresholds-set',
      subject: school?.name ?? '',
      details: { before: inWords(before), after: inWords(thresholds) },
    });
  });
  return thresholds;
}
