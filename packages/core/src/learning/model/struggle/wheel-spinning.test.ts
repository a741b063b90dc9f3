import { expect, it, test } from 'vitest';
import { toSplits } from '../evaluation/evaluate.ts';
import { foldLearners } from '../logs/learner-folds.ts';
import { LEARNING_LAWS } from '../simulation/learning-laws.ts';
import { createRandom } from '../simulation/random.ts';
import { simulateLog } from '../simulation/simulate-log.ts';
import { createWorld } from '../simulation/world.ts';
import { countRates } from '../tracing/answer-rates.ts';
import { evaluateStruggle } from './evaluate-struggle.ts';
import { collectTrials, fitWheelSpinning, isSpinning, predictSpinning } from './wheel-spinning.ts';

const toOutcomes = (text: string) => [...text].map((letter) => letter === '+');

test.each([
  ['+++', false],
  ['-+-+++', false],
  ['++-++-++-+', true],
  ['-------+++', false],
  ['--------+++', true],
  ['++-++-', undefined],
  ['', undefined],
])('%s: wheel-spinning %s', (text, spinning) => expect(isSpinning(toOutcomes(text))).toBe(spinning));

const students = 60;
const log = simulateLog(LEARNING_LAWS, createWorld(6, 5, createRandom(2)), {
  students,
  days: 6,
  answersPerDay: 20,
  seed: 4,
});
const everyone = [...Array(students).keys()];

it('collects only what is open after the tries and known in the end', () => {
  const trials = collectTrials(log, everyone, 3, countRates(log, everyone));
  expect(trials.length).toBeGreaterThan(50);
  for (const { outcomes, skillRate } of trials) {
    expect(outcomes).toHaveLength(3);
    expect(outcomes).not.toEqual([true, true, true]);
    expect(skillRate).toBeGreaterThan(0);
    expect(skillRate).toBeLessThan(1);
  }
});

it('fears more for who was wrong, and for hard skills', () => {
  const model = fitWheelSpinning(log, everyone, 3);
  const chance = (text: string, skillRate = 0.5) =>
    predictSpinning(model, { outcomes: toOutcomes(text), skillRate, learnerResidual: 0 });
  expect(chance('---')).toBeGreaterThan(chance('-++'));
  expect(chance('-+-', 0.2)).toBeGreaterThan(chance('-+-', 0.9));
});

it('warns better than the share of right answers does, about learners it has not seen', () => {
  const splits = toSplits(foldLearners(everyone.map(String), 5));
  const { auc, shareCorrectAuc, recall, falseAlertShare, trials } = evaluateStruggle(log, splits, 3);
  expect(trials).toBeGreaterThan(50);
  expect(auc).toBeGreaterThan(shareCorrectAuc);
  expect(recall).toBeGreaterThan(falseAlertShare);
});
