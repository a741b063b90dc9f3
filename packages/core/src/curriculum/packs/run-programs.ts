import { AppError } from '@kindling/shared';
import type { Clock } from '../../ports/index.ts';
import { type CodeCheck, checkExerciseCode, countPrograms } from '../exercises/index.ts';
import type { Pack } from '../pack.ts';
import type { PackProblem } from '../pack-files.ts';

/** Somebody waits in front of the screen; the hundreds of programs of a large course belong to the command line. */
const LONGEST_MS = 12_000;

export interface ProgramReport {
  problems: PackProblem[];
  ran: number;
  /** Said aloud, because silence would read as a pass. */
  notRun: number;
}

/** Runs the programs of code exercises, exercise by exercise, as long as there is time and a sandbox. */
export async function runPrograms(
  packs: readonly Pack[],
  openCodeCheck: () => Promise<CodeCheck>,
  clock: Clock,
): Promise<ProgramReport> {
  const parts = packs.flatMap(({ course, exercises }) =>
    exercises.map((exercise) => ({ slug: course.slug, exercise })),
  );
  const report: ProgramReport = {
    problems: [],
    ran: 0,
    notRun: countPrograms(parts.map(({ exercise }) => exercise)),
  };
  if (parts.length === 0) return report;
  const latest = clock().getTime() + LONGEST_MS;
  try {
    const codeCheck = await openCodeCheck();
    for (const { slug, exercise } of parts) {
      if (clock().getTime() > latest) break;
      report.problems.push(...(await checkExerciseCode(slug, [exercise], codeCheck)));
      report.ran += countPrograms([exercise]);
      report.notRun -= countPrograms([exercise]);
    }
  } catch (error) {
    // What cannot be run says nothing of the code.
    if (!(error instanceof AppError)) throw error;
  }
  return report;
}
