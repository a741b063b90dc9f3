import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumUpClassWeek, sumUpWeek } from './sum-up-week.ts';

const counts = { answers: 12, right: 8, aided: 2, reviews: 3, lessonsDone: 1, seconds: 600 };
const nothing = { kind: 'nothing', reason: { code: 'all-done', values: {} } } as const;
const move = (skillId: string, beforePercent: number | null, afterPercent: number) => ({
  skillId,
  skillName: skillId.toUpperCase(),
  beforePercent,
  afterPercent,
});

describe('a learner’s week', () => {
  const week = { counts, activeDays: 4, badges: [{ badge: 'own-fire' as const, grade: 1 }], moves: [] };

  it('names the skills that moved, furthest first, in either direction', () => {
    const moves = [move('a', 50, 55), move('b', 80, 60), move('c', null, 40), move('d', 30, 30)];
    const { skills } = sumUpWeek('2026-11-16', { ...week, moves }, nothing);
    expect(skills.map((skill) => skill.skillId)).toEqual(['c', 'b', 'a']);
  });

  it('names eight at most', () => {
    const moves = Array.from({ length: 20 }, (_, index) => move(`skill-${index}`, 0, index + 1));
    expect(sumUpWeek('2026-11-16', { ...week, moves }, nothing).skills).toHaveLength(8);
  });

  it('says what comes next', () => {
    const lesson = {
      id: 'l1',
      title: 'Loops',
      goal: '',
      minutes: 8,
      status: 'not-started' as const,
      activityCount: 3,
      activitiesAnswered: 0,
    };
    const next = {
      kind: 'lesson' as const,
      lesson,
      courseId: 'c1',
      courseTitle: 'Python',
      language: 'en',
      subject: 'python' as const,
      reason: { code: 'next-in-course' as const, values: {} },
    };
    expect(sumUpWeek('2026-11-16', week, next).next).toEqual({
      lessonId: 'l1',
      title: 'Loops',
      courseTitle: 'Python',
      language: 'en',
      subject: 'python',
    });
    expect(sumUpWeek('2026-11-16', week, nothing)).toMatchObject({ ...counts, next: null, activeDays: 4 });
  });
});

describe('a class’s week', () => {
  const week = { counts, students: 3, activeStudents: 2, next: null };

  it('gives means over those who had met the skill, and over all where it is new to all', () => {
    const moves = [move('a', 50, 60), move('a', 40, 42), move('a', null, 5), move('b', null, 4)];
    expect(sumUpClassWeek('2026-11-16', { ...week, moves }).skills).toEqual([
      { skillId: 'a', skillName: 'A', students: 3, beforePercent: 45, afterPercent: 51 },
      { skillId: 'b', skillName: 'B', students: 1, beforePercent: null, afterPercent: 4 },
    ]);
  });

  it('keeps percents in range and never NaN', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const anyMove = fc
      .record({ id: fc.constantFrom('a', 'b', 'c'), before: fc.option(percent), after: percent })
      .map(({ id, before, after }) => move(id, before, after));
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
        for (const { beforePercent, afterPercent, students } of sumUpClassWeek('2026-11-16', {
          ...week,
          moves,
        }).skills) {
          expect(afterPercent).toBeGreaterThanOrEqual(0);
          expect(afterPercent).toBeLessThanOrEqual(100);
          expect(beforePercent === null || (beforePercent >= 0 && beforePercent <= 100)).toBe(true);
          expect(students).toBeGreaterThan(0);
        }
      }),
    );
  });
});
