import { fitModel } from '../tracing/fit-model.ts';
import { Tracer, type TracingModel } from '../tracing/tracing-model.ts';
import type { FittedModel, ModelFamily } from './sequential-model.ts';

/** A model that was fitted before, under the protocol of the baselines. */
export function serveModel(model: TracingModel): FittedModel {
  const tracer = new Tracer(model);
  return {
    start() {
      const learner = tracer.start();
      return {
        predict: (question) => tracer.predict(learner, question),
        record: (question, correct) => void tracer.record(learner, question, correct),
      };
    },
  };
}

/** Our model, fitted anew. */
export const kindlingModel: ModelFamily = {
  name: 'kindling',
  fit: (log, learners) => serveModel(fitModel(log, learners)),
};
