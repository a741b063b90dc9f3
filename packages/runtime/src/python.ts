import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePython } from '@kindling/activities/python-text';
import { parseYaml } from '@kindling/adapters/content-files';
import { type PlainTest, plainTests, readJsonTests, type Tested } from '@kindling/code-analysis/diagnosis';
import type { CodeRunner } from '@kindling/core/code';
import { NativeSandbox, PythonSandbox, RemoteSandbox, type SandboxMetrics } from '@kindling/sandbox';
import { AppError, Exercise } from '@kindling/shared';
import { z } from 'zod';
import type { SandboxSettings } from './sandbox-settings.ts';

export {
  type Diagnosis,
  diagnoseProgram,
  type PlainTest,
  type Tested,
} from '@kindling/code-analysis/diagnosis';
export { type CodeReview, reviewCode } from '@kindling/code-analysis/review';
export { type SandboxServer, serveSandbox } from '@kindling/sandbox';
export { type GradedExercise, gradeExercise } from '@kindling/sandbox/grading';

/** Whatever runs learners' Python here. The interpreter of our own counts what it does. */
export type PythonRunner = CodeRunner & { close(): Promise<void>; readonly metrics?: SandboxMetrics };

export interface OpenPythonOptions {
  /** What runs it. Default: the interpreter of our own. */
  settings?: SandboxSettings;
  /** Programs that run at once. Default: one for each core. */
  threads?: number;
}

/**
 * The engine that runs learners' Python. The interpreter of our own is kept, prepared, in the state folder.
 * @throws AppError when it does not hold what it promises: there is no falling back to another
 */
export async function openPython(
  stateFolder: string,
  options: OpenPythonOptions = {},
): Promise<PythonRunner> {
  const { settings, ...rest } = options;
  const { url, secret, python, controlGroup } = settings ?? {};
  if (settings?.driver === 'native') {
    return NativeSandbox.open({ ...rest, ...(python && { python }), ...(controlGroup && { controlGroup }) });
  }
  if (settings?.driver === 'remote' && url !== undefined && secret !== undefined) {
    return new RemoteSandbox({ url, secret });
  }
  return PythonSandbox.open({ cacheFolder: join(stateFolder, 'sandbox'), ...rest });
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

/** All tests of an exercise, for who may see them. For learners: those of `exercise` that are visible. */
export function exerciseTests(exercise: Exercise): Tested['tests'] {
  return plainTests(exercise.tests, exercise.entry, writePython);
}

/**
 * The tests in a JSON text: an exercise as its folder has it, or cases in one of the usual shapes. Undefined where it holds
 * none.
 */
export function jsonTests(text: string): PlainTest[] | undefined {
  const value = parseJson(text) ?? parseLines(text);
  const exercise = Exercise.safeParse(value);
  return exercise.success ? exerciseTests(exercise.data) : readJsonTests(value, writePython);
}

/** A value in each line, as collections of cases are often kept. */
function parseLines(text: string): unknown[] | undefined {
  const values = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseJson);
  return values.length > 0 && values.every((value) => value !== undefined) ? values : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A test of what a program prints when it reads a text. */
export function ioTests(name: string, stdin: string, stdout: string): PlainTest {
  return { kind: 'program', name, stdin, files: {}, filesWritten: {}, program: { stdout } };
}
