import type { CodeRunner } from '@kindling/core/code';
import { checkExerciseCode, type Pack, type PackProblem } from '@kindling/core/curriculum';
import { codeCheckBy } from './code-check.ts';
import { checkTemplatePrograms } from './exercises/check-template-programs.ts';
import { checkLessonPrograms } from './lesson-programs/index.ts';

/**
 * Runs every program of the courses' code exercises (solutions that fail, starters and misconceptions that pass) and
 * what lessons say of programs. Of each template some exercises are made.
 * Takes about half a minute for 350 programs on two cores. Rejects with AppError when the runner cannot run.
 */
export async function checkCode(packs: readonly Pack[], runner: CodeRunner): Promise<PackProblem[]> {
  const codeCheck = codeCheckBy(runner);
  const problems: PackProblem[] = [];
  for (const pack of packs) {
    const { course, exercises } = pack;
    problems.push(...(await checkExerciseCode(course.slug, exercises, codeCheck)));
    problems.push(
      ...(await checkTemplatePrograms(pack, runner)),
      ...(await checkLessonPrograms(pack, runner)),
    );
  }
  return problems;
}
