import { eloModel } from '../baselines/elo-model.ts';
import { knowledgeTracing } from '../baselines/knowledge-tracing.ts';
import { bestLogistic, performanceFactors } from '../baselines/logistic-models.ts';
import { globalMean, itemMean } from '../baselines/mean-models.ts';
import { kindlingModel } from './kindling-model.ts';
import type { ModelFamily } from './sequential-model.ts';

/** Every model that can be compared, from the plainest to ours. */
export const MODEL_FAMILIES: readonly ModelFamily[] = [
  globalMean,
  itemMean,
  eloModel,
  knowledgeTracing,
  performanceFactors,
  bestLogistic,
  kindlingModel,
];
