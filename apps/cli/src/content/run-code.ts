import { countPrograms, type PackProblem } from '@kindling/core/curriculum';
import type { CheckedContent } from '@kindling/runtime/content';
import { checkCode } from '@kindling/runtime/exercise-code';
import { AppError } from '@kindling/shared';
import { openOwnPython } from '../python/with-python.ts';
import { counted } from './counted.ts';

export interface CodeReport {
  problems: PackProblem[];
  /** How many programs were run. */
  programs: number;
  /** Why none was run, though there are some: said aloud, because silence would read as a pass. */
  notRun: string | null;
}

/** Runs the code exercises of the courses in the sandbox, unless nobody wants it or the sandbox is not to be had. */
export async function runCode(
  packs: CheckedContent['packs'],
  isWanted: boolean,
  open: typeof openOwnPython = openOwnPython,
): Promise<CodeReport> {
  const programs = countPrograms(packs.flatMap((pack) => pack.exercises));
  if (programs === 0) return { problems: [], programs, notRun: null };
  const notRun = (reason: string): CodeReport => ({
    problems: [],
    programs: 0,
    notRun: `${counted(programs, 'program')} of code exercises: ${reason}`,
  });
  if (!isWanted) return notRun('left out by --no-code');
  try {
    const python = await open();
    try {
      return { problems: await checkCode(packs, python), programs, notRun: null };
    } finally {
      await python.close();
    }
  } catch (error) {
    if (error instanceof AppError) return notRun(`no sandbox, ${error.message}`);
    throw error;
  }
}
