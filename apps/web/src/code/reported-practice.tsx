'use client';

import { type Practice, PracticeContext } from '@kindling/activities/practice';
import type { FinishedRun } from '@kindling/shared';
import { type ReactNode, use, useEffect, useMemo } from 'react';
import { browserApi } from '#web/api/client.ts';
import { newAttemptId } from '#web/learning/answers/new-attempt-id.ts';
import { KEPT_CHARACTERS, readOutcome } from './run-outcome.ts';
import { shareSteps } from './share-steps.ts';

/** The first run is told as soon as its output was drawn, those of a while after it together: a teacher is promised to hear within two seconds. */
const FIRST_MS = 30;
const TOGETHER_MS = 500;
/** As many as the contract takes at once; repeated here so that a lesson does not load every contract. */
const MOST_RUNS = 20;

/** Tells the server how tries ended. What cannot be told now goes with the next; of too many the newest. */
function createReporter(activityId: string) {
  let waiting: FinishedRun[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;
  const send = async () => {
    timer = undefined;
    sentAt = performance.now();
    const runs = waiting;
    waiting = [];
    if (runs.length === 0) return;
    // The learner must not notice; a report that is lost costs a teacher one sign of many.
    const answer = await browserApi
      .POST('/v1/activities/{activityId}/runs', {
        params: { path: { activityId } },
        body: { runs },
        keepalive: true,
      })
      .catch(() => undefined);
    if (answer === undefined || answer.response.status >= 500)
      waiting = [...runs, ...waiting].slice(-MOST_RUNS);
  };
  return {
    note(run: FinishedRun) {
      waiting = [...waiting, run].slice(-MOST_RUNS);
      timer ??= setTimeout(() => void send(), Math.max(FIRST_MS, sentAt + TOGETHER_MS - performance.now()));
    },
    close() {
      clearTimeout(timer);
      void send();
    },
  };
}

type Reporter = ReturnType<typeof createReporter>;

/** The same engine; how a run ends is noted beside, and steps have links. A run that is stopped ends as nothing. */
function reporting(practice: Practice, reporter: Reporter, activityId: string): Practice {
  return {
    ...practice,
    shareSteps: (shared) => shareSteps(activityId, shared),
    async run(request) {
      let errors = '';
      const result = await practice.run({
        ...request,
        onOutput(stream, text) {
          if (stream === 'stderr') errors = (errors + text).slice(-KEPT_CHARACTERS);
          request.onOutput(stream, text);
        },
      });
      const outcome = readOutcome(result.status, errors);
      if (outcome !== undefined)
        reporter.note({ runId: newAttemptId(), ...outcome, at: new Date().toISOString() });
      return result;
    },
  };
}

/** Lets the school's rules about learners who are stuck know of programs that are tried and not handed in. */
export function ReportedPractice({
  activityId,
  children,
}: {
  activityId: string;
  children: ReactNode;
}): ReactNode {
  const practice = use(PracticeContext);
  const reporter = useMemo(() => createReporter(activityId), [activityId]);
  useEffect(() => () => reporter.close(), [reporter]);
  const reported = useMemo(
    () => practice && reporting(practice, reporter, activityId),
    [practice, reporter, activityId],
  );
  return <PracticeContext value={reported}>{children}</PracticeContext>;
}
