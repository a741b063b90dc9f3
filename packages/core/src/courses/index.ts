export type { CourseOutline, CourseStore, LessonContent } from './course-store.ts';
export { type CoursePorts, getCourse, getLesson, listCourses } from './read-courses.ts';
