import type { TutorActivity } from '@kindling/core/turns';
import type { Library } from './library.ts';

/** The course whose ideas a writer asks about. */
export const WRITING = 'writing-well';

/**
 * Whether a course may have something to say about a task: words such as "than", "for" and "order" are ideas of a
 * language, of Python and of essays, and with a task open only one of these is meant. Everything fits where none is.
 */
export function fitsTask(
  course: string,
  { programCourses }: Library,
  activity: TutorActivity | undefined,
): boolean {
  if (activity === undefined || activity.kind === 'quiz' || programCourses.size === 0) return true;
  if (activity.kind === 'python') return programCourses.has(course);
  return !programCourses.has(course) && (activity.kind === 'essay' || course !== WRITING);
}

/** The course of a key such as `course/lesson#part`. */
export function courseOf(key: string): string {
  return key.split('/', 1)[0] ?? key;
}
