import type { CodeResult, CodeRunner, CodeStatus } from '@kindling/core/code';
import {
  type Exercise,
  type ExerciseFile,
  type ExerciseTest,
  fillExerciseFiles,
  PROGRAM_FILE,
} from '@kindling/shared';
import { z } from 'zod';
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
  /**
   * When asked for. Not for the learner to see: which of their lines a hidden test ran would tell its input.
   */
  coverage?: TestCoverage[];
}

/** What a test ran, for finding the lines that failing tests run and passing tests do not. */
export interface TestCoverage {
  key: string;
  passed: boolean;
  /** Line numbers of the graded file, ascending. Null when the run was cut off before it could tell. */
  lines: number[] | null;
}

export interface GradeOptions {
  learner?: string;
  signal?: AbortSignal;
  coverage?: boolean;
  /** What the learner made of the files they may change, and files of their own. */
  changedFiles?: Readonly<Record<string, string>>;
}

const CoverageClaim = z.object({ coverage: z.array(z.int().positive()).max(5000) });

function coverageOf({ key, passed }: GradedTest, { answers }: CodeResult): TestCoverage {
  const claim = CoverageClaim.safeParse(answers.at(-1)?.value);
  return { key, passed, lines: claim.success ? claim.data.coverage : null };
}

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

/** A file that a test wants written is not there before, unless the exercise gives it: the learner's own would pass for it. */
function withoutWanted(
  beside: Readonly<Record<string, string>>,
  given: readonly ExerciseFile[],
  { filesWritten }: ExerciseTest,
): Record<string, string> {
  const isThere = (name: string) =>
    !Object.hasOwn(filesWritten, name) || given.some((file) => file.name === name);
  return Object.fromEntries(Object.entries(beside).filter(([name]) => isThere(name)));
}

/**
 * Grades a learner's file: a fresh interpreter for each test, given inputs only. What it answers is a claim that is
 * compared out here, so a program cannot pass by knowing, patching or printing anything.
 */
export async function gradeExercise(
  runner: CodeRunner,
  exercise: Pick<Exercise, 'entry' | 'tests' | 'limits'> & Partial<Pick<Exercise, 'files'>>,
  source: string | Uint8Array,
  options: GradeOptions = {},
): Promise<GradedExercise> {
  const given = exercise.files ?? [];
  const beside = fillExerciseFiles(given, options.changedFiles);
  const grade = async (test: ExerciseTest) => {
    const result = await runner.run(
      {
        files: { ...withoutWanted(beside, given, test), ...test.files, [PROGRAM_FILE]: source },
        task: { ...taskOf(exercise.entry, test, PROGRAM_FILE), coverage: options.coverage === true },
        stdin: test.stdin,
        limits: exercise.limits,
        ...(options.learner !== undefined && { learner: options.learner }),
      },
      options.signal === undefined ? {} : { signal: options.signal },
    );
    const graded = present(test, result);
    return { graded, coverage: coverageOf(graded, result) };
  };
  const results = await Promise.all(exercise.tests.map(grade));
  const tests = results.map(({ graded }) => graded);
  const passedTests = tests.filter(({ passed }) => passed).length;
  return {
    passed: passedTests === tests.length,
    passedTests,
    totalTests: tests.length,
    tests,
    ...(options.coverage === true && { coverage: results.map(({ coverage }) => coverage) }),
  };
}
