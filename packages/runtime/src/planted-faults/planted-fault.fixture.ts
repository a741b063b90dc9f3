import type { PackFiles } from '@kindling/core/curriculum';

/** Parts of YAML, changed in place. */
// biome-ignore lint/suspicious/noExplicitAny: faults are put where no type allows them
export type Loose = any;

/** A course with one fault put in. Documents may be changed freely: each fault gets a copy. */
export interface PlantedCourse extends PackFiles {
  documents: Map<string, Loose>;
  texts: Map<string, string>;
  sources: Map<string, string>;
}

export interface PlantedFault {
  /** What is wrong, for the report. */
  name: string;
  /** Folder of the course it is put into. */
  course: 'english-for-spanish-speakers' | 'python-from-zero' | 'writing-well';
  plant(course: PlantedCourse): void;
}

/** Sound and without a clue, so that nothing is found but the fault. */
export const EXPLANATION = 'Así se dice en una conversación de cada día.';

const ENGLISH = 'english-for-spanish-speakers';
export const LESSON = 'lessons/hello-i-am.yaml';

export const choice = (options: Loose[], more: object = {}) => ({
  type: 'choice',
  content: {
    prompt: '¿Qué frase está bien?',
    materialLanguage: 'en',
    options,
    explanation: EXPLANATION,
    ...more,
  },
});
export const option = (text: string, correct = false) => ({
  text,
  ...(correct && { correct, feedback: 'Se entiende bien.' }),
});
export const SOUND = [option('We are here.', true), option('We is here.'), option('Are here we.')];

export const cloze = (text: string, gaps: Loose[], more: object = {}) => ({
  type: 'cloze',
  content: {
    prompt: 'Completa la frase.',
    materialLanguage: 'en',
    text,
    gaps,
    explanation: EXPLANATION,
    ...more,
  },
});
export const short = (expected: object, more: object = {}) => ({
  type: 'short-answer',
  content: {
    prompt: 'Escribe en inglés: «aquí».',
    materialLanguage: 'en',
    expected,
    explanation: EXPLANATION,
    ...more,
  },
});
export const typed = (accept: string[], more: object = {}, content: object = {}) =>
  short({ kind: 'text', accept, ...more }, content);

/** One more activity at the end of the first English lesson. */
export function activity(name: string, entry: object): PlantedFault {
  return {
    name,
    course: ENGLISH,
    plant: ({ documents }) =>
      documents.get(LESSON).activities.push({
        key: 'planted',
        schemaVersion: 1,
        title: 'Otra más',
        purpose: 'exercise',
        skills: ['to-be'],
        difficulty: 0.3,
        hints: ['Piensa en quién habla.'],
        ...entry,
      }),
  };
}

export const inEnglish = (name: string, plant: PlantedFault['plant']): PlantedFault => ({
  name,
  course: ENGLISH,
  plant,
});
