import { type GradedExercise, gradeExercise, readExercise } from '@kindling/runtime/python';
import { Command } from 'commander';
import { readOne, typedPath } from '../python/read-files.ts';
import { withPython } from '../python/with-python.ts';

/** The answer for people: a line for each test, its hint when it failed. */
export function formatGrade({ tests, passedTests, totalTests }: GradedExercise): string {
  const lines = tests.map(({ key, passed, hint }) => (passed ? `✓ ${key}` : `✗ ${key}: ${hint ?? ''}`));
  return [...lines, '', `${passedTests} of ${totalTests} tests passed.`].join('\n');
}

async function grade(
  folder: string,
  file: string,
  options: { json?: boolean; coverage?: boolean },
): Promise<void> {
  await withPython(async (python) => {
    const exercise = await readExercise(typedPath(folder));
    const { bytes } = await readOne(typedPath(file));
    const graded = await gradeExercise(python, exercise, bytes, { coverage: options.coverage === true });
    console.log(options.json ? JSON.stringify(graded) : formatGrade(graded));
    process.exitCode = graded.passed ? 0 : 1;
  });
}

/** `kindling grade EXERCISE_DIR FILE.py`: grades a file by an exercise's tests, as a learner's answer is graded. */
export function gradeCommand(): Command {
  return new Command('grade')
    .description('grades a Python file by the tests of an exercise')
    .argument('<exercise>', 'folder of the exercise')
    .argument('<file>', 'the answer')
    .option('--json', 'the result as data')
    .option('--coverage', 'with --json: which lines each test ran, the hidden ones, too')
    .action(grade);
}
