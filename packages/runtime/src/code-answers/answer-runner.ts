import { type BilingualReview, createReviewDesk } from '@kindling/code-analysis/review';
import type { CodeRunner } from '@kindling/core/code';
import type { ActivityContent, AnswerRunner } from '@kindling/core/learning';
import { gradeExercise } from '@kindling/sandbox/grading';
import { AppError, type Exercise, fillExerciseFiles } from '@kindling/shared';
import { createRunLimit } from './run-limit.ts';

/** What grading needs of a code activity's content; the rest is for the learner to read. */
type Task = Pick<Exercise, 'entry' | 'tests' | 'limits'> & Partial<Pick<Exercise, 'files'>>;

/** A learner's program, with what they made of the files they may change. */
interface ProgramAnswer {
  source: string;
  files?: Record<string, string>;
}

type Test = Awaited<ReturnType<typeof gradeExercise>>['tests'][number];
type NotRun = Pick<Test, 'key' | 'passed' | 'durationMs'> & { status: 'not-run' };
/** What running an answer showed: an entry for each test, in their order, and of a program that passed all its review. */
export interface ProgramRun {
  tests: TestRuns;
  review: BilingualReview | null;
}

/** One entry for each test, in the order of the tests. */
export type TestRuns = (Test | NotRun)[];

export interface AnswerRunnerParts {
  /** Types whose answers are programs. */
  isRun(type: string): boolean;
  /** The content by its type's schema, defaults filled in. */
  parseActivity(activity: ActivityContent): unknown;
  /** The sandbox; it is started when the first answer comes. */
  openRunner(): Promise<CodeRunner>;
  /** Milliseconds that never run backwards. */
  now(): number;
  /** A review that could not be made. The answer counts without it. */
  onReviewFailed(error: unknown): void;
}

/** All tests of one answer together; a learner waits for them, and the rest of their class behind them. */
const LONGEST_ANSWER_MS = 15_000;

/**
 * Runs programs that learners hand in: each test in a fresh interpreter, one after the other so that a class takes
 * turns. After a test that did not end in its time the others are not run: they would not end either, and the learner
 * would wait for each.
 */
export function createAnswerRunner(parts: AnswerRunnerParts): AnswerRunner {
  const limit = createRunLimit(parts.now);
  const desk = createReviewDesk(parts.openRunner);
  const grading = new Map<string, Promise<ProgramRun>>();

  const grade = async (
    activity: ActivityContent,
    answer: ProgramAnswer,
    learner: string,
  ): Promise<ProgramRun> => {
    limit.admit(learner);
    const task = parts.parseActivity(activity) as Task;
    const runner = await parts.openRunner();
    const tests = await runTests(runner, task, answer, learner, parts.now);
    const isRight = tests.every(({ passed }) => passed);
    return { tests, review: isRight ? await review(answer.source, ownFiles(task, answer)) : null };
  };
  /** Tests have shown that it is right; a reader looks at how it is written. */
  const review = async (...program: Parameters<typeof desk.review>) => {
    try {
      return await desk.review(...program);
    } catch (error) {
      parts.onReviewFailed(error);
      return null;
    }
  };
  return {
    runs: parts.isRun,
    run(activity, answer, learnerId) {
      const program = answer as ProgramAnswer;
      // A request that is sent again while the first one is at work waits for that.
      const key = JSON.stringify([learnerId, activity.content, program.source, program.files ?? {}]);
      const known = grading.get(key);
      if (known !== undefined) return known;
      const work = grade(activity, program, learnerId).finally(() => grading.delete(key));
      grading.set(key, work);
      return work;
    },
  };
}

/** What is run beside the program and was written by the learner. */
function ownFiles(task: Task, { files = {} }: ProgramAnswer): Record<string, string> {
  const beside = Object.entries(fillExerciseFiles(task.files ?? [], files));
  return Object.fromEntries(beside.filter(([name, text]) => files[name] === text));
}

async function runTests(
  runner: CodeRunner,
  task: Task,
  { source, files = {} }: ProgramAnswer,
  learner: string,
  now: () => number,
): Promise<TestRuns> {
  const until = now() + LONGEST_ANSWER_MS;
  const runs: TestRuns = [];
  let isOver = false;
  for (const test of task.tests) {
    if (isOver || now() > until) {
      runs.push({ key: test.key, passed: false, status: 'not-run', durationMs: 0 });
      continue;
    }
    const { tests } = await gradeExercise(runner, { ...task, tests: [test] }, source, {
      learner,
      changedFiles: files,
    });
    const [run] = tests;
    if (run === undefined) throw new AppError('internal', `The test ${test.key} was not graded`);
    runs.push(run);
    isOver = run.status === 'timeout';
  }
  return runs;
}
