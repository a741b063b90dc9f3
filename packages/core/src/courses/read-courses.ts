import {
  AppError,
  type Id,
  type learning,
  type Page,
  type PageQuery,
  type Principal,
  type ResponseOf,
} from '@kindling/shared';
import { type ActivityGrading, lessonStatusOf, toLessonCard } from '../learning/index.ts';
import type { Transact } from '../ports/index.ts';
import type { CourseStore, LessonContent } from './course-store.ts';

export interface CoursePorts {
  transact: Transact<{ courses: CourseStore }>;
}

export type Course = ResponseOf<typeof learning.getCourse>;
export type Lesson = ResponseOf<typeof learning.getLesson>;

/** Courses of the school in the curriculum's order, with the caller's progress. */
export async function listCourses(
  ports: CoursePorts,
  principal: Principal,
  page: PageQuery,
): Promise<Page<learning.CourseCard>> {
  return ports.transact(principal, ({ courses }) => courses.pageCourses(principal.personId, page));
}

/** A course with its units and lessons. @throws `not-found` for a course the school does not have. */
export async function getCourse(ports: CoursePorts, principal: Principal, courseId: Id): Promise<Course> {
  const course = await ports.transact(principal, ({ courses }) =>
    courses.findCourse(principal.personId, courseId),
  );
  if (course === undefined) throw new AppError('not-found', 'There is no such course.');
  const units = course.units.map((unit) => ({ ...unit, lessons: unit.lessons.map(toLessonCard) }));
  return { ...course, units };
}

function toLearnerActivity(
  grading: ActivityGrading,
  activity: LessonContent['activities'][number],
): learning.LessonActivity {
  const { id, type, schemaVersion, title, purpose, hintCount, lastAttempt } = activity;
  return {
    id,
    type,
    schemaVersion,
    title,
    purpose,
    content: grading.toPublic(activity, id),
    hintCount,
    lastAttempt: lastAttempt === null ? null : { ...lastAttempt, at: lastAttempt.at.toISOString() },
  };
}

/**
 * A lesson ready to be done: each activity without its key, with the caller's latest answer.
 * @throws `not-found` for a lesson the school does not have.
 */
export async function getLesson(
  ports: CoursePorts & { grading: ActivityGrading },
  principal: Principal,
  lessonId: Id,
): Promise<Lesson> {
  const lesson = await ports.transact(principal, ({ courses }) =>
    courses.findLesson(principal.personId, lessonId),
  );
  if (lesson === undefined) throw new AppError('not-found', 'There is no such lesson.');
  const { standing, activities, ...rest } = lesson;
  return {
    ...rest,
    status: lessonStatusOf(standing),
    activities: activities.map((activity) => toLearnerActivity(ports.grading, activity)),
  };
}
