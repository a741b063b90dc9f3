import type { z } from 'zod';
import { ExerciseTemplate } from '../exercises/templates/index.ts';
import { ConceptFile } from './concepts/index.ts';
import { EXERCISES_FOLDER } from './exercises/exercise-files.ts';
import { ScenarioFile, type VocabularyEntry, VocabularyFile } from './language/index.ts';
import type { PackConceptFile, PackPrompt, PackRubric, PackScenario } from './pack.ts';
import {
  CONCEPT_PATH,
  COURSE_FILE,
  introductionFile,
  lessonFile,
  type PackFiles,
  type PackProblem,
  PROMPT_PATH,
  RUBRIC_PATH,
  SCENARIO_PATH,
  TEMPLATE_PATH,
  vocabularyFile,
} from './pack-files.ts';
import { CourseFile, Introduction, LessonFile } from './pack-schema.ts';
import { PromptFile, RubricFile } from './writing/index.ts';

/** Parts that no lesson has to list. */
const STANDS_ALONE = [
  CONCEPT_PATH,
  TEMPLATE_PATH,
  SCENARIO_PATH,
  RUBRIC_PATH,
  PROMPT_PATH,
  new RegExp(`^${EXERCISES_FOLDER}`),
];

export interface ParsedLesson {
  key: string;
  unitKey: string;
  lesson: LessonFile;
  introduction: string;
  vocabulary: VocabularyEntry[];
}

/** The files by their schemas; what could not be read is left out of `lessons` and named in `problems`. */
export interface ParsedPack {
  course: CourseFile | undefined;
  lessons: ParsedLesson[];
  scenarios: PackScenario[];
  prompts: PackPrompt[];
  rubrics: PackRubric[];
  concepts: PackConceptFile[];
  /** By name of file. */
  templates: PackTemplate[];
  problems: PackProblem[];
}

/** A template, and the name of its file. */
export interface PackTemplate {
  file: string;
  template: ExerciseTemplate;
}

const NO_PARTS = { scenarios: [], prompts: [], rubrics: [], concepts: [], templates: [] };

export function parsePack(files: PackFiles): ParsedPack {
  const problems: PackProblem[] = [...files.unreadable];
  const course = parseDocument(files, COURSE_FILE, CourseFile, problems);
  if (!course) return { course, lessons: [], ...NO_PARTS, problems };
  const wanted = listLessons(course);
  const lessons = wanted.flatMap(({ key, unitKey }) => {
    const lesson = parseDocument(files, lessonFile(key), LessonFile, problems);
    const introduction = parseIntroduction(files, introductionFile(key), problems);
    const vocabulary = parseVocabulary(files, key, problems);
    return lesson && introduction ? [{ key, unitKey, lesson, introduction, vocabulary }] : [];
  });
  const scenarios = parseFolder(files, SCENARIO_PATH, ScenarioFile, problems);
  const prompts = parseFolder(files, PROMPT_PATH, PromptFile, problems);
  const rubrics = parseFolder(files, RUBRIC_PATH, RubricFile, problems);
  const concepts = parseFolder(files, CONCEPT_PATH, ConceptFile, problems);
  const templates = parseTemplates(files, problems);
  problems.push(...findStrayFiles(files, new Set(wanted.map((lesson) => lesson.key))));
  return { course, lessons, scenarios, prompts, rubrics, concepts, templates, problems };
}

/** Each lesson at its first place; a second one is a fault that `checkCourse` names. */
function listLessons(course: CourseFile): { key: string; unitKey: string }[] {
  const unitKeys = new Map<string, string>();
  for (const unit of course.units) {
    for (const key of unit.lessons) if (!unitKeys.has(key)) unitKeys.set(key, unit.key);
  }
  return [...unitKeys].map(([key, unitKey]) => ({ key, unitKey }));
}

function parseDocument<Schema extends z.ZodType>(
  files: PackFiles,
  path: string,
  schema: Schema,
  problems: PackProblem[],
): z.infer<Schema> | undefined {
  const file = `${files.folder}/${path}`;
  if (files.unreadable.some((problem) => problem.file === file)) return undefined;
  if (!files.documents.has(path)) {
    problems.push({
      file,
      path: '',
      message: 'the file is missing; write it, or take its key out of the course',
    });
    return undefined;
  }
  const parsed = schema.safeParse(files.documents.get(path));
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    problems.push({ file, path: issue.path.map(String).join('.'), message: issue.message });
  }
  return undefined;
}

function parseIntroduction(files: PackFiles, path: string, problems: PackProblem[]): string | undefined {
  if (files.unreadable.some((problem) => problem.file === `${files.folder}/${path}`)) return undefined;
  const parsed = Introduction.safeParse(files.texts.get(path));
  if (parsed.success) return parsed.data;
  const message = files.texts.has(path)
    ? 'the introduction must hold 1 to 8000 characters'
    : 'the introduction is missing; write what a learner reads before the first activity';
  problems.push({ file: `${files.folder}/${path}`, path: '', message });
  return undefined;
}

/** Most lessons have none; what is there must be sound. */
function parseVocabulary(files: PackFiles, lessonKey: string, problems: PackProblem[]): VocabularyEntry[] {
  const path = vocabularyFile(lessonKey);
  if (!files.documents.has(path)) return [];
  return parseDocument(files, path, VocabularyFile, problems)?.entries ?? [];
}

/** Every file of a folder whose parts say themselves where they belong, so that nothing needs to list them. */
function parseFolder<Schema extends z.ZodObject>(
  files: PackFiles,
  pattern: RegExp,
  schema: Schema,
  problems: PackProblem[],
): (z.infer<Schema> & { key: string })[] {
  return [...files.documents.keys()].flatMap((path) => {
    const key = pattern.exec(path)?.[1];
    if (key === undefined) return [];
    const part = parseDocument(files, path, schema, problems);
    return part ? [{ ...part, key }] : [];
  });
}

/** Their own key is part of them: it is what their exercises are counted under. */
function parseTemplates(files: PackFiles, problems: PackProblem[]): PackTemplate[] {
  return [...files.documents.keys()].flatMap((path) => {
    const name = TEMPLATE_PATH.exec(path)?.[1];
    const template = name === undefined ? undefined : parseDocument(files, path, ExerciseTemplate, problems);
    return name !== undefined && template ? [{ file: name, template }] : [];
  });
}

/** A file nobody refers to is a lesson nobody sees: most likely a key was mistyped. */
function findStrayFiles(files: PackFiles, lessonKeys: ReadonlySet<string>): PackProblem[] {
  const known = new Set([
    COURSE_FILE,
    ...[...lessonKeys].flatMap((key) => [lessonFile(key), introductionFile(key), vocabularyFile(key)]),
  ]);
  return [...files.documents.keys(), ...files.texts.keys()]
    .filter((path) => !known.has(path) && !STANDS_ALONE.some((pattern) => pattern.test(path)))
    .map((path) => ({
      file: `${files.folder}/${path}`,
      path: '',
      message:
        'no unit lists this lesson; add its key to `units[].lessons` in course.yaml or remove the file',
    }));
}
