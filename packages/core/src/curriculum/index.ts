export type { ActivityCatalogue, ContentCheck } from './activity-catalogue.ts';
export { checkPack, type PackCheck } from './check-pack.ts';
export { ConceptCard, ConceptFile } from './concepts/index.ts';
export type { ContentIdentity } from './content-identity.ts';
export type {
  ActivityRow,
  ActivitySkillLink,
  CourseRow,
  CurriculumRows,
  LessonRow,
  PrerequisiteLink,
  SkillRow,
  UnitRow,
  WantedRows,
} from './curriculum-rows.ts';
export type { CurriculumStore, LiveCourse, NotedSource, PackSource } from './curriculum-store.ts';
export {
  type Answer,
  type ChoiceQuestion,
  type ClozeQuestion,
  fromQuestions,
  type Gap,
  type GiftWords,
  type Loss,
  type Question,
  type ReadQuestions,
  readGift,
  type TextQuestion,
  toKey,
  toQuestions,
  withDistinctKeys,
  writeGift,
} from './exchange/index.ts';
export {
  type CodeCheck,
  checkExerciseCode,
  countPrograms,
  type PackExercise,
  type TestFailure,
  tokeniseLines,
} from './exercises/index.ts';
export { type ImportPorts, importPack } from './import-pack.ts';
export {
  findLevel,
  listBaseForms,
  listEnglishWords,
  type RolePlayScript,
  ScenarioFile,
  type ScriptBranch,
  type ScriptStep,
  type SlotKind,
  stepAfter,
  VocabularyEntry,
  VocabularyFile,
  type WordList,
} from './language/index.ts';
export type { MaterialRows, PromptRow, RolePlayRow, RubricRow, VocabularyRow } from './material-rows.ts';
export type { Pack, PackLesson, PackScenario } from './pack.ts';
export { describeProblem, type PackFiles, type PackProblem } from './pack-files.ts';
export {
  checkUpload,
  type ExportedPack,
  exportPack,
  importUpload,
  listLosses,
  listPacks,
  type PackDesk,
  type PackPorts,
  type PackStore,
  type ReadPack,
  type ReadPacks,
} from './packs/index.ts';
export type { ImportCounts, ImportPlan, LinkPlan, RowPlan } from './plan-import.ts';
export { type RetiredCourse, retireCoursesBut } from './retire-courses.ts';
export { PromptFile, RubricFile } from './writing/index.ts';
