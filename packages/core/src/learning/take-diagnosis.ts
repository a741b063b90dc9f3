import { AppError, type Id, type Principal } from '@kindling/shared';
import type { Outbox } from '../events/index.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import type { ActivityContent, AnswerRunner } from './activity-grading.ts';
import type { AttemptStore } from './attempt-store.ts';
import { assertHelpAllowed, type ExerciseRuleStore } from './exercise-rules.ts';
import { tellHelp } from './take-hint.ts';

/** A program a learner handed in, with the task it was to solve. */
export interface HandedInProgram {
  activityId: Id;
  activity: ActivityContent & {
    id: Id;
    contentHash: string;
    title: string;
    hints: readonly string[];
    /** Of the course. */
    language: string;
    teaches: string | null;
  };
  answer: unknown;
  correct: boolean;
  /** Highest rung of a diagnosis of this program that was given; 0 without one. */
  rungGiven: number;
}

/** The newest correct programs of so many other learners of the school help to choose a hint. */
export const MOST_OTHER_PROGRAMS = 60;

export interface DiagnosisStore {
  /** Undefined when the learner has no such attempt, or its activity is gone. */
  findProgram(learnerId: Id, attemptId: Id): Promise<HandedInProgram | undefined>;
  /**
   * Programs of other learners of the school that solved the same task as it is now, without saying whose; the newest of each,
   * at most `limit`. One that goes with files of its author's is not whole without them, and not among them.
   */
  listCorrectPrograms(
    learnerId: Id,
    activity: { id: Id; contentHash: string },
    limit: number,
  ): Promise<string[]>;
  /** Help with the learner's next answer to the activity, like a hint of its author. */
  insert(help: { id: Id; learnerId: Id; activityId: Id; rung: number; takenAt: Date }): Promise<void>;
}

/** Looks for the fault of a program. Slow, and never inside a transaction. */
export interface ProgramDiagnosis {
  /**
   * Hints that lead to the fault, from the gentlest to the plainest, two at most; none gives the solution away. Empty when
   * the tests that the learner can see pass. Throws `unavailable` when nothing can be run now or it takes too long.
   */
  diagnose(
    program: HandedInProgram,
    options: {
      language: 'en' | 'es';
      learnerId: Id;
      /** Programs of others that are correct. They choose a hint where little else does, and are never shown. */
      correctPrograms: readonly string[];
    },
  ): Promise<Diagnosed>;
}

export interface Diagnosed {
  hints: readonly string[];
  /** The line that the last of the hints names. */
  line: number | null;
}

export interface TakeDiagnosisPorts {
  transact: Transact<{
    attempts: AttemptStore;
    diagnoses: DiagnosisStore;
    exerciseRules: ExerciseRuleStore;
    outbox: Outbox;
  }>;
  answers: AnswerRunner;
  diagnosis: ProgramDiagnosis;
  clock: Clock;
  newId: NewId;
}

export interface DiagnosisHint {
  /** 1 or 2; 0 when there is nothing to say. */
  rung: number;
  /** Inline Markdown in the language that was asked for; null when there is nothing to say. */
  text: string | null;
  /** Told with the last rung only. */
  line: number | null;
  remaining: number;
}

/**
 * Gives the next hint at the fault of a program that failed its tests, and records it as help with the learner's next
 * answer. The last one is read out again. Where nothing can be said nothing counts as help.
 * @throws `not-found` for an attempt of nobody or of somebody else, `conflict` for one that is right or no program,
 * `forbidden` where a teacher allows no help.
 */
export async function takeDiagnosis(
  ports: TakeDiagnosisPorts,
  { principal, attemptId, language }: { principal: Principal; attemptId: Id; language: 'en' | 'es' },
): Promise<DiagnosisHint> {
  const learnerId = principal.personId;
  const { program, correctPrograms } = await ports.transact(
    principal,
    async ({ diagnoses, exerciseRules }) => {
      const found = await diagnoses.findProgram(learnerId, attemptId);
      if (found === undefined) throw new AppError('not-found', 'There is no such attempt.');
      assertHelpAllowed(await exerciseRules.listRules(learnerId, found.activityId, ports.clock()));
      const { activity } = found;
      const others = await diagnoses.listCorrectPrograms(learnerId, activity, MOST_OTHER_PROGRAMS);
      return { program: found, correctPrograms: others };
    },
  );
  if (program.correct || !ports.answers.runs(program.activity.type)) {
    throw new AppError('conflict', 'There is no fault to look for in this answer.');
  }
  const options = { language, learnerId, correctPrograms };
  const { hints, line } = await ports.diagnosis.diagnose(program, options);
  if (hints.length === 0) return { rung: 0, text: null, line: null, remaining: 0 };
  return ports.transact(principal, async ({ attempts, diagnoses, outbox }) => {
    await attempts.lockLearner(learnerId);
    // Two requests at once must not take the same rung twice: what was given is read again under the lock.
    const { rungGiven = 0 } = (await diagnoses.findProgram(learnerId, attemptId)) ?? {};
    const rung = Math.min(hints.length, rungGiven + 1);
    if (rung > rungGiven) {
      const help = { id: ports.newId(), learnerId, activityId: program.activityId, rung };
      const takenAt = ports.clock();
      await diagnoses.insert({ ...help, takenAt });
      const { activityId } = program;
      await tellHelp(ports, outbox, { learnerId, activityId, source: 'diagnosis', rung, at: takenAt });
    }
    const isLast = rung === hints.length;
    return {
      rung,
      text: hints[rung - 1] ?? null,
      line: isLast ? line : null,
      remaining: hints.length - rung,
    };
  });
}
