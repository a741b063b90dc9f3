export { checkConcepts } from './check-concepts.ts';
export { ConceptCard, ConceptFile } from './concept-schema.ts';
