import {
  AppError,
  type admin,
  type Id,
  type Page,
  type PageQuery,
  type Principal,
  type Role,
} from '@kindling/shared';
import type { AccountPorts, AccountStores } from './account-ports.ts';
import type { Member } from './membership-store.ts';
import { assertAdminRemains, type Standing } from './person-rules.ts';

type PeoplePorts = Pick<AccountPorts, 'transact' | 'newId' | 'identities' | 'clock'>;

/** People of the school by name. */
export function listPeople(
  ports: Pick<PeoplePorts, 'transact'>,
  principal: Principal,
  filter: { role?: Role | undefined; search?: string | undefined },
  page: PageQuery,
): Promise<Page<admin.PersonRow>> {
  return ports.transact(principal, (stores) => stores.memberships.list(filter, page));
}

function toPersonRow(member: Member): admin.PersonRow {
  const { personId, displayName, signInName, role, status } = member;
  return { personId, displayName, signInName, role, status, joinedAt: member.joinedAt.toISOString() };
}

async function auditChange(
  ports: Pick<PeoplePorts, 'newId'>,
  stores: Pick<AccountStores, 'audit'>,
  principal: Principal,
  before: Member,
  after: Standing,
): Promise<void> {
  const line = { actorId: principal.personId, subject: before.displayName };
  if (after.role !== before.role) {
    const details = { before: before.role, after: after.role };
    await stores.audit.append({ ...line, id: ports.newId(), action: 'person.role-changed', details });
  }
  if (after.status !== before.status) {
    const action = after.status === 'suspended' ? 'person.suspended' : 'person.restored';
    await stores.audit.append({ ...line, id: ports.newId(), action });
  }
}

/**
 * Changes what a person is in the school, or suspends and restores them; a new role and a suspension end the
 * invitations they gave.
 * @throws AppError not-found; conflict when it would take the last admin away.
 */
export async function updatePerson(
  ports: PeoplePorts,
  principal: Principal,
  personId: Id,
  change: { role?: Role | undefined; status?: Standing['status'] | undefined },
): Promise<admin.PersonRow> {
  const updated = await ports.transact(principal, async (stores) => {
    await stores.memberships.lockSchool();
    const before = await stores.memberships.find(personId);
    if (before === undefined) throw new AppError('not-found', 'There is no such person here.');
    const after = { role: change.role ?? before.role, status: change.status ?? before.status };
    assertAdminRemains(before, after, await stores.memberships.countActiveAdminsExcept(personId));
    await stores.memberships.update(personId, after);
    // Open invitations of their own would lead whoever holds them past this very change.
    if (after.role !== before.role || after.status === 'suspended')
      await stores.invites.revokeAllOf(personId, ports.clock());
    await auditChange(ports, stores, principal, before, after);
    return { ...before, ...after };
  });
  ports.identities.forget(personId);
  return toPersonRow(updated);
}

/** Who did what in the school, newest first. */
export function listAuditLog(
  ports: Pick<PeoplePorts, 'transact'>,
  principal: Principal,
  page: PageQuery,
): Promise<Page<admin.AuditEntry>> {
  return ports.transact(principal, (stores) => stores.audit.list(page));
}
