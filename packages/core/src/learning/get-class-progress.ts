import {
  AppError,
  type Id,
  type learning,
  type Page,
  type PageQuery,
  type Principal,
} from '@kindling/shared';
import { activeDaysOf, type ProgressPorts } from './get-progress.ts';
import { toMastery } from './mastery.ts';
import type { StudentStanding } from './progress-store.ts';

function toRow(student: StudentStanding, now: Date): learning.ClassProgressRow {
  const activeDays = activeDaysOf(student, now);
  const levels = { beginner: 0, learning: 0, proficient: 0, mastered: 0 };
  for (const state of student.states) {
    const mastery = toMastery(state, activeDays);
    if (mastery.state === 'started') levels[mastery.level] += 1;
  }
  const { personId, displayName, answers, lessonsDone, lastActiveAt } = student;
  return {
    personId,
    displayName,
    answers,
    lessonsDone,
    lastActiveAt: lastActiveAt?.toISOString() ?? null,
    levels,
  };
}

/**
 * Every student of a class by name, with answers, lessons done and skills by level.
 * @throws `not-found` unless the caller teaches the class or is an admin of the school.
 */
export async function getClassProgress(
  ports: ProgressPorts,
  principal: Principal,
  classId: Id,
  page: PageQuery,
): Promise<Page<learning.ClassProgressRow>> {
  return ports.transact(principal, async ({ progress }) => {
    const now = ports.clock();
    const teacherId = principal.role === 'admin' ? null : principal.personId;
    const students = await progress.pageClass(classId, teacherId, page, now);
    if (students === undefined) throw new AppError('not-found', 'There is no such class.');
    return { ...students, items: students.items.map((student) => toRow(student, now)) };
  });
}
