import { expect, it } from 'vitest';
import { LEARNING_LAWS } from '../simulation/learning-laws.ts';
import { createRandom } from '../simulation/random.ts';
import { simulateLog } from '../simulation/simulate-log.ts';
import { createWorld } from '../simulation/world.ts';
import { parseStoredModel, storeModel } from '../tracing/stored-model.ts';
import { Tracer } from '../tracing/tracing-model.ts';
import { type NamedLog, refit } from './refit.ts';

const world = createWorld(5, 4, createRandom(3));
const catalogue = {
  items: world.items.map((_, item) => `item ${item}`),
  skills: world.prerequisites.map((_, skill) => `skill ${skill}`),
};

function logOf(students: number, seed: number): NamedLog {
  const log = simulateLog(LEARNING_LAWS, world, { students, days: 4, answersPerDay: 12, seed });
  return { log, catalogue, learners: Array.from({ length: students }, (_, index) => String(index)) };
}

it('accepts a first model that beats Elo, and keeps it when another is no better', () => {
  const first = refit(logOf(20, 1), undefined);
  expect(first).toMatchObject({ accepted: true, serving: { version: 1 } });
  expect(first.candidateLoss).toBeLessThan(first.currentLoss);
  const again = refit(logOf(20, 1), first.serving);
  expect(again.accepted).toBe(false);
  expect(again.serving).toBe(first.serving);
});

it('a much larger log replaces a model of a small one, as the next version', () => {
  const small = refit(logOf(6, 9), undefined).serving ?? refit(logOf(8, 9), undefined).serving;
  const large = refit(logOf(60, 1), small);
  expect(large).toMatchObject({ accepted: true, serving: { version: (small?.version ?? 0) + 1 } });
});

it('a stored model predicts as before', () => {
  const { serving } = refit(logOf(20, 1), undefined);
  if (serving === undefined) throw new Error('No model was accepted.');
  const restored = parseStoredModel(JSON.parse(JSON.stringify(storeModel(serving))));
  expect(restored).toEqual(serving);
  const tracers = [new Tracer(serving.model), new Tracer(restored.model)];
  const question = { item: 3, skills: [1], seconds: 10 };
  const [before, after] = tracers.map((tracer) => tracer.record(tracer.start(), question, true));
  expect(after).toBe(before);
});

it.each([
  ['nothing', null],
  ['another format', { format: 99 }],
  ['half a model', 'cut'],
])('refuses %s', (_, given) => {
  const { serving } = refit(logOf(20, 1), undefined);
  if (serving === undefined) throw new Error('No model was accepted.');
  const whole = storeModel(serving) as { weights: { common: number[] } };
  const cut = { ...whole, weights: { ...whole.weights, common: whole.weights.common.slice(1) } };
  expect(() => parseStoredModel(given === 'cut' ? cut : given)).toThrow(
    /no learner model of the present format/,
  );
});
