import { ROLES } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { assertAdminRemains, assertPasswordResettable } from './person-rules.ts';

const conflict = expect.objectContaining({ code: 'conflict' });
const admin = { role: 'admin', status: 'active' } as const;

describe('assertAdminRemains', () => {
  it.each([
    ['demoted', { role: 'teacher', status: 'active' }],
    ['suspended', { role: 'admin', status: 'suspended' }],
    ['both', { role: 'student', status: 'suspended' }],
  ] as const)('keeps the last admin from being %s', (_case, after) => {
    expect(() => assertAdminRemains(admin, after, 0)).toThrow(conflict);
    expect(() => assertAdminRemains(admin, after, 1)).not.toThrow();
  });

  it('minds no change that takes no acting admin away', () => {
    const suspended = { role: 'admin', status: 'suspended' } as const;
    expect(() => assertAdminRemains(admin, admin, 0)).not.toThrow();
    expect(() => assertAdminRemains(suspended, { role: 'teacher', status: 'suspended' }, 0)).not.toThrow();
    expect(() => assertAdminRemains({ role: 'teacher', status: 'active' }, admin, 0)).not.toThrow();
  });
});

describe('assertPasswordResettable', () => {
  it('lets only the accounts of students made here through', () => {
    for (const role of ROLES) {
      for (const managed of [true, false]) {
        const check = () => assertPasswordResettable({ role, managed, status: 'active' });
        if (role === 'student' && managed) expect(check).not.toThrow();
        else expect(check).toThrow(conflict);
      }
    }
  });
});
