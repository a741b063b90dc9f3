import type { CodeRunner } from '@kindling/core/code';
import { type CodeCheck, checkExerciseCode, type Pack, type PackProblem } from '@kindling/core/curriculum';
import { type Difference, type GradedTest, gradeExercise } from '@kindling/sandbox/grading';
import { checkLessonPrograms } from './lesson-programs/index.ts';

/** Longest account of what was seen; a wrong answer may be a megabyte. */
const SEEN_CHARACTERS = 300;

/**
 * Runs every program of the courses' code exercises (solutions that fail, starters and misconceptions that pass) and
 * what lessons say of programs.
 * Takes about half a minute for 350 programs on two cores. Rejects with AppError when the runner cannot run.
 */
export async function checkCode(packs: readonly Pack[], runner: CodeRunner): Promise<PackProblem[]> {
  const codeCheck = codeCheckBy(runner);
  const problems: PackProblem[] = [];
  for (const pack of packs) {
    const { course, exercises } = pack;
    problems.push(...(await checkExerciseCode(course.slug, exercises, codeCheck)));
    problems.push(...(await checkLessonPrograms(pack, runner)));
  }
  return problems;
}

/** The tests of exercises, run by the engine that grades learners. */
export function codeCheckBy(
  runner: CodeRunner,
  options: { learner?: string; signal?: AbortSignal } = {},
): CodeCheck {
  return {
    async findFailure(exercise, source) {
      // One by one: a wrong program need not run on after the test that catches it.
      for (const test of exercise.tests) {
        // Authors see what a hidden test saw.
        const alone = { ...exercise, tests: [{ ...test, visible: true }] };
        const { tests } = await gradeExercise(runner, alone, source, options);
        const failed = tests.find(({ passed }) => !passed);
        if (failed) return { testKey: test.key, seen: describeSeen(failed) };
      }
      return undefined;
    },
  };
}

function describeSeen(test: GradedTest): string {
  if (!test.visible || test.status !== 'ok') return test.status;
  return test.differences.map(describeDifference).join('; ').slice(0, SEEN_CHARACTERS);
}

function describeDifference({ step, what, expected, actual }: Difference): string {
  const place = step === undefined ? what : `${what} of step ${step}`;
  return `${place} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
}
