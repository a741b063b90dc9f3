export type { CourseOutline, CourseStore, LessonContent } from './course-store.ts';
export { type Dictionary, type DictionaryPorts, lookUpWord } from './look-up-word.ts';
export type { MaterialStore, WordQuery } from './material-store.ts';
export { type CoursePorts, getCourse, getLesson, listCourses } from './read-courses.ts';
export { listEssayPrompts, listRolePlays, listVocabulary, type MaterialPorts } from './read-materials.ts';
