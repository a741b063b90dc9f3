import { AppError, type classes, type Id, type Page, type PageQuery, type Principal } from '@kindling/shared';
import type { AccountPorts, AccountStores } from './account-ports.ts';
import {
  assertInviteAllowed,
  INVITE_LIFETIME_MS,
  type InviteRequest,
  inviteStatusOf,
} from './invite-rules.ts';
import type { InviteRecord, NewInvite } from './invite-store.ts';
import { invitationPath, makeInviteToken } from './invite-token.ts';
import { localeOf } from './locale-of.ts';
import { selectManaged } from './manage-classes.ts';

type InvitePorts = Pick<
  AccountPorts,
  'transact' | 'people' | 'clock' | 'newId' | 'randomBytes' | 'publicUrl'
>;

function toInvite(record: InviteRecord, now: Date): classes.Invite {
  const { id, role, email, classId, studentId } = record;
  return {
    id,
    role,
    email,
    classId,
    studentId,
    status: inviteStatusOf(record, now),
    createdAt: record.createdAt.toISOString(),
    expiresAt: record.expiresAt.toISOString(),
  };
}

/** @throws AppError not-found for a class or student outside the inviter's reach. */
async function assertWithinReach(
  stores: AccountStores,
  principal: Principal,
  request: InviteRequest,
): Promise<void> {
  const { classId, studentId } = request;
  if (classId !== undefined) await selectManaged(stores, principal, classId);
  if (studentId === undefined) return;
  const student = await stores.memberships.find(studentId);
  const isReachable =
    principal.role === 'admin' || (await stores.enrolments.isTaughtBy(principal.personId, studentId));
  if (student?.role !== 'student' || !isReachable) {
    throw new AppError('not-found', 'There is no such student here.');
  }
}

/**
 * Invites a person by link, and by mail when an address is given. The secret of the link is answered once and kept
 * only as a hash.
 * @throws AppError forbidden, invalid-input, not-found.
 */
export async function createInvite(
  ports: InvitePorts,
  principal: Principal,
  request: InviteRequest & { email?: string | undefined },
): Promise<{ invite: classes.Invite; link: string }> {
  assertInviteAllowed(principal.role, request);
  const now = ports.clock();
  const token = makeInviteToken(ports.randomBytes);
  const link = invitationPath(token);
  const invite: NewInvite = {
    id: ports.newId(),
    role: request.role,
    email: request.email ?? null,
    classId: request.classId ?? null,
    studentId: request.studentId ?? null,
    token,
    createdBy: principal.personId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + INVITE_LIFETIME_MS),
  };
  const locale = await localeOf(ports, principal.personId);
  await ports.transact(principal, async (stores) => {
    await assertWithinReach(stores, principal, request);
    await stores.invites.insert(invite);
    await stores.audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'invite.created',
      subject: request.email ?? request.role,
      details: { inviteId: invite.id, role: request.role },
    });
    if (invite.email === null) return;
    await stores.jobs.enqueue('mail.send-invite', {
      inviteId: invite.id,
      to: invite.email,
      link: new URL(link, ports.publicUrl).toString(),
      schoolName: (await stores.schools.find())?.name ?? '',
      locale,
    });
  });
  return { invite: toInvite({ ...invite, acceptedBy: null, revoked: false }, now), link };
}

/** Invites, newest first: the caller's own; all of the school for an admin. */
export function listInvites(
  ports: Pick<InvitePorts, 'transact' | 'clock'>,
  principal: Principal,
  page: PageQuery,
): Promise<Page<classes.Invite>> {
  const now = ports.clock();
  const createdBy = principal.role === 'admin' ? null : principal.personId;
  return ports.transact(principal, async (stores) => {
    const { items, nextCursor } = await stores.invites.list(createdBy, page);
    return { items: items.map((record) => toInvite(record, now)), nextCursor };
  });
}

/** Revokes an open invite; one that is no longer open stays as it is. @throws AppError not-found. */
export async function revokeInvite(
  ports: Pick<InvitePorts, 'transact' | 'clock' | 'newId'>,
  principal: Principal,
  inviteId: Id,
): Promise<void> {
  await ports.transact(principal, async (stores) => {
    const invite = await stores.invites.find(inviteId);
    const isReachable = principal.role === 'admin' || invite?.createdBy === principal.personId;
    if (invite === undefined || !isReachable) {
      throw new AppError('not-found', 'There is no such invite here.');
    }
    if (!(await stores.invites.revoke(inviteId, ports.clock()))) return;
    await stores.audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'invite.revoked',
      subject: invite.email ?? invite.role,
      details: { inviteId },
    });
  });
}
