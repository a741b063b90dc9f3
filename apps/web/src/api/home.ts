import type { Role } from './types.ts';

const HOMES: Record<Role, string> = {
  student: '/today',
  teacher: '/classes',
  admin: '/admin/people',
  guardian: '/guardian',
};

/** Where a person starts. People without a school yet go to settings, where a join code opens a class. */
export function homeOf(role: Role | undefined): string {
  return role ? HOMES[role] : '/settings';
}

/** A path of this site to go to after signing in, or the fallback: never another site. */
export function safeNext(next: string | undefined, fallback: string): string {
  return next && /^\/(?![/\\])/.test(next) ? next : fallback;
}
