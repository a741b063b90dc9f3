import { describe, expect, it } from 'vitest';
import { chooseActiveMembership, type MembershipOfPerson } from './identity.ts';

const membership = (schoolId: string, status: 'active' | 'suspended' = 'active'): MembershipOfPerson => ({
  schoolId,
  schoolName: schoolId,
  schoolSlug: schoolId,
  role: 'student',
  status,
  displayName: 'Ana',
});
const choose = (via: 'session' | 'token', schoolId: string | null, ...memberships: MembershipOfPerson[]) =>
  chooseActiveMembership({ via, schoolId }, memberships)?.schoolId;

describe('chooseActiveMembership', () => {
  it('takes the school that was chosen', () => {
    expect(choose('session', 'b', membership('a'), membership('b'))).toBe('b');
    expect(choose('token', 'b', membership('a'), membership('b'))).toBe('b');
  });

  it('falls back to the first school of a session', () => {
    expect(choose('session', null, membership('a'), membership('b'))).toBe('a');
    expect(choose('session', 'gone', membership('a'))).toBe('a');
  });

  it('never falls back for a token: it acts in its school or nowhere', () => {
    expect(choose('token', 'gone', membership('a'))).toBeUndefined();
    expect(choose('token', null, membership('a'))).toBeUndefined();
  });

  it('passes over suspended memberships', () => {
    expect(choose('session', 'a', membership('a', 'suspended'), membership('b'))).toBe('b');
    expect(choose('token', 'a', membership('a', 'suspended'), membership('b'))).toBeUndefined();
    expect(choose('session', null, membership('a', 'suspended'))).toBeUndefined();
  });
});
