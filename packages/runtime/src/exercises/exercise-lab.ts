import type { CodeRunner } from '@kindling/core/code';
import type { ExerciseLab } from '@kindling/core/exercises';
import { gradeExercise } from '@kindling/sandbox/grading';
import { codeCheckBy } from '../code-check.ts';

/**
 * Where exercises are made: programs run in the sandbox that grades learners, in the line of whoever asks.
 * @param options `learner`: whose programs they count as
 */
export function createExerciseLab(
  runner: CodeRunner,
  options: { learner?: string; signal?: AbortSignal } = {},
): ExerciseLab {
  return {
    ...codeCheckBy(runner, options),
    async observe(exercise, solution) {
      const open = exercise.tests.map((test) => ({ ...test, visible: true }));
      const { tests } = await gradeExercise(runner, { ...exercise, tests: open }, solution, options);
      return tests.map((test) => ({ key: test.key, observed: test.visible ? test.differences : [] }));
    },
  };
}
