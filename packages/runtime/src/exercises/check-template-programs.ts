import type { CodeRunner } from '@kindling/core/code';
import type { Pack, PackProblem } from '@kindling/core/curriculum';
import { makeExercise } from '@kindling/core/exercises';
import { createExerciseLab } from './exercise-lab.ts';

/** Seeds that authors' checks make of each template; the tests of this package make more. */
const SEEDS = [1, 2, 3];

/**
 * Makes exercises of every template of a course: the reference solution passes what it was asked, the starter and each
 * wrong solution fail. Rejects with AppError when the runner cannot run.
 */
export async function checkTemplatePrograms(
  { course, templates }: Pick<Pack, 'course' | 'templates'>,
  runner: CodeRunner,
  seeds: readonly number[] = SEEDS,
): Promise<PackProblem[]> {
  const lab = createExerciseLab(runner);
  const problems: PackProblem[] = [];
  for (const template of templates) {
    const file = `${course.slug}/exercise-templates/${template.key}.yaml`;
    for (const seed of seeds) {
      const language = seed % 2 === 0 ? 'es' : 'en';
      const made = await makeExercise(lab, template, { seed, language });
      const faults = made.ok ? [] : made.faults;
      problems.push(
        ...faults.map((message) => ({ file, path: '', message: `seed ${seed} in ${language}: ${message}` })),
      );
    }
  }
  return problems;
}
