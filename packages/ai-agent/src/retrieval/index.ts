export { type Concept, type ConceptIndex, createConceptIndex, sourceOfConcept } from './concept-index.ts';
export type { Passage, ReadableCourse, WorkedTask } from './passage.ts';
export { readConcepts, readPassages, readWorkedTasks } from './read-packs.ts';
export { createSearchIndex, type SearchIndex } from './search-index.ts';
