import type { z } from 'zod';
import type { ExerciseTemplate } from '../exercises/templates/index.ts';
import type { ConceptCard, ConceptFile } from './concepts/index.ts';
import type { PackExercise } from './exercises/index.ts';
import type { ScenarioFile, VocabularyEntry } from './language/index.ts';
import type { ActivityEntry, CourseFile, LessonFile } from './pack-schema.ts';
import type { PromptFile, RubricFile } from './writing/index.ts';

/** A course that passed every check; made by `checkPack` only. */
export interface Pack {
  course: CourseFile;
  /** In the order of the units. */
  lessons: PackLesson[];
  /** In the order of the units. */
  exercises: PackExercise[];
  /** By name of file. */
  scenarios: PackScenario[];
  /** By name of file. */
  prompts: PackPrompt[];
  /** By name of file. */
  rubrics: PackRubric[];
  /** Exercises to be made from; no rows are made of them. */
  templates: ExerciseTemplate[];
  /** Ideas a tutor can explain; no rows are made of them. */
  concepts: ConceptCard[];
}

export interface PackLesson extends Omit<LessonFile, 'activities'> {
  key: string;
  unitKey: string;
  introduction: string;
  /** Content with the type's defaults filled in. */
  activities: ActivityEntry[];
  /** Words it teaches; none outside of language courses. */
  vocabulary: VocabularyEntry[];
}

/** Ideas of one file; `key` is its name. */
export type PackConceptFile = z.infer<typeof ConceptFile> & { key: string };

export interface PackScenario extends ScenarioFile {
  key: string;
}

export interface PackPrompt extends PromptFile {
  key: string;
}

export interface PackRubric extends RubricFile {
  key: string;
}
