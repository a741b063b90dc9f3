import { AppError, type Id } from '@kindling/shared';
import type { ActivityContent, AnswerRunner } from './activity-grading.ts';

/** What running an answer showed, and for which content of its activity. */
export interface AnswerRun {
  contentHash: string;
  showed: unknown;
}

/** An answer that cannot be graded before somebody has run it. */
export class MustRun {
  readonly activity: ActivityContent & { contentHash: string };
  readonly answer: unknown;

  constructor(activity: ActivityContent & { contentHash: string }, answer: unknown) {
    this.activity = activity;
    this.answer = answer;
  }
}

/** The run that is missing; undefined for an answer that is judged by looking at it, or that was run. */
export function mustRun(
  answers: AnswerRunner | undefined,
  activity: ActivityContent & { contentHash: string },
  answer: unknown,
  run: AnswerRun | undefined,
): MustRun | undefined {
  if (answers?.runs(activity.type) !== true || run?.contentHash === activity.contentHash) return undefined;
  return new MustRun(activity, answer);
}

/** The content of an activity changes when its course is imported: twice within one answer is no accident. */
const MOST_RUNS = 3;

/**
 * Records an answer, running it first when it is a program. `record` runs in a transaction of its own each time, none of
 * which is open while the program runs.
 */
export async function runAndRecord<Result>(
  answers: AnswerRunner | undefined,
  learnerId: Id,
  record: (run: AnswerRun | undefined) => Promise<Result | MustRun>,
): Promise<Result> {
  let run: AnswerRun | undefined;
  for (let runs = 0; runs <= MOST_RUNS; runs += 1) {
    const recorded = await record(run);
    if (!(recorded instanceof MustRun)) return recorded;
    if (answers === undefined) throw new AppError('internal', 'Nobody is there to run the answer.');
    const { activity, answer } = recorded;
    run = { contentHash: activity.contentHash, showed: await answers.run(activity, answer, learnerId) };
  }
  throw new AppError('unavailable', 'The activity changes while it is answered.', { hint: 'Try again.' });
}
