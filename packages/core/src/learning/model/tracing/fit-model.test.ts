import { describe, expect, it } from 'vitest';
import { evaluateModel } from '../evaluation/evaluate.ts';
import { kindlingModel } from '../evaluation/kindling-model.ts';
import { buildAnswerLog, type NamedAnswer } from '../logs/answer-log.ts';
import { createRandom } from '../simulation/random.ts';
import { countRates, expectRate } from './answer-rates.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitModel } from './fit-model.ts';
import { FeatureRow, SparseRows } from './sparse-rows.ts';

const everyone = (count: number) => [...Array(count).keys()];

describe('fitLogistic', () => {
  function fitOne(right: number, wrong: number, priorStrength: number): number {
    const rows = new SparseRows(right + wrong);
    const row = new FeatureRow(1);
    row.push(0, 1);
    for (let answer = 0; answer < right + wrong; answer++) rows.append(row, answer < right);
    return fitLogistic(rows, { features: 1, priorStrength, epochs: 60 })[0] ?? Number.NaN;
  }

  it('finds the log odds of what it sees', () => {
    expect(fitOne(300, 100, 0)).toBeCloseTo(Math.log(3), 1);
  });

  it('holds back a weight that has little behind it', () => {
    expect(Math.abs(fitOne(3, 1, 4))).toBeLessThan(Math.abs(fitOne(3, 1, 0)));
  });

  it('gives the same weights every time', () => {
    expect(fitOne(7, 5, 1)).toBe(fitOne(7, 5, 1));
  });
});

describe('expectRate', () => {
  const answer = (item: string, correct: boolean): NamedAnswer => ({
    learner: 'ana',
    item,
    skills: ['s'],
    correct,
    seconds: Number.NaN,
  });
  const { log } = buildAnswerLog([answer('x', true), answer('x', false), answer('y', true)]);
  const rates = countRates(log, [0]);
  const question = { item: 0, skills: [0], seconds: Number.NaN };

  it('draws an item towards its skill and the skill towards everything', () => {
    // Global (2 + 1) / (3 + 2); skill (2 + 10 g) / (3 + 10); item (1 + 6 s) / (2 + 6).
    const skill = (2 + 10 * 0.6) / 13;
    expect(expectRate(rates, question)).toBeCloseTo((1 + 6 * skill) / 8, 12);
    expect(expectRate(rates, { ...question, item: 99 })).toBeCloseTo(skill, 12);
    expect(expectRate(rates, { ...question, item: 99, skills: [] })).toBeCloseTo(0.6, 12);
  });

  it('leaves the own answer out, so that the rate does not tell it', () => {
    const skill = (1 + 10 * 0.6) / 12;
    expect(expectRate(rates, question, 1)).toBeCloseTo((0 + 6 * skill) / 7, 12);
  });
});

describe('fitModel', () => {
  /** Outcomes by coin: nothing can be learned from them. */
  function noise(learners: number, answers: number) {
    const random = createRandom(11);
    return buildAnswerLog(
      Array.from({ length: learners * answers }, (_, index) => ({
        learner: String(index % learners),
        item: String(index % 40),
        skills: [String(index % 8)],
        correct: random() < 0.7,
        seconds: Number.NaN,
      })),
    ).log;
  }

  it('does not find what is not there: chance stays chance, without overconfidence', () => {
    const log = noise(30, 80);
    const split = [{ train: everyone(20), test: [20, 21, 22, 23, 24, 25, 26, 27, 28, 29] }];
    const { logLoss, ece } = evaluateModel(kindlingModel, log, split, () => 0);
    const entropy = -(0.7 * Math.log(0.7) + 0.3 * Math.log(0.3));
    expect(logLoss).toBeLessThan(entropy + 0.03);
    expect(ece).toBeLessThan(0.06);
  });

  it('gives the same model from the same log', () => {
    const log = noise(6, 30);
    expect(fitModel(log, everyone(6))).toEqual(fitModel(log, everyone(6)));
  });

  it('survives a log of one answer, and one without a wrong answer', () => {
    for (const learners of [1, 4]) {
      const answers = Array.from({ length: learners * 3 }, (_, index) => ({
        learner: String(index % learners),
        item: 'x',
        skills: index % 2 === 0 ? ['a', 'b'] : [],
        correct: true,
        seconds: index,
      }));
      const { log } = buildAnswerLog(learners === 1 ? answers.slice(0, 1) : answers);
      const { weights } = fitModel(log, everyone(learners));
      expect(weights?.common.every(Number.isFinite)).toBe(true);
      expect(weights?.correction.every(Number.isFinite)).toBe(true);
    }
  });
});
