import type { AnswerLog, Catalogue } from '../logs/answer-log.ts';
import { foldLearners } from '../logs/learner-folds.ts';
import { fitModel } from '../tracing/fit-model.ts';
import type { VersionedModel } from '../tracing/stored-model.ts';
import { startModel, type TracingModel } from '../tracing/tracing-model.ts';
import { evaluateModel } from './evaluate.ts';
import { serveModel } from './kindling-model.ts';

/** One learner in five is left out of the trial fit. */
const PARTS = 5;

export interface Refit {
  accepted: boolean;
  /** Log loss on the learners left out, of the trial fit and of what serves now. */
  candidateLoss: number;
  currentLoss: number;
  /** What is to serve from now on; undefined when nothing was accepted and nothing served before. */
  serving: VersionedModel | undefined;
}

/** What a log says once its names have their ids. */
export interface NamedLog {
  log: AnswerLog;
  /** By id; with a current model its items and skills come first. */
  catalogue: Catalogue;
  learners: readonly string[];
}

/**
 * Fits anew and accepts the result only if it predicts people it has not seen better than what serves now: the
 * current model, or plain Elo before the first fit. The trial leaves a fifth of the learners out; what is accepted is
 * fitted on everybody. The current model may have seen the left-out learners, which favours it: a change has to be
 * worth it. With fewer than five learners nothing can be judged and nothing is accepted.
 */
export function refit({ log, catalogue, learners }: NamedLog, current: VersionedModel | undefined): Refit {
  const everyone = [...learners.keys()];
  const [test = [], ...others] = foldLearners(learners, PARTS);
  const train = others.flat();
  const lossOf = (model: TracingModel) => {
    const family = { name: 'fixed', fit: () => serveModel(model) };
    return evaluateModel(family, log, [{ train, test }], () => 0).logLoss;
  };
  const candidateLoss = lossOf(fitModel(log, train));
  const currentLoss = lossOf(current?.model ?? startModel());
  if (learners.length < PARTS || !(candidateLoss < currentLoss))
    return { accepted: false, candidateLoss, currentLoss, serving: current };
  const version = (current?.version ?? 0) + 1;
  const serving = { version, catalogue, model: fitModel(log, everyone) };
  return { accepted: true, candidateLoss, currentLoss, serving };
}
