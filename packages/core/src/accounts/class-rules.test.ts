import { ROLES } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { mayManage, toSchoolClass } from './class-rules.ts';

const view = {
  id: '0192f1a0-0000-7000-8000-000000000003',
  name: 'Year 9',
  joinCode: 'KNDL42',
  studentCount: 2,
  teacherNames: ['Mei Chen'],
  createdAt: new Date('2026-09-01T08:00:00Z'),
};

describe('who runs a class and sees its code', () => {
  const rows = ROLES.flatMap((role) =>
    (['student', 'teacher', null] as const).map((part) => ({ role, part })),
  );

  it.each(rows)('$role with part $part', ({ role, part }) => {
    const runs = role === 'admin' || (role === 'teacher' && part === 'teacher');
    expect(mayManage({ role }, { part })).toBe(runs);
    expect(toSchoolClass({ role }, { ...view, part }).joinCode).toBe(runs ? 'KNDL42' : null);
  });

  it('a teacher who was made a student runs nothing any more', () => {
    expect(mayManage({ role: 'student' }, { part: 'teacher' })).toBe(false);
  });
});
