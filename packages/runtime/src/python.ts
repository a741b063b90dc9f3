import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseYaml } from '@kindling/adapters/content-files';
import { PythonSandbox } from '@kindling/sandbox';
import { AppError, Exercise } from '@kindling/shared';
import { z } from 'zod';

export { type GradedExercise, gradeExercise } from '@kindling/sandbox/grading';
export type { PythonSandbox };

/** The engine that runs learners' Python. Its prepared interpreter is kept in the state folder. */
export function openPython(stateFolder: string, options: { threads?: number } = {}): Promise<PythonSandbox> {
  return PythonSandbox.open({ cacheFolder: join(stateFolder, 'sandbox'), ...options });
}

/** The exercise in a folder's exercise.yaml. @throws AppError when it is missing or not as the format says */
export async function readExercise(folder: string): Promise<Exercise> {
  const file = join(folder, 'exercise.yaml');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('not-found', `${file} cannot be read.`, { hint: 'Check the path.', cause });
  });
  const yaml = parseYaml(text);
  if (!yaml.ok) throw new AppError('invalid-input', `${file} ${yaml.message}`);
  const exercise = Exercise.safeParse(yaml.value);
  if (!exercise.success) throw new AppError('invalid-input', `${file}: ${z.prettifyError(exercise.error)}`);
  return exercise.data;
}
