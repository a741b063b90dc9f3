import { AppError, type Role } from '@kindling/shared';

export interface Standing {
  role: Role;
  status: 'active' | 'suspended';
}

function isActingAdmin(standing: Standing): boolean {
  return standing.role === 'admin' && standing.status === 'active';
}

/**
 * A school keeps at least one admin who can act, or nobody could ever make another.
 * @throws AppError conflict when the change takes the last one away.
 */
export function assertAdminRemains(before: Standing, after: Standing, otherActiveAdmins: number): void {
  if (!isActingAdmin(before) || isActingAdmin(after) || otherActiveAdmins > 0) return;
  throw new AppError('conflict', 'The last admin of a school stays an admin.', {
    hint: 'Make somebody else an admin first.',
  });
}

/**
 * A teacher may give a new password only to a student account that the school made: otherwise resetting would be a
 * way into the account of a colleague, or into a life outside this school.
 * @throws AppError conflict.
 */
export function assertPasswordResettable(person: Standing & { managed: boolean }): void {
  if (person.managed && person.role === 'student') return;
  throw new AppError('conflict', 'Only accounts of students made here can get a new password.', {
    hint: 'People with an e-mail address change their password themselves.',
  });
}
