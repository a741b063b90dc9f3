import type { LearnerTracer, ModelFamily } from '../evaluation/sequential-model.ts';
import { countRates } from '../tracing/answer-rates.ts';

/** Pseudo-answers at the global rate. */
const ITEM_PRIOR = 5;

/** A tracer that learns nothing from answers. */
function unmoved(predict: LearnerTracer['predict']): { start(): LearnerTracer } {
  return { start: () => ({ predict, record: () => undefined }) };
}

/** Everybody answers everything right equally often. */
export const globalMean: ModelFamily = {
  name: 'global-mean',
  fit(log, learners) {
    const { global } = countRates(log, learners);
    return unmoved(() => global);
  },
};

/** Each item's own rate, whoever answers. */
export const itemMean: ModelFamily = {
  name: 'item-mean',
  fit(log, learners) {
    const { global, itemRight, itemAnswers } = countRates(log, learners);
    return unmoved(
      ({ item }) => ((itemRight[item] ?? 0) + ITEM_PRIOR * global) / ((itemAnswers[item] ?? 0) + ITEM_PRIOR),
    );
  },
};
