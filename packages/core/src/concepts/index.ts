export type { ConceptCards } from './concept-cards.ts';
export type { ConceptCourse, ConceptLesson, ConceptStore } from './concept-store.ts';
export {
  type ConceptPorts,
  getConcept,
  listConceptMaps,
  listConcepts,
  listLessonConcepts,
} from './read-concepts.ts';
export { findTeachingLesson } from './teaching-lesson.ts';
