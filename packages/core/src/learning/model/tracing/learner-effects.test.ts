import { expect, it } from 'vitest';
import { addEffects, learnEffects } from './learner-effects.ts';
import { startLearner } from './learner-state.ts';
import { openTraces } from './remember-answer.ts';

const question = { item: 3, skills: [1, 2], seconds: Number.NaN };

function effectsOf(learner: ReturnType<typeof startLearner>) {
  const term = { mean: 0, variance: 0 };
  addEffects(learner, question, term);
  return term;
}

it('begins unsure and learns by Bayes, the item most', () => {
  const learner = startLearner({ people: 0.5, days: 0.5 });
  // Item 0.5; each of two skills 0.15, shared by two: 2 * 0.15 / 4.
  expect(effectsOf(learner)).toEqual({ mean: 0, variance: expect.closeTo(0.575, 12) });
  openTraces(learner, question);
  expect(effectsOf(learner).variance).toBeCloseTo(0.575, 12);
  learnEffects(learner, question, { error: 0.4, variance: 0.24, shrink: 0.8 });
  // Item 0.8 * 0.4 * 0.5; each skill 0.8 * 0.4 * 0.5 * 0.15, averaged.
  expect(effectsOf(learner).mean).toBeCloseTo(0.16 + 0.024, 12);
  // Item 0.5 - 0.8 * 0.24 * 0.25 + 0.015; skills 0.15 - 0.8 * 0.24 * 0.075 ** 2 each.
  expect(effectsOf(learner).variance).toBeCloseTo(0.467 + (0.15 - 0.00108) / 2, 12);
});
