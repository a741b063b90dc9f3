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

/** Prints what was wrong with the input and what to do; anything else goes on as it came. */
export function tellRefusal(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.message}\n${error.hint ?? ''}`.trimEnd());
  process.exitCode = 1;
}
