import { fitModel } from '../tracing/fit-model.ts';
import { Tracer } from '../tracing/tracing-model.ts';
import type { ModelFamily } from './sequential-model.ts';

/** Our model under the protocol of the baselines. */
export const kindlingModel: ModelFamily = {
  name: 'kindling',
  fit(log, learners) {
    const tracer = new Tracer(fitModel(log, learners));
    return {
      start() {
        const learner = tracer.start();
        return {
          predict: (question) => tracer.predict(learner, question),
          record: (question, correct) => void tracer.record(learner, question, correct),
        };
      },
    };
  },
};
