/** How the latest answer to an activity came out; `pending` while the server has not seen it. */
export type Outcome = 'right' | 'wrong' | 'pending';

/**
 * One way through a lesson: each activity in turn, then the ones that came out wrong once more. Where the learner
 * stands follows from the answers alone, so a run can be taken up anywhere.
 */
export interface LessonRun {
  introduced: boolean;
  /** A finished lesson done again: answers from before do not count. */
  replay: boolean;
  answers: Readonly<Record<string, { tries: number; outcome: Outcome }>>;
}

interface RunActivity {
  id: string;
  lastAttempt: { grade: { correct: boolean } } | null;
}

interface RunLesson {
  status: 'not-started' | 'in-progress' | 'done';
  activities: readonly RunActivity[];
}

const TRIES = 2;

/**
 * The run a server's lesson implies: whoever began it has read the introduction. Questions of it that came up in practice
 * are answered and did not begin it.
 */
export function runFromServer({ status, activities }: RunLesson): LessonRun {
  const answers = Object.fromEntries(
    activities.flatMap(({ id, lastAttempt }) =>
      lastAttempt
        ? [[id, { tries: 1, outcome: lastAttempt.grade.correct ? 'right' : 'wrong' } as const]]
        : [],
    ),
  );
  return { introduced: status !== 'not-started', replay: false, answers };
}

/** The run kept on this device, with what the server knows beside it: answers given elsewhere, results of kept ones. */
export function mergeRuns(stored: LessonRun, server: LessonRun): LessonRun {
  if (stored.replay) return stored;
  const answers = { ...server.answers };
  for (const [id, mine] of Object.entries(stored.answers)) {
    const theirs = server.answers[id];
    answers[id] = theirs ? { tries: Math.max(mine.tries, theirs.tries), outcome: theirs.outcome } : mine;
  }
  return { introduced: stored.introduced || server.introduced, replay: false, answers };
}

export const REPLAY: LessonRun = { introduced: true, replay: true, answers: {} };

/** The activity to do now: the first unanswered one, else the first wrong one not yet tried again, else null. */
export function findNextActivity(run: LessonRun, ids: readonly string[]): string | null {
  const fresh = ids.find((id) => !run.answers[id]);
  return fresh ?? ids.find((id) => comesBack(run, id)) ?? null;
}

function comesBack(run: LessonRun, id: string): boolean {
  const answered = run.answers[id];
  return answered?.outcome === 'wrong' && answered.tries < TRIES;
}

export function noteAnswer(run: LessonRun, id: string, outcome: Outcome): LessonRun {
  const tries = (run.answers[id]?.tries ?? 0) + 1;
  return { ...run, answers: { ...run.answers, [id]: { tries, outcome } } };
}

/** A pending answer's result has come. */
export function noteResult(run: LessonRun, id: string, correct: boolean): LessonRun {
  const answered = run.answers[id];
  if (!answered) return run;
  return { ...run, answers: { ...run.answers, [id]: { ...answered, outcome: correct ? 'right' : 'wrong' } } };
}

/** An activity that cannot be drawn is passed over in this run. */
export function skipActivity(run: LessonRun, id: string): LessonRun {
  return { ...run, answers: { ...run.answers, [id]: { tries: TRIES, outcome: 'pending' } } };
}

/** Whether nothing is left once the activity on screen came out right. */
export function isLastActivity(run: LessonRun, id: string, ids: readonly string[]): boolean {
  return (
    findNextActivity(
      { ...run, answers: { ...run.answers, [id]: { tries: TRIES, outcome: 'right' } } },
      ids,
    ) === null
  );
}

/** Whether a wrong answer given now brings the activity back. */
export function mayReturn(triesBefore: number): boolean {
  return triesBefore + 1 < TRIES;
}

/** A kept answer was refused: the activity is open again. */
export function forgetAnswer(run: LessonRun, id: string): LessonRun {
  const { [id]: _refused, ...answers } = run.answers;
  return { ...run, answers };
}

export interface RunProgress {
  answered: number;
  total: number;
  /** Activities that come back at the end, the current one included. */
  returning: number;
}

export function measureProgress(run: LessonRun, ids: readonly string[]): RunProgress {
  return {
    answered: ids.filter((id) => run.answers[id]).length,
    total: ids.length,
    returning: ids.filter((id) => comesBack(run, id)).length,
  };
}
