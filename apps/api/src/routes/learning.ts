import { type CoursePorts, getCourse, getLesson, listCourses } from '@kindling/core/courses';
import {
  type ActivityGrading,
  getClassProgress,
  getLessonResult,
  getProgress,
  getToday,
  type LessonMapPorts,
  listEvidence,
  listMyStudents,
  type ProgressPorts,
  type RecordAttemptPorts,
  recordAttempt,
  type TakeHintPorts,
  takeHint,
} from '@kindling/core/learning';
import { learning } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** What the learning routes need of the composition root. */
export type LearningRoutePorts = CoursePorts &
  LessonMapPorts &
  ProgressPorts &
  RecordAttemptPorts &
  TakeHintPorts & { grading: ActivityGrading };

/** Courses, attempts, hints, mastery and progress. */
export function addLearningRoutes(route: Route, ports: LearningRoutePorts): void {
  route(learning.listCourses, ({ principal, query }) => listCourses(ports, principal, query));
  route(learning.getCourse, ({ principal, params }) => getCourse(ports, principal, params.courseId));
  route(learning.getLesson, ({ principal, params }) => getLesson(ports, principal, params.lessonId));
  route(learning.getLessonResult, ({ principal, params }) =>
    getLessonResult(ports, principal, params.lessonId),
  );
  route(learning.takeHint, ({ principal, params }) => takeHint(ports, principal, params.activityId));
  route(learning.recordAttempt, ({ principal, body }) => recordAttempt(ports, principal, body));
  route(learning.getToday, ({ principal }) => getToday(ports, principal));
  route(learning.getProgress, ({ principal, params }) => getProgress(ports, principal, params.personId));
  route(learning.listEvidence, ({ principal, params, query }) =>
    listEvidence(ports, principal, params, query),
  );
  route(learning.listMyStudents, ({ principal, query }) => listMyStudents(ports, principal, query));
  route(learning.getClassProgress, ({ principal, params, query }) =>
    getClassProgress(ports, principal, params.classId, query),
  );
}
