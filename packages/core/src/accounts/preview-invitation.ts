import type { classes, Id, ResponseOf } from '@kindling/shared';
import type { AccountPorts } from './account-ports.ts';
import { selectInvitation } from './sign-up.ts';

export type InvitationPreview = ResponseOf<typeof classes.previewInvitation>;

/**
 * What an invitation link leads to, for whoever holds it. A guardian is told whose, by first name alone: enough to see
 * that the link is for their child, and less than the link opens to its holder anyway.
 * @throws AppError not-found, or gone when the invitation is no longer open.
 */
export async function previewInvitation(
  ports: Pick<AccountPorts, 'directory' | 'clock' | 'transact'>,
  token: string,
  correlationId: string,
): Promise<InvitationPreview> {
  const target = await selectInvitation(ports, token);
  const { schoolId, schoolName, inviteId, role, className, email } = target;
  const studentName =
    role === 'guardian' ? await findStudentName(ports, { schoolId, correlationId }, inviteId) : null;
  return { schoolName, role, className, studentName, email };
}

async function findStudentName(
  ports: Pick<AccountPorts, 'transact'>,
  tenant: { schoolId: Id; correlationId: string },
  inviteId: Id,
): Promise<string | null> {
  return ports.transact(tenant, async ({ invites, memberships }) => {
    const studentId = (await invites.find(inviteId))?.studentId ?? null;
    const student = studentId === null ? undefined : await memberships.find(studentId);
    return student?.displayName.split(' ', 1)[0] ?? null;
  });
}
