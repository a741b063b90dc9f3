import type { CodeResult, CodeRunner, CodeStatus } from '@kindling/core/code';
import type { Exercise, ExerciseTest } from '@kindling/shared';
import { type Difference, judgeTest, taskOf } from './judge-test.ts';

/** One test's result as a learner may see it. Of a hidden test that is its hint, and only when it fails. */
export type GradedTest = {
  key: string;
  passed: boolean;
  status: CodeStatus;
  durationMs: number;
  hint?: string;
} & ({ visible: false } | { visible: true; differences: Difference[]; stdout: string; stderr: string });

export interface GradedExercise {
  passed: boolean;
  passedTests: number;
  totalTests: number;
  tests: GradedTest[];
}

const SOLUTION = 'solution.py';

function present(test: ExerciseTest, result: CodeResult): GradedTest {
  const differences = judgeTest(test, result);
  const passed = differences.length === 0;
  const facts = {
    key: test.key,
    passed,
    status: result.status,
    durationMs: result.durationMs,
    ...(!passed && { hint: test.hint }),
  };
  if (!test.visible) return { ...facts, visible: false };
  return { ...facts, visible: true, differences, stdout: result.stdout, stderr: result.stderr };
}

/**
 * Grades a learner's file: a fresh interpreter for each test, given inputs only. What it answers is a claim that is
 * compared out here, so a program cannot pass by knowing, patching or printing anything.
 */
export async function gradeExercise(
  runner: CodeRunner,
  exercise: Exercise,
  source: string | Uint8Array,
  options: { learner?: string; signal?: AbortSignal } = {},
): Promise<GradedExercise> {
  const grade = async (test: ExerciseTest) => {
    const result = await runner.run(
      {
        files: { ...test.files, [SOLUTION]: source },
        task: taskOf(exercise.entry, test, SOLUTION),
        stdin: test.stdin,
        limits: exercise.limits,
        ...(options.learner !== undefined && { learner: options.learner }),
      },
      options.signal === undefined ? {} : { signal: options.signal },
    );
    return present(test, result);
  };
  const tests = await Promise.all(exercise.tests.map(grade));
  const passedTests = tests.filter(({ passed }) => passed).length;
  return { passed: passedTests === tests.length, passedTests, totalTests: tests.length, tests };
}
