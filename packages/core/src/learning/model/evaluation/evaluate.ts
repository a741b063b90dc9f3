import { type AnswerLog, countAnswers, questionAt, rowsOf } from '../logs/answer-log.ts';
import { type Accuracy, measureAccuracy } from './metrics.ts';
import type { FittedModel, ModelFamily } from './sequential-model.ts';

/** Learners to fit on and learners to judge by, never the same. */
export interface Split {
  train: readonly number[];
  test: readonly number[];
}

export interface Evaluation extends Accuracy {
  /** Mean time to predict and record one answer. */
  perAnswerMicroseconds: number;
  fitMilliseconds: number;
}

/** Turns folds of learners into splits, each fold judged once by a model of all others. */
export function toSplits(folds: readonly (readonly number[])[]): Split[] {
  return folds.map((test, fold) => ({ test, train: folds.filter((_, other) => other !== fold).flat() }));
}

/** Walks each learner answer by answer, predicting before recording. */
function walk(
  model: FittedModel,
  log: AnswerLog,
  learners: readonly number[],
  into: { predicted: Float64Array; correct: Uint8Array; filled: number },
): void {
  for (const learner of learners) {
    const tracer = model.start();
    const [first, end] = rowsOf(log, learner);
    for (let row = first; row < end; row++) {
      const question = questionAt(log, row);
      const correct = log.correct[row] === 1;
      into.predicted[into.filled] = tracer.predict(question);
      into.correct[into.filled] = correct ? 1 : 0;
      into.filled++;
      tracer.record(question, correct);
    }
  }
}

/**
 * Judges a family of models: for each split it is fitted on the one part, then every answer of the other part is
 * predicted from what came before it. Predictions of all splits are pooled before the measures are taken.
 * @param now milliseconds from any origin.
 */
export function evaluateModel(
  family: ModelFamily,
  log: AnswerLog,
  splits: readonly Split[],
  now: () => number,
): Evaluation {
  const answers = splits.reduce((sum, { test }) => sum + countAnswers(log, test), 0);
  const pooled = { predicted: new Float64Array(answers), correct: new Uint8Array(answers), filled: 0 };
  let fitMilliseconds = 0;
  let walkMilliseconds = 0;
  for (const { train, test } of splits) {
    const begin = now();
    const model = family.fit(log, train);
    const fitted = now();
    walk(model, log, test, pooled);
    fitMilliseconds += fitted - begin;
    walkMilliseconds += now() - fitted;
  }
  const perAnswerMicroseconds = (1000 * walkMilliseconds) / Math.max(1, answers);
  return { ...measureAccuracy(pooled.predicted, pooled.correct), perAnswerMicroseconds, fitMilliseconds };
}
