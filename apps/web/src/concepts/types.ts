import type { Answer } from '#web/api/types.ts';

export type Concept = Answer<'getConcept'>;
export type ConceptMap = Answer<'listConcepts'>;
export type MappedConcept = ConceptMap['concepts'][number];
export type ConceptStanding = Concept['before'][number];
export type LessonConcepts = Answer<'listLessonConcepts'>;
export type ConceptName = LessonConcepts['taught'][number];

/** The side of a card for somebody who reads the screens in this language. */
export function sideOf(locale: string): 'en' | 'es' {
  return locale.toLowerCase().startsWith('es') ? 'es' : 'en';
}
