import { AppError, type classes, type Principal } from '@kindling/shared';
import type { ClassView } from './class-store.ts';

/** Staff who run a class: its teachers, and every admin of the school. */
export function mayManage(principal: Pick<Principal, 'role'>, view: Pick<ClassView, 'part'>): boolean {
  return principal.role === 'admin' || (principal.role === 'teacher' && view.part === 'teacher');
}

/** A class as this caller may see it: only those who run it get the code that lets people in. */
export function toSchoolClass(principal: Pick<Principal, 'role'>, view: ClassView): classes.SchoolClass {
  return {
    id: view.id,
    name: view.name,
    joinCode: mayManage(principal, view) ? view.joinCode : null,
    studentCount: view.studentCount,
    teacherNames: view.teacherNames,
    createdAt: view.createdAt.toISOString(),
  };
}

/** The same words whether a class belongs to others or does not exist. */
export function noSuchClass(): AppError {
  return new AppError('not-found', 'There is no such class here.');
}
