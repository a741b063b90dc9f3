import type { PackFiles, PackProblem } from '../pack-files.ts';
import type { CourseFile } from '../pack-schema.ts';
import type { ParsedPack } from '../parse-pack.ts';
import { checkMaterial } from './check-material.ts';
import { checkScenarios } from './check-scenarios.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import type { WordList } from './word-list.ts';

export { listBaseForms, listEnglishWords } from './english-forms.ts';
export { ScenarioFile, VocabularyEntry, VocabularyFile } from './language-schema.ts';
export {
  type RolePlayScript,
  type ScriptBranch,
  type ScriptStep,
  SLOT_KINDS,
  type SlotKind,
  stepAfter,
} from './script-schema.ts';
export { findLevel, type WordList } from './word-list.ts';

/** What a language course needs beyond any other: words within their level, role-plays that use what they teach. */
export function checkLanguage(
  files: PackFiles,
  course: CourseFile,
  { lessons, scenarios }: Pick<ParsedPack, 'lessons' | 'scenarios'>,
  wordLists: readonly WordList[],
): PackProblem[] {
  return [
    ...checkVocabulary(files, course, lessons, wordLists),
    ...checkScenarios(files, course, scenarios),
    ...checkMaterial(files, course, { lessons, scenarios }, wordLists),
  ];
}
