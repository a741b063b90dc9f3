import { expect, it } from 'vitest';
import { LEARNING_LAWS } from '../simulation/learning-laws.ts';
import { createRandom } from '../simulation/random.ts';
import { simulateLog } from '../simulation/simulate-log.ts';
import { createWorld } from '../simulation/world.ts';
import { explain } from './explain.ts';
import { fitModel } from './fit-model.ts';
import { startModel, Tracer, type TracingModel } from './tracing-model.ts';

const world = createWorld(4, 3, createRandom(3));
const log = simulateLog(LEARNING_LAWS, world, { students: 12, days: 4, answersPerDay: 12, seed: 5 });
const fitted = fitModel(log, [...Array(12).keys()]);
const question = { item: 1, skills: [0], seconds: 1000 };

function afterAnswers(model: TracingModel, answers: number, correct = true) {
  const tracer = new Tracer(model);
  const learner = tracer.start();
  for (let answer = 0; answer < answers; answer++) tracer.record(learner, question, correct);
  return explain(tracer, learner, { ...question, seconds: 90_000 });
}

it.each([
  ['before a fit', startModel()],
  ['after one', fitted],
])('%s the terms sum to the prediction, largest first', (_, model) => {
  const { probability, terms } = afterAnswers(model, 5);
  const sum = terms.reduce((all, { logOdds }) => all + logOdds, 0);
  expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(probability, 9);
  const sizes = terms.map(({ logOdds }) => Math.abs(logOdds));
  expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
  expect(new Set(terms.map(({ key }) => key)).size).toBe(terms.length);
});

it('is sure of itself only with answers behind it', () => {
  const width = (answers: number) => {
    const { low, high, probability } = afterAnswers(fitted, answers);
    expect(low).toBeLessThan(probability);
    expect(high).toBeGreaterThan(probability);
    return Math.log(high / (1 - high)) - Math.log(low / (1 - low));
  };
  expect(afterAnswers(fitted, 0).evidence).toBe(0);
  expect(width(12)).toBeLessThan(width(3));
  expect(width(3)).toBeLessThan(width(0));
});

it('names what the answers did', () => {
  const recordOf = (correct: boolean) =>
    afterAnswers(fitted, 8, correct)
      .terms.filter(({ key }) => ['skill-record', 'item-record', 'ability', 'person'].includes(key))
      .reduce((sum, { logOdds }) => sum + logOdds, 0);
  expect(recordOf(true)).toBeGreaterThan(recordOf(false));
});
