import { type CodeProbe, probeWithRunner } from '@kindling/ai-agent/leak-guard';
import type { CodeRunner } from '@kindling/core/code';
import type { TutorActivity } from '@kindling/core/turns';
import type { Exercise } from '@kindling/shared';
import { gradeExercise } from './python.ts';
import { listVisibleCalls } from './tutor-tests.ts';

export type Graded = Pick<Exercise, 'entry' | 'tests' | 'limits'>;

/**
 * A probe that grades tutors' code like a learner's; where all tests are calls, what can be read from pieces of code is
 * run against them too. `learner`: in whose line it waits.
 */
export function probeExercise(
  runner: CodeRunner,
  exercise: Graded,
  activity: TutorActivity,
  learner?: string,
): CodeProbe {
  const inLine: CodeRunner = {
    run: (request, options) => runner.run(learner === undefined ? request : { ...request, learner }, options),
  };
  const tests = exercise.tests.map((test) => ({ ...test, visible: true }));
  const visibleTests = listVisibleCalls({ tests, entry: exercise.entry });
  const solvesAny = probeWithRunner(inLine, { ...activity, visibleTests, hiddenTests: [] })?.solvesAny;
  return {
    ...(activity.entryPoint === undefined ? {} : { entryPoint: activity.entryPoint }),
    passes: async (program, signal) => {
      const options = {
        ...(learner === undefined ? {} : { learner }),
        ...(signal === undefined ? {} : { signal }),
      };
      return (await gradeExercise(runner, exercise, program, options)).passed;
    },
    ...(solvesAny === undefined ? {} : { solvesAny }),
  };
}
