import type { CodeRunner } from '@kindling/core/code';
import type { CodeCheck } from '@kindling/core/curriculum';
import { type Difference, type GradedTest, gradeExercise } from '@kindling/sandbox/grading';

/** Longest account of what was seen; a wrong answer may be a megabyte. */
const SEEN_CHARACTERS = 300;

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
