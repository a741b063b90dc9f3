import type { Exercise } from '@kindling/shared';
import type { PackProblem } from '../pack-files.ts';
import { misconceptionFile, solutionFile, starterFile } from './exercise-files.ts';
import type { PackExercise } from './pack-exercise.ts';

/** What running an exercise's tests on some code showed. */
export interface CodeVerdict {
  /** Keys of the tests that did not pass, with what was seen instead. */
  failures: readonly { testKey: string; seen: string }[];
}

/** Runs exercises' tests. Throws AppError when code could not be run at all, which says nothing about the code. */
export interface CodeCheck {
  grade(exercise: Exercise, source: string): Promise<CodeVerdict>;
}

/**
 * Runs every program of the exercises: the solution must pass each test, the starter and each misconception must
 * fail at least one. One program at a time; how many run at once is the runner's affair.
 */
export async function checkExerciseCode(
  folder: string,
  exercises: readonly PackExercise[],
  codeCheck: CodeCheck,
): Promise<PackProblem[]> {
  const problems: PackProblem[] = [];
  for (const part of exercises) {
    const { key } = part.exercise;
    const grade = async (source: string) => (await codeCheck.grade(part.exercise, source)).failures;
    for (const { testKey, seen } of await grade(part.solution)) {
      const message = `the solution fails the test ${testKey}: ${seen}`;
      problems.push({ file: `${folder}/${solutionFile(key)}`, path: '', message });
    }
    for (const [path, source] of listWrongCode(part)) {
      if ((await grade(source)).length > 0) continue;
      problems.push({
        file: `${folder}/${path}`,
        path: '',
        message: 'passes every test; write one that catches it',
      });
    }
  }
  return problems;
}

function listWrongCode({ exercise, starter, misconceptions }: PackExercise): [string, string][] {
  return [
    [starterFile(exercise.key), starter],
    ...[...misconceptions].map(([key, source]): [string, string] => [
      misconceptionFile(exercise.key, key),
      source,
    ]),
  ];
}
