import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { learning } from '@kindling/shared';
import { SOLUTION } from './eight-tests.ts';
import type { Person } from './people.ts';

/** Learners of a class who look at what came out, change something and hand in again: hurried ones. */
const THINKING_MS = 10_000;

/** Hands a program in and waits for its grade: milliseconds. @throws when its tests did not all pass */
async function submit(learner: Person, activityId: string): Promise<number> {
  const from = performance.now();
  const { grade } = learning.recordAttempt.response.parse(
    await learner.call('POST', '/v1/attempts', {
      attemptId: randomUUID(),
      activityId,
      // Never the same text twice: nothing can be remembered of it.
      answer: { source: `${SOLUTION}# ${randomUUID()}\n` },
      durationMs: 5_000,
      answeredAt: new Date().toISOString(),
      channel: 'web',
    }),
  );
  const tookMs = performance.now() - from;
  if (!grade.correct) throw new Error(`A right program was graded ${JSON.stringify(grade).slice(0, 400)}`);
  return tookMs;
}

/** One at a time who has the server for themselves; in turn, as nobody may hand in without end. */
export async function submitAlone(
  learners: readonly Person[],
  activityId: string,
  times: number,
): Promise<number[]> {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const learner = learners[time % learners.length];
    if (learner !== undefined) took.push(await submit(learner, activityId));
  }
  return took;
}

/** All of them work at once, each with pauses of their own. */
export async function submitTogether(
  learners: readonly Person[],
  activityId: string,
  times: number,
): Promise<number[]> {
  const took: number[] = [];
  const work = async (learner: Person) => {
    for (let time = 0; time < times; time += 1) {
      await wait(Math.random() * THINKING_MS);
      took.push(await submit(learner, activityId));
    }
  };
  await Promise.all(learners.map(work));
  return took;
}

/** All of them press in the same moment, as when a teacher says that time is over. */
export async function submitAtOnce(learners: readonly Person[], activityId: string): Promise<number[]> {
  return Promise.all(learners.map((learner) => submit(learner, activityId)));
}
