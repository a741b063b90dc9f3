import type { NamedAnswer } from '@kindling/core/learning/model';
import { expect, it } from 'vitest';
import { createModelFitter } from './create-model-fitter.ts';

const fitter = createModelFitter();
const never = new AbortController().signal;

/** Ten learners, items plainly easy or hard. */
async function* answers(): AsyncGenerator<NamedAnswer[]> {
  for (let learner = 0; learner < 10; learner += 1) {
    yield Array.from({ length: 40 }, (_, item) => ({
      id: `${learner}-${item}`,
      learner: `learner-${learner}`,
      item: `item-${item}`,
      skills: [`skill-${item % 4}`],
      correct: item % 2 === 0,
      seconds: item * 60,
    }));
  }
}

it('fits in a thread what pages bring, and accepts what foresees other learners better than Elo', async () => {
  const outcome = await fitter.refit(answers(), undefined, never);
  expect(outcome).toMatchObject({ accepted: true, answers: 400, learners: 10 });
  expect(outcome.candidateLoss).toBeLessThan(outcome.currentLoss);
  expect(outcome.model).toMatchObject({ version: 1 });
}, 60_000);

it('starts as if there were no model when the stored one is of another format', async () => {
  const outcome = await fitter.refit(answers(), { format: -1 }, never);
  expect(outcome.accepted).toBe(true);
}, 60_000);

it('fits the memory of a learner with the optimizer of FSRS', async () => {
  const histories = Array.from({ length: 150 }, (_, item) =>
    [0, 1, 3, 7].map((days, turn) => ({ rating: (item + turn) % 6 === 0 ? 1 : 3, days })),
  );
  const weights = await fitter.fitMemory(histories, never);
  expect(weights).toHaveLength(21);
  expect(weights.every(Number.isFinite)).toBe(true);
}, 60_000);

it('ends its thread when the job is aborted, and says why', async () => {
  const stopped = new AbortController();
  const fit = fitter.refit(answers(), undefined, stopped.signal);
  stopped.abort(new Error('The worker was stopped.'));
  await expect(fit).rejects.toThrow('The worker was stopped.');
  await expect(fitter.fitMemory([], stopped.signal)).rejects.toThrow('The worker was stopped.');
});
