import { describe, expect, it } from 'vitest';
import { type CurriculumRows, type LessonRow, NO_ROWS, type WantedRows } from '../curriculum-rows.ts';
import { planImport } from '../plan-import.ts';
import { describePlan } from './describe-plan.ts';

const lesson = (id: string, title = id): LessonRow => ({
  id,
  unitId: 'u',
  title,
  goal: 'G.',
  minutes: 5,
  introduction: 'I.',
  position: 0,
  retired: false,
});

function describeChange(wanted: Partial<WantedRows>, existing: Partial<CurriculumRows>) {
  const [after, before] = [
    { ...NO_ROWS, ...wanted },
    { ...NO_ROWS, ...existing },
  ];
  return describePlan(planImport(after, before), after, before);
}

describe('describePlan', () => {
  it('counts by kind and names what is new, changed and retired, the retired by what they were called', () => {
    const before = { lessons: [lesson('same'), lesson('renamed', 'Old'), lesson('gone', 'Gone for good')] };
    const after = { lessons: [lesson('same'), lesson('renamed', 'New'), lesson('fresh', 'Fresh')] };
    expect(describeChange(after, before)).toEqual({
      parts: [{ kind: 'lesson', total: 3, added: 1, changed: 1, retired: 1 }],
      changes: [
        { kind: 'lesson', change: 'added', name: 'Fresh' },
        { kind: 'lesson', change: 'changed', name: 'New' },
        { kind: 'lesson', change: 'retired', name: 'Gone for good' },
      ],
    });
  });

  it('counts connections without naming them, and a course that stays as it was has no changes', () => {
    const link = (skillId: string) => ({ skillId, prerequisiteId: 'p' });
    expect(describeChange({ prerequisites: [link('a'), link('b')] }, { prerequisites: [link('c')] })).toEqual(
      {
        parts: [{ kind: 'link', total: 2, added: 2, changed: 0, retired: 1 }],
        changes: [],
      },
    );
    const same = { lessons: [lesson('same')] };
    expect(describeChange(same, same)).toEqual({
      parts: [{ kind: 'lesson', total: 1, added: 0, changed: 0, retired: 0 }],
      changes: [],
    });
  });

  it('names no more than can be read', () => {
    const lessons = Array.from({ length: 300 }, (_, index) => lesson(`l${index}`));
    const { parts, changes } = describeChange({ lessons }, {});
    expect([parts[0]?.added, changes.length]).toEqual([300, 200]);
  });
});
