import { type CefrLevel, levelsAbove } from '@kindling/shared';
import { lessonFile, type PackFiles, type PackProblem } from '../pack-files.ts';
import type { CourseFile } from '../pack-schema.ts';
import type { ParsedLesson } from '../parse-pack.ts';
import { listBaseForms, listEnglishWords } from './english-forms.ts';
import { findLevel, type WordList } from './word-list.ts';

/**
 * Words of a lesson's material above the level of its unit that the course has not taught by then. Prompts and
 * explanations speak the course's language; wrong options are allowed to be hard.
 */
export function checkMaterial(
  files: PackFiles,
  course: CourseFile,
  lessons: readonly ParsedLesson[],
  wordLists: readonly WordList[],
): PackProblem[] {
  const wordList = wordLists.find((list) => list.language === course.teaches);
  if (!wordList) return [];
  const taught = new Set<string>();
  return lessons.flatMap(({ key, unitKey, lesson, vocabulary }) => {
    for (const word of vocabulary.flatMap((entry) => listEnglishWords(entry.word))) taught.add(word);
    const level = course.units.find((unit) => unit.key === unitKey)?.level;
    if (!level) return [];
    return lesson.activities.flatMap((activity, index) => {
      const words = new Set(listMaterial(activity.content, wordList.language).flatMap(listEnglishWords));
      const hard = [...words].filter((word) => isAbove(word, level, wordList) && !isTaught(word, taught));
      if (hard.length === 0) return [];
      const message = `above ${level} and not taught by then: ${hard.join(', ')}; teach them or say it with easier words`;
      return [{ file: `${files.folder}/${lessonFile(key)}`, path: `activities.${index}.content`, message }];
    });
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
  return Object.entries(value).flatMap(([name, part]) => (NOT_MATERIAL.has(name) ? [] : listTexts(part)));
}

/** Of options only the right ones; of any other list everything. */
function keepRight(list: readonly unknown[]): readonly unknown[] {
  const right = list.filter((part) => (part as { correct?: unknown } | null)?.correct === true);
  return right.length > 0 ? right : list;
}
