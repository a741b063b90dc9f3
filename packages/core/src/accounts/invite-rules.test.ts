import { ROLES } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { assertInviteAllowed, assertOpen, inviteStatusOf } from './invite-rules.ts';

const classId = '0192f1a0-0000-7000-8000-000000000003';
const studentId = '0192f1a0-0000-7000-8000-000000000002';
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('assertInviteAllowed', () => {
  it.each(['teacher', 'admin'] as const)('leaves inviting a %s to admins', (role) => {
    expect(() => assertInviteAllowed('teacher', { role })).toThrow(code('forbidden'));
    expect(() => assertInviteAllowed('admin', { role })).not.toThrow();
  });

  it('lets a teacher invite a student into a class and a guardian of a student', () => {
    expect(() => assertInviteAllowed('teacher', { role: 'student', classId })).not.toThrow();
    expect(() => assertInviteAllowed('teacher', { role: 'guardian', studentId })).not.toThrow();
  });

  it('lets an admin invite a student into no class yet', () => {
    expect(() => assertInviteAllowed('admin', { role: 'student' })).not.toThrow();
  });

  it.each([
    ['a guardian of nobody', 'admin', { role: 'guardian' }],
    ['a guardian into a class', 'admin', { role: 'guardian', studentId, classId }],
    ['a student of a student', 'admin', { role: 'student', classId, studentId }],
    ["a teacher's student into no class", 'teacher', { role: 'student' }],
  ] as const)('refuses %s', (_case, inviter, request) => {
    expect(() => assertInviteAllowed(inviter, request)).toThrow(code('invalid-input'));
  });

  it('never lets students and guardians invite staff', () => {
    for (const inviter of ['student', 'guardian'] as const) {
      for (const role of ROLES.filter((one) => one === 'teacher' || one === 'admin')) {
        expect(() => assertInviteAllowed(inviter, { role })).toThrow(code('forbidden'));
      }
    }
  });
});

describe('inviteStatusOf', () => {
  const now = new Date('2026-11-21T09:00:00Z');
  const later = new Date(now.getTime() + 1);
  const open = { expiresAt: later, acceptedBy: null, revoked: false };

  it.each([
    ['open', open],
    ['expired', { ...open, expiresAt: now }],
    ['revoked', { ...open, revoked: true, expiresAt: now }],
    ['accepted', { expiresAt: now, acceptedBy: studentId, revoked: true }],
  ] as const)('%s', (status, invite) => {
    expect(inviteStatusOf(invite, now)).toBe(status);
  });

  it('lets only open ones through, and says why not', () => {
    expect(() => assertOpen('open')).not.toThrow();
    const messages = (['accepted', 'revoked', 'expired'] as const).map((status) => {
      try {
        assertOpen(status);
      } catch (error) {
        expect(error).toEqual(code('gone'));
        return (error as Error).message;
      }
      throw new Error(`${status} was let through`);
    });
    expect(new Set(messages).size).toBe(3);
  });
});
