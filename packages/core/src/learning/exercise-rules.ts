import { AppError, type AssignmentHelp, type Id, type Occasion } from '@kindling/shared';

/** What one open assignment says about one exercise, for one learner. */
export interface ExerciseRule {
  title: string;
  /** The learner's own, extension included. */
  dueAt: Date;
  /** IANA name the due date is said in. */
  timeZone: string;
  /** Null: as many as wanted. */
  maxAttempts: number | null;
  help: AssignmentHelp;
  /** Answers that came in since it was set. */
  attempts: number;
  /** One of them was right. */
  solved: boolean;
}

export interface ExerciseRuleStore {
  /**
   * Assignments that take an answer of this learner given at `at`, due first. What came in since an assignment was set
   * belongs to it whenever it says it was given: a device's clock must not lead around the limit.
   */
  listRules(learnerId: Id, activityId: Id, at: Date): Promise<ExerciseRule[]>;
}

/** From the strictest to the most generous. */
const ORDER: readonly AssignmentHelp[] = ['none', 'hints', 'full'];

/** The highest rung of a ladder that each policy leaves: the worked example is rung 3. */
export const HIGHEST_RUNG_WITH: Record<AssignmentHelp, number> = { none: 0, hints: 2, full: 3 };

/** The strictest of the policies that hold. One that was kept until the exercise was solved has done its work. */
export function helpAllowed(rules: readonly Pick<ExerciseRule, 'help' | 'solved'>[]): AssignmentHelp {
  const open = rules.filter(({ solved }) => !solved).map(({ help }) => ORDER.indexOf(help));
  return ORDER[Math.min(ORDER.length - 1, ...open)] ?? 'full';
}

/** Answers that are left under the strictest of the rules; null without a limit. */
export function attemptsLeft(
  rules: readonly Pick<ExerciseRule, 'maxAttempts' | 'attempts'>[],
): number | null {
  const left = rules.flatMap(({ maxAttempts, attempts }) =>
    maxAttempts === null ? [] : [Math.max(0, maxAttempts - attempts)],
  );
  return left.length === 0 ? null : Math.min(...left);
}

/** Coming back to what was solved is no try at it. */
const REPEATING: readonly Occasion[] = ['review', 'practice'];

/** @throws `forbidden` when a teacher's limit is reached. */
export function assertAttemptLeft(rules: readonly ExerciseRule[], occasion: Occasion): void {
  const holding = rules.filter(({ solved }) => !solved || !REPEATING.includes(occasion));
  if (attemptsLeft(holding) !== 0) return;
  const used = holding.find(({ maxAttempts, attempts }) => maxAttempts !== null && attempts >= maxAttempts);
  throw new AppError(
    'forbidden',
    `All ${used?.maxAttempts} tries that “${used?.title}” allows at this exercise are used.`,
    { hint: 'Your work stays where it is. Ask your teacher if you need another try.' },
  );
}

/** @throws `forbidden` where a teacher wants the exercise done without help. */
export function assertHelpAllowed(rules: readonly ExerciseRule[]): void {
  if (helpAllowed(rules) !== 'none') return;
  const { title } = rules.find(({ help, solved }) => help === 'none' && !solved) ?? { title: '' };
  throw new AppError('forbidden', `“${title}” is to be done without help.`, {
    hint: 'Try what you can. You can ask again once it is solved or closed.',
  });
}
