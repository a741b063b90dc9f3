import {
  type Evaluation,
  evaluateModel,
  foldLearners,
  MODEL_FAMILIES,
  toSplits,
} from '@kindling/core/learning/model';
import type { Benchmark, Bound } from '../benchmark.ts';
import { rounded } from '../statistics.ts';
import { everyLearner, makeLog } from './simulated-log.ts';
import { measureTimes } from './times.ts';

const STUDENTS = 100;
const FOLDS = 5;
const MOST_ANSWER_MICROSECONDS = 5;
const MOST_CHOICE_MILLISECONDS = 5;
const MOST_FIT_SECONDS = 10;

function compareModels(): Record<string, Evaluation> {
  const log = makeLog(STUDENTS);
  const splits = toSplits(foldLearners(everyLearner(log).map(String), FOLDS));
  const now = () => performance.now();
  return Object.fromEntries(
    MODEL_FAMILIES.map((family) => [family.name, evaluateModel(family, log, splits, now)]),
  );
}

function atMost(what: string, measured: number, limit: number): Bound {
  return { what, measured: rounded(measured), limit, passed: measured <= limit };
}

/** Accuracy of the learner model beside the known ones on a seeded log, and what it costs. */
export const learningBenchmark: Benchmark = {
  about: 'accuracy and speed of the learner model, against six known models on the same made-up log',
  async run(tell) {
    const models = compareModels();
    for (const [name, { auc, logLoss }] of Object.entries(models))
      tell(`${name}: AUC ${rounded(auc)}, log loss ${rounded(logLoss)}`);
    const times = await measureTimes(STUDENTS);
    const losses = Object.entries(models)
      .filter(([name]) => name !== 'kindling')
      .map(([, { logLoss }]) => logLoss);
    const ratio = (models.kindling?.logLoss ?? Number.NaN) / Math.min(...losses);
    const bounds = [
      atMost('log loss over that of the best known model', ratio, 1),
      atMost(
        'microseconds to predict and record',
        times.predictAndRecordMicroseconds,
        MOST_ANSWER_MICROSECONDS,
      ),
      atMost('milliseconds to choose among 2,000 items', times.chooseMilliseconds, MOST_CHOICE_MILLISECONDS),
      atMost('seconds to fit 200,000 answers', times.fit.milliseconds / 1000, MOST_FIT_SECONDS),
    ];
    return { passed: bounds.every(({ passed }) => passed), bounds, details: { models, times } };
  },
};
