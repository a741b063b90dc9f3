import { AppError, type Id, type Role } from '@kindling/shared';

export const INVITE_LIFETIME_MS = 7 * 86_400_000;

const INVITED_BY_TEACHERS: ReadonlySet<Role> = new Set(['student', 'guardian']);

export interface InviteRequest {
  role: Role;
  classId?: Id | undefined;
  studentId?: Id | undefined;
}

/**
 * Checks what can be said without looking anything up: who may invite whom, and which object an invite of that role
 * needs. A teacher names the class or the student, so that the invite stays within their own classes.
 * @throws AppError forbidden or invalid-input.
 */
export function assertInviteAllowed(inviter: Role, request: InviteRequest): void {
  if (inviter !== 'admin' && !INVITED_BY_TEACHERS.has(request.role)) {
    throw new AppError('forbidden', 'Only an admin invites teachers and admins.', {
      hint: 'Ask an admin of your school.',
    });
  }
  if ((request.role === 'guardian') !== (request.studentId !== undefined)) {
    throw new AppError('invalid-input', 'A guardian is invited for one student, others for none.', {
      details: { fields: [{ path: 'studentId', message: 'Required for guardians only' }] },
    });
  }
  if (request.role === 'guardian' && request.classId !== undefined) {
    throw new AppError('invalid-input', 'Guardians do not join classes.', {
      details: { fields: [{ path: 'classId', message: 'Not for guardians' }] },
    });
  }
  if (inviter === 'teacher' && request.role === 'student' && request.classId === undefined) {
    throw new AppError('invalid-input', 'Say which of your classes the student joins.', {
      details: { fields: [{ path: 'classId', message: 'Required when a teacher invites a student' }] },
    });
  }
}

export type InviteStatus = 'open' | 'accepted' | 'revoked' | 'expired';

/** An accepted invite stays accepted; a revoked one is told from one that ran out. */
export function inviteStatusOf(
  invite: { expiresAt: Date; acceptedBy: Id | null; revoked: boolean },
  now: Date,
): InviteStatus {
  if (invite.acceptedBy !== null) return 'accepted';
  if (invite.revoked) return 'revoked';
  return invite.expiresAt <= now ? 'expired' : 'open';
}

/** @throws AppError gone, in words for the person who followed the link. */
export function assertOpen(status: InviteStatus): void {
  if (status === 'open') return;
  const message: Record<Exclude<InviteStatus, 'open'>, string> = {
    accepted: 'This invitation has been used.',
    revoked: 'This invitation was withdrawn.',
    expired: 'This invitation has expired.',
  };
  throw new AppError('gone', message[status], {
    hint: 'Sign in if you have an account already; otherwise ask for a new invitation.',
  });
}
