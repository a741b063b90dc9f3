import { createHash } from 'node:crypto';
import { writePython } from '@kindling/activities/python-text';
import { showsSolution } from '@kindling/ai-agent/leak-guard';
import { diagnoseProgram, plainTests } from '@kindling/code-analysis/diagnosis';
import type { Diagnosed, HandedInProgram, ProgramDiagnosis } from '@kindling/core/learning';
import { AppError, type Exercise, fillExerciseFiles } from '@kindling/shared';
import { describeActivity } from '../tutor-activities.ts';
import type { AnswerRunnerParts } from './answer-runner.ts';
import { runningFor } from './running-for.ts';

type Task = Pick<Exercise, 'entry' | 'tests'> & Partial<Pick<Exercise, 'files'>> & { solution?: string };
interface ProgramAnswer {
  source: string;
  files?: Record<string, string>;
}

/** A learner waits for it in front of the screen. */
const LONGEST_MS = 6000;
/** A class at work on the same exercises. The oldest go first. */
const MOST_KEPT = 1000;

export type ProgramDiagnosisParts = Pick<AnswerRunnerParts, 'parseActivity' | 'openRunner'> & {
  /** How long a diagnosis may take. */
  longestMs?: number;
};

/**
 * Diagnoses programs that learners handed in, by the tests they can see: the program shares the interpreter with them and
 * could read others. The same program is looked at once, also when several ask at the same time.
 */
export function createProgramDiagnosis(parts: ProgramDiagnosisParts): ProgramDiagnosis {
  const kept = new Map<string, Promise<Diagnosed>>();
  return {
    diagnose(program, options) {
      const key = keyOf(program, options.language);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const work = diagnose(parts, program, options);
      kept.set(key, work);
      // What failed is tried again by the next who asks; the caller hears of it.
      work.catch(() => kept.delete(key));
      for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
      return work;
    },
  };
}

function keyOf({ activity, answer }: HandedInProgram, language: string): string {
  const { source, files = {} } = answer as ProgramAnswer;
  const parts = [activity.id, activity.contentHash, language, source, files];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}

async function diagnose(
  { parseActivity, openRunner, longestMs = LONGEST_MS }: ProgramDiagnosisParts,
  { activity, answer }: HandedInProgram,
  { language, learnerId, correctPrograms }: Parameters<ProgramDiagnosis['diagnose']>[1],
): Promise<Diagnosed> {
  const { tests, entry, files = [], solution } = parseActivity(activity) as Task;
  const { source, files: changed } = answer as ProgramAnswer;
  const beside = fillExerciseFiles(files, changed);
  const visible = tests
    .filter((test) => test.visible)
    .map((test) => ({ ...test, files: { ...beside, ...test.files } }));
  const tested = { module: 'solution', tests: plainTests(visible, entry, writePython), unitFiles: {} };
  const signal = AbortSignal.timeout(longestMs);
  const runner = runningFor(await openRunner(), learnerId);
  const correct = {
    correctPrograms: solution === undefined ? correctPrograms : [solution, ...correctPrograms],
  };
  const found = await diagnoseProgram(runner, source, tested, { language, signal, ...correct }).catch(
    (cause: unknown) => {
      if (!signal.aborted) throw cause;
      throw new AppError('unavailable', 'Looking at the program took too long.', {
        hint: 'Try again in a minute.',
        cause,
      });
    },
  );
  const hints = [found.hint1, found.hint2].filter((hint) => hint !== null);
  const task = describeActivity({ ...activity, hints: [...activity.hints] });
  if (showsSolution(hints, task)) return { hints: [], line: null };
  return { hints, line: found.suspiciousLines[0]?.line ?? found.exception?.line ?? null };
}
