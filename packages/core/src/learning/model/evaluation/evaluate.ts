import { type AnswerLog, countAnswers, questionAt, rowsOf } from '../logs/answer-log.ts';
import { type Accuracy, measureAccuracy } from './metrics.ts';
import type { FittedModel, ModelFamily } from './sequential-model.ts';

/** Clocks are too coarse for one answer, and a mean would time whatever else the machine does. */
const STRETCH_ANSWERS = 100;

/** Learners to fit on and learners to judge by, never the same. */
export interface Split {
  train: readonly number[];
  test: readonly number[];
}

export interface Evaluation extends Accuracy {
  /** Time to predict and record one answer: the median over stretches of a hundred, null for fewer answers. */
  perAnswerMicroseconds: number | null;
  fitMilliseconds: number;
}

/** Turns folds of learners into splits, each fold judged once by a model of all others. */
export function toSplits(folds: readonly (readonly number[])[]): Split[] {
  return folds.map((test, fold) => ({ test, train: folds.filter((_, other) => other !== fold).flat() }));
}

/** Predictions of every answer judged so far, and what each stretch of answers took. */
interface Pool {
  predicted: Float64Array;
  correct: Uint8Array;
  filled: number;
  /** Milliseconds for each full stretch. */
  stretches: number[];
}

/** Walks each learner answer by answer, predicting before recording. */
function walk(
  model: FittedModel,
  log: AnswerLog,
  learners: readonly number[],
  pool: Pool,
  now: () => number,
): void {
  let begin = now();
  for (const learner of learners) {
    const tracer = model.start();
    const [first, end] = rowsOf(log, learner);
    for (let row = first; row < end; row++) {
      const question = questionAt(log, row);
      const correct = log.correct[row] === 1;
      pool.predicted[pool.filled] = tracer.predict(question);
      pool.correct[pool.filled] = correct ? 1 : 0;
      pool.filled++;
      tracer.record(question, correct);
      if (pool.filled % STRETCH_ANSWERS !== 0) continue;
      const reached = now();
      pool.stretches.push(reached - begin);
      begin = reached;
    }
  }
}

function medianPerAnswer(stretches: readonly number[]): number | null {
  const sorted = stretches.toSorted((left, right) => left - right);
  const median = sorted[Math.floor(sorted.length / 2)];
  return median === undefined ? null : (1000 * median) / STRETCH_ANSWERS;
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
  const pool: Pool = {
    predicted: new Float64Array(answers),
    correct: new Uint8Array(answers),
    filled: 0,
    stretches: [],
  };
  let fitMilliseconds = 0;
  for (const { train, test } of splits) {
    const begin = now();
    const model = family.fit(log, train);
    fitMilliseconds += now() - begin;
    walk(model, log, test, pool, now);
  }
  return {
    ...measureAccuracy(pool.predicted, pool.correct),
    perAnswerMicroseconds: medianPerAnswer(pool.stretches),
    fitMilliseconds,
  };
}
