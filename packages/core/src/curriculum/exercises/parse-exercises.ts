import { Exercise } from '@kindling/shared';
import type { PackFiles, PackProblem } from '../pack-files.ts';
import type { CourseFile } from '../pack-schema.ts';
import {
  EXERCISES_FOLDER,
  exerciseFile,
  misconceptionFile,
  solutionFile,
  starterFile,
} from './exercise-files.ts';
import type { PackExercise } from './pack-exercise.ts';

/** The exercises by their schema; what could not be read is left out and named in `problems`. */
export interface ParsedExercises {
  exercises: PackExercise[];
  problems: PackProblem[];
}

type Report = (path: string, place: string, message: string) => void;

export function parseExercises(files: PackFiles, course: CourseFile): ParsedExercises {
  const problems: PackProblem[] = [];
  const report: Report = (path, place, message) => {
    const file = `${files.folder}/${path}`;
    // What could not be read has been named with its reason.
    if (files.unreadable.some((problem) => problem.file === file)) return;
    problems.push({ file, path: place, message });
  };
  const descriptions = new Map<string, Exercise | undefined>();
  const exercises = listExercises(course).flatMap(({ key, unitKey }) => {
    const exercise = parseExercise(files, key, report);
    descriptions.set(key, exercise);
    const code = exercise && readCode(files, key, exercise, report);
    return code ? [{ exercise, unitKey, ...code }] : [];
  });
  reportStrayFiles(files, descriptions, report);
  return { exercises, problems };
}

/** Each exercise at its first place; `checkExercises` names a second one. */
function listExercises(course: CourseFile): { key: string; unitKey: string }[] {
  const unitKeys = new Map<string, string>();
  for (const unit of course.units) {
    for (const key of unit.exercises) if (!unitKeys.has(key)) unitKeys.set(key, unit.key);
  }
  return [...unitKeys].map(([key, unitKey]) => ({ key, unitKey }));
}

function parseExercise(files: PackFiles, key: string, report: Report): Exercise | undefined {
  const path = exerciseFile(key);
  if (!files.documents.has(path)) {
    report(path, '', 'the file is missing; write it, or take its key out of the course');
    return undefined;
  }
  const parsed = Exercise.safeParse(files.documents.get(path));
  if (parsed.success && parsed.data.key !== key)
    report(path, 'key', `must be the name of its folder, ${key}`);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) report(path, issue.path.map(String).join('.'), issue.message);
  return undefined;
}

function readCode(files: PackFiles, key: string, exercise: Exercise, report: Report) {
  const wanted = listCode(key, exercise);
  const missing = [...wanted.values()].filter((path) => !files.sources.has(path));
  for (const path of missing) report(path, '', 'the file is missing; write the code it stands for');
  if (missing.length > 0) return undefined;
  const read = (path: string) => files.sources.get(path) ?? '';
  return {
    starter: read(starterFile(key)),
    solution: read(solutionFile(key)),
    misconceptions: new Map(
      exercise.misconceptions.map(({ key: name }) => [name, read(misconceptionFile(key, name))]),
    ),
  };
}

const listCode = (key: string, exercise: Exercise): Set<string> =>
  new Set([
    starterFile(key),
    solutionFile(key),
    ...exercise.misconceptions.map((misconception) => misconceptionFile(key, misconception.key)),
  ]);

/** A file nobody refers to is code nobody checks: most likely a key was mistyped. */
function reportStrayFiles(
  files: PackFiles,
  descriptions: ReadonlyMap<string, Exercise | undefined>,
  report: Report,
): void {
  const paths = [...files.documents.keys(), ...files.sources.keys()];
  for (const path of paths.filter((name) => name.startsWith(EXERCISES_FOLDER))) {
    const key = path.slice(EXERCISES_FOLDER.length).split('/')[0] ?? '';
    const exercise = descriptions.get(key);
    if (!descriptions.has(key)) {
      report(
        path,
        '',
        'no unit lists this exercise; add its key to `units[].exercises` or remove the folder',
      );
    } else if (exercise && path !== exerciseFile(key) && !listCode(key, exercise).has(path)) {
      report(path, '', 'exercise.yaml names no such misconception; add it there or remove the file');
    }
  }
}
