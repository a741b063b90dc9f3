import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LogFile } from '@kindling/core/learning/model';
import { AppError } from '@kindling/shared';

/** Reads a file of answers, whatever is in it. Throws `invalid-input` when it cannot be read. */
export async function readLogFile(path: string): Promise<LogFile> {
  try {
    return { name: path, text: await readFile(resolve(path), 'utf8') };
  } catch (cause) {
    throw new AppError('invalid-input', `${path} cannot be read`, { hint: 'Check the path.', cause });
  }
}

/** The id of a learner by name. Throws `invalid-input` when the file has no answer of theirs. */
export function findLearner(file: string, learners: readonly string[], name: string): number {
  const learner = learners.indexOf(name);
  if (learner >= 0) return learner;
  throw new AppError('invalid-input', `${file} has no answers of learner ${name}`, {
    hint: `Name one of its ${learners.length} learners, for instance ${learners[0]}.`,
  });
}

/** Prints what was wrong with the input and what to do; anything else goes on as it came. */
export function tellRefusal(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.message}\n${error.hint ?? ''}`.trimEnd());
  process.exitCode = 1;
}
