import { AppError, type Id, type Page, type PageQuery, type Principal, type safety } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import type { Outbox } from '../events/index.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { teacherIdOf } from '../struggle/answer-alert.ts';
import type { SafetyAlertStore } from './safety-alert-store.ts';

export interface SafetyAlertPorts {
  transact: Transact<{ safetyAlerts: SafetyAlertStore; audit: AuditLog; outbox: Outbox }>;
  clock: Clock;
  newId: NewId;
}

/** What tells of danger among the learners a teacher teaches, for an admin among all, newest first. */
export function listSafetyAlerts(
  { transact }: SafetyAlertPorts,
  principal: Principal,
  { waiting, ...page }: PageQuery & { waiting: boolean },
): Promise<Page<safety.SafetyAlert>> {
  return transact(principal, ({ safetyAlerts }) =>
    safetyAlerts.page(teacherIdOf(principal), { waiting }, page),
  );
}

/** Says who looks after an alert; the first one stays. @throws `not-found` for one the caller may not see. */
export async function takeOnSafetyAlert(
  { transact, clock, newId }: SafetyAlertPorts,
  principal: Principal,
  alertId: Id,
): Promise<void> {
  await transact(principal, async ({ safetyAlerts, audit, outbox }) => {
    const { personId } = principal;
    const at = clock();
    const taken = await safetyAlerts.takeOn(teacherIdOf(principal), alertId, { personId, at });
    if (taken === undefined) throw new AppError('not-found', 'There is no such alert.');
    await audit.append({
      id: newId(),
      actorId: personId,
      action: 'safety-alert.taken-on',
      subject: taken.learnerName,
      details: { alertId },
    });
    const { learnerId, isAboutStaff } = taken;
    await outbox.append({
      id: newId(),
      name: 'safety.alert-taken-on',
      key: learnerId,
      payload: { alertId, learnerId, isAboutStaff, at: at.toISOString() },
    });
  });
}
