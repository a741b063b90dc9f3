import { type CefrLevel, levelsAbove } from '@kindling/shared';
import type { PackScenario } from '../pack.ts';
import { lessonFile, type PackFiles, type PackProblem, scenarioFile, vocabularyFile } from '../pack-files.ts';
import type { CourseFile } from '../pack-schema.ts';
import type { ParsedLesson, ParsedPack } from '../parse-pack.ts';
import { listBaseForms, listEnglishWords } from './english-forms.ts';
import type { ScriptStep } from './script-schema.ts';
import { findLevel, type WordList } from './word-list.ts';

/**
 * Words above the level of their unit that the course has not taught by then, in what learners read: a lesson's
 * material, the examples of its vocabulary, the role-plays of its unit. Prompts and explanations speak the course's
 * language; wrong options are allowed to be hard.
 */
export function checkMaterial(
  files: PackFiles,
  course: CourseFile,
  { lessons, scenarios }: Pick<ParsedPack, 'lessons' | 'scenarios'>,
  wordLists: readonly WordList[],
): PackProblem[] {
  const wordList = wordLists.find((list) => list.language === course.teaches);
  if (!wordList) return [];
  const levels = new Map(course.units.map((unit) => [unit.key, unit.level]));
  const taught = new Set<string>();
  const taughtByUnit = new Map<string, ReadonlySet<string>>();
  const problems = lessons.flatMap((parsed) => {
    for (const word of parsed.vocabulary.flatMap((entry) => listEnglishWords(entry.word))) taught.add(word);
    taughtByUnit.set(parsed.unitKey, new Set(taught));
    return checkTexts(listLessonTexts(files, parsed, wordList), levels.get(parsed.unitKey), taught, wordList);
  });
  const ofScenarios = scenarios.flatMap((scenario) => {
    const known = taughtByUnit.get(scenario.unit) ?? taught;
    return checkTexts(listScenarioTexts(files, scenario), levels.get(scenario.unit), known, wordList);
  });
  return [...problems, ...ofScenarios];
}

/** What a learner reads in one place of one file. */
interface PlacedText {
  file: string;
  path: string;
  texts: readonly string[];
}

function listLessonTexts(files: PackFiles, parsed: ParsedLesson, wordList: WordList): PlacedText[] {
  const { key, lesson, vocabulary } = parsed;
  return [
    ...lesson.activities.map(({ content }, index) => ({
      file: `${files.folder}/${lessonFile(key)}`,
      path: `activities.${index}.content`,
      texts: listMaterial(content, wordList.language),
    })),
    ...vocabulary.map(({ example }, index) => ({
      file: `${files.folder}/${vocabularyFile(key)}`,
      path: `entries.${index}.example`,
      texts: [example],
    })),
  ];
}

function listScenarioTexts(files: PackFiles, scenario: PackScenario): PlacedText[] {
  const file = `${files.folder}/${scenarioFile(scenario.key)}`;
  return [
    ...scenario.turns.map(({ partner, model }, index) => ({
      file,
      path: `turns.${index}`,
      texts: [partner, model],
    })),
    { file, path: 'closing', texts: [scenario.closing] },
    ...(scenario.script?.steps ?? []).map((step, index) => ({
      file,
      path: `script.steps.${index}`,
      texts: listStepTexts(step),
    })),
  ];
}

/** Everything of a step that a learner may come to read in the language taught; what stands open says nothing yet. */
function listStepTexts({ say = '', simpler, frame, needs, branches }: ScriptStep): string[] {
  const texts = [
    say,
    simpler,
    frame,
    ...needs.map(({ ask }) => ask),
    ...branches.map((branch) => branch.say),
  ];
  return texts.map((text) => text.replace(/\{[\w-]+:?(.*?)\}/g, '$1'));
}

function checkTexts(
  places: readonly PlacedText[],
  level: CefrLevel | undefined,
  taught: ReadonlySet<string>,
  wordList: WordList,
): PackProblem[] {
  if (!level) return [];
  return places.flatMap(({ file, path, texts }) => {
    const words = new Set(texts.flatMap(listEnglishWords));
    const hard = [...words].filter((word) => isAbove(word, level, wordList) && !isTaught(word, taught));
    const message = `above ${level} and not taught by then: ${hard.join(', ')}; teach them or say it with easier words`;
    return hard.length > 0 ? [{ file, path, message }] : [];
  });
}

function isAbove(word: string, level: CefrLevel, wordList: WordList): boolean {
  const found = findLevel(word, wordList);
  return found !== undefined && levelsAbove(found, level) > 0;
}

function isTaught(word: string, taught: ReadonlySet<string>): boolean {
  return listBaseForms(word).some((base) => taught.has(base));
}

/** Fields in the course's language, names, settings, and those that hold what is wrong. */
const NOT_MATERIAL = new Set([
  'prompt',
  'explanation',
  'feedback',
  'speaker',
  'rejected',
  'wrongChoices',
  'kind',
  'format',
  'layout',
  'materialLanguage',
]);

/** Texts in the language taught; none where `materialLanguage` says that the material is in another. */
function listMaterial(content: unknown, language: string): string[] {
  const { materialLanguage } = (content ?? {}) as { materialLanguage?: unknown };
  return materialLanguage === language ? listTexts(content) : [];
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return keepRight(value).flatMap(listTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (NOT_MATERIAL.has(name)) return [];
    // Only the first accepted answer is ever shown. The others are what learners may know by themselves.
    return listTexts(name === 'accept' && Array.isArray(part) ? part.slice(0, 1) : part);
  });
}

/** Of options only the right ones; of any other list everything. */
function keepRight(list: readonly unknown[]): readonly unknown[] {
  const right = list.filter((part) => (part as { correct?: unknown } | null)?.correct === true);
  return right.length > 0 ? right : list;
}
