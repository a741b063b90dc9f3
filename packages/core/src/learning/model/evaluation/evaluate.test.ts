import { expect, it } from 'vitest';
import { buildAnswerLog } from '../logs/answer-log.ts';
import { evaluateModel, toSplits } from './evaluate.ts';
import { MODEL_FAMILIES } from './families.ts';
import type { ModelFamily } from './sequential-model.ts';

const LEARNERS = 10;
const ANSWERS = 30;
/** Even learners know nearly everything, odd ones hardly anything; item 0 is harder than the others. */
const { log } = buildAnswerLog(
  Array.from({ length: LEARNERS * ANSWERS }, (_, index) => {
    const learner = index % LEARNERS;
    const step = Math.floor(index / LEARNERS);
    const correct = learner % 2 === 0 ? step % 5 !== 0 : step % 5 === 1;
    return { learner: String(learner), item: String(step % 5), skills: ['s'], correct, seconds: step };
  }),
);
const splits = toSplits([
  [0, 1, 2, 3, 4],
  [5, 6, 7, 8, 9],
]);

it('asks before it tells, answer by answer, learners apart and each judged once', () => {
  const calls: string[] = [];
  const spy: ModelFamily = {
    name: 'spy',
    fit: (_, learners) => ({
      start() {
        calls.push(`start after fit on ${learners.join('')}`);
        let told = 0;
        return {
          predict: () => {
            calls.push(`ask ${told}`);
            return 0.5;
          },
          record: () => void told++,
        };
      },
    }),
  };
  const { answers } = evaluateModel(spy, log, splits, () => 0);
  expect(answers).toBe(LEARNERS * ANSWERS);
  const starts = calls.filter((call) => call.startsWith('start'));
  expect(starts).toEqual([
    ...Array(5).fill('start after fit on 56789'),
    ...Array(5).fill('start after fit on 01234'),
  ]);
  expect(calls.slice(1, 4)).toEqual(['ask 0', 'ask 1', 'ask 2']);
});

it('times answers by the median stretch, and says nothing of too few', () => {
  let clock = 0;
  const family = MODEL_FAMILIES[0] as ModelFamily;
  const ticking = () => {
    clock += 1;
    return clock;
  };
  expect(evaluateModel(family, log, splits, ticking).perAnswerMicroseconds).toBe(10);
  const few = [{ train: [0, 1], test: [2] }];
  expect(evaluateModel(family, log, few, ticking).perAnswerMicroseconds).toBeNull();
});

it.each(MODEL_FAMILIES.filter(({ name }) => !name.endsWith('mean')))('$name learns who is who', (family) => {
  const { auc, logLoss } = evaluateModel(family, log, splits, () => 0);
  const chance = evaluateModel(MODEL_FAMILIES[0] as ModelFamily, log, splits, () => 0);
  expect(auc).toBeGreaterThan(0.7);
  expect(logLoss).toBeLessThan(chance.logLoss);
});

it.each(MODEL_FAMILIES)('$name predicts probabilities, also for what it never saw', (family) => {
  const tracer = family.fit(log, [0, 1, 2]).start();
  for (const question of [
    { item: 0, skills: [0], seconds: 0 },
    { item: 77, skills: [88, 99], seconds: Number.NaN },
    { item: 77, skills: [], seconds: 5 },
  ]) {
    for (const correct of [true, false]) {
      const probability = tracer.predict(question);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
      tracer.record(question, correct);
    }
  }
});
