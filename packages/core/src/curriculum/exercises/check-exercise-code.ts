import type { Exercise } from '@kindling/shared';
import type { PackProblem } from '../pack-files.ts';
import { misconceptionFile, solutionFile, starterFile } from './exercise-files.ts';
import type { PackExercise } from './pack-exercise.ts';

/** A test some code does not pass, and what was seen instead. */
export interface TestFailure {
  testKey: string;
  seen: string;
}

/** Runs exercises' tests on code. Rejects with AppError when nothing could be run, which says nothing about code. */
export interface CodeCheck {
  /** The first test in the exercise's order that the code does not pass; undefined when it passes all. */
  findFailure(exercise: Exercise, source: string): Promise<TestFailure | undefined>;
}

/**
 * Runs every program of a course's exercises: the solution must pass each test, the starter and each misconception
 * must fail at least one. All at once; how many truly run at a time is the runner's affair.
 */
export async function checkExerciseCode(
  folder: string,
  exercises: readonly PackExercise[],
  codeCheck: CodeCheck,
): Promise<PackProblem[]> {
  const checks = exercises.flatMap((part) =>
    listPrograms(part).map(async ({ path, source, isRight }) => {
      const failure = await codeCheck.findFailure(part.exercise, source);
      if (isRight === (failure === undefined)) return [];
      const message = failure
        ? `the solution fails the test ${failure.testKey}: ${failure.seen}`
        : 'passes every test; write one that catches it';
      return [{ file: `${folder}/${path}`, path: '', message }];
    }),
  );
  return (await Promise.all(checks)).flat();
}

/** How many programs `checkExerciseCode` runs. */
export function countPrograms(exercises: readonly PackExercise[]): number {
  return exercises.flatMap(listPrograms).length;
}

interface Program {
  path: string;
  source: string;
  /** Whether it should pass. */
  isRight: boolean;
}

function listPrograms({ exercise, starter, solution, misconceptions }: PackExercise): Program[] {
  return [
    { path: solutionFile(exercise.key), source: solution, isRight: true },
    { path: starterFile(exercise.key), source: starter, isRight: false },
    ...[...misconceptions].map(([key, source]) => ({
      path: misconceptionFile(exercise.key, key),
      source,
      isRight: false,
    })),
  ];
}
