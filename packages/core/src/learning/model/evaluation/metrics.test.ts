import fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeAuc, measureAccuracy } from './metrics.ts';

const measure = (predicted: number[], correct: number[]) =>
  measureAccuracy(Float64Array.from(predicted), Uint8Array.from(correct));

it('measures what can be worked out by hand', () => {
  const { auc, logLoss, rmse, ece, answers } = measure([0.9, 0.6, 0.4, 0.2], [1, 0, 1, 0]);
  expect(auc).toBe(0.75);
  expect(logLoss).toBeCloseTo(-(Math.log(0.9) + Math.log(0.4) + Math.log(0.4) + Math.log(0.8)) / 4, 12);
  expect(rmse).toBeCloseTo(Math.sqrt((0.01 + 0.36 + 0.36 + 0.04) / 4), 12);
  expect(ece).toBeCloseTo((0.1 + 0.6 + 0.6 + 0.2) / 4, 12);
  expect(answers).toBe(4);
});

it('shares ranks among equal predictions and is undefined for one outcome', () => {
  expect(measure([0.5, 0.5, 0.5], [1, 0, 1]).auc).toBe(0.5);
  expect(measure([0.1, 0.9], [1, 1]).auc).toBeNaN();
});

it('bounds the loss of a sure and wrong prediction', () => {
  expect(measure([1, 0], [0, 1]).logLoss).toBeCloseTo(-Math.log(1e-6), 9);
});

it('agrees with counting every pair', () => {
  const answers = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), {
    minLength: 2,
    maxLength: 40,
  });
  fc.assert(
    fc.property(answers, (rows) => {
      const right = rows.filter(([, correct]) => correct).map(([value]) => value);
      const wrong = rows.filter(([, correct]) => !correct).map(([value]) => value);
      fc.pre(right.length > 0 && wrong.length > 0);
      const wins = right.flatMap((high) => wrong.map((low) => (high > low ? 1 : high === low ? 0.5 : 0)));
      const expected = wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
      const auc = computeAuc(
        Float64Array.from(rows, ([value]) => value),
        Uint8Array.from(rows, ([, correct]) => (correct ? 1 : 0)),
      );
      expect(auc).toBeCloseTo(expected, 9);
    }),
  );
});
