import type { CefrLevel, Id } from '@kindling/shared';
import type { VocabularyEntry } from './language/index.ts';
import type { PackPrompt } from './pack.ts';

/** What a course brings besides its activities, as the tables hold it. `retired` rows are kept and hidden. */
export interface VocabularyRow {
  id: Id;
  lessonId: Id;
  word: string;
  part: VocabularyEntry['part'];
  level: CefrLevel;
  gloss: string;
  example: string;
  note: string | null;
  position: number;
  retired: boolean;
}

export interface RolePlayRow {
  id: Id;
  unitId: Id;
  title: string;
  level: CefrLevel;
  /** A role-play without the columns beside it. */
  content: object;
  position: number;
  retired: boolean;
}

export interface RubricRow {
  id: Id;
  courseId: Id;
  title: string;
  /** A rubric without its title. */
  content: object;
  position: number;
  retired: boolean;
}

export interface PromptRow {
  id: Id;
  unitId: Id;
  rubricId: Id;
  title: string;
  genre: PackPrompt['genre'];
  /** A prompt without the columns beside it. */
  content: object;
  position: number;
  retired: boolean;
}

export interface MaterialRows {
  vocabulary: VocabularyRow[];
  rolePlays: RolePlayRow[];
  rubrics: RubricRow[];
  prompts: PromptRow[];
}
