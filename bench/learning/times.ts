import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  type AnswerLog,
  type Candidate,
  chooseNext,
  fitModel,
  questionAt,
  rowsOf,
  Tracer,
  type TracingModel,
} from '@kindling/core/learning/model';
import { median } from '../statistics.ts';
import { ANSWERS_PER_STUDENT, everyLearner, makeLog } from './simulated-log.ts';

const FIT_ANSWERS = 200_000;
const CANDIDATES = 2_000;
const CHOICES = 60;
/** Clocks are too coarse for one answer; the median is over batches of this many. */
const BATCH = 100;

/** Median microseconds to predict an answer and then to record it. */
function timeAnswers(model: TracingModel, log: AnswerLog): number {
  const tracer = new Tracer(model);
  const batches: number[] = [];
  for (const learner of everyLearner(log)) {
    const state = tracer.start();
    const [first, end] = rowsOf(log, learner);
    for (let from = first; from + BATCH <= end; from += BATCH) {
      const begin = performance.now();
      for (let row = from; row < from + BATCH; row++) {
        const question = questionAt(log, row);
        tracer.predict(state, question);
        tracer.record(state, question, log.correct[row] === 1);
      }
      batches.push(((performance.now() - begin) * 1000) / BATCH);
    }
  }
  return median(batches);
}

/** Median milliseconds to choose among many items for a learner with a history. */
function timeChoices(model: TracingModel, log: AnswerLog): number {
  const tracer = new Tracer(model);
  const learner = tracer.start();
  const [first, end] = rowsOf(log, 0);
  for (let row = first; row < end; row++)
    tracer.record(learner, questionAt(log, row), log.correct[row] === 1);
  const candidates: Candidate[] = Array.from({ length: CANDIDATES }, (_, index) => ({
    item: index % log.itemCount,
    skills: [index % log.skillCount],
  }));
  const prerequisites = new Map([[1, [0]]]);
  const times = Array.from({ length: CHOICES }, () => {
    const begin = performance.now();
    chooseNext(tracer, learner, { candidates, prerequisites, recentItems: [], seconds: 2e6 });
    return performance.now() - begin;
  });
  return median(times);
}

async function timeFit(): Promise<{ answers: number; milliseconds: number }> {
  const students = Math.ceil(FIT_ANSWERS / ANSWERS_PER_STUDENT);
  const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), { workerData: students });
  const [message] = await once(worker, 'message');
  await worker.terminate();
  return message;
}

export interface Times {
  predictAndRecordMicroseconds: number;
  chooseMilliseconds: number;
  fit: { answers: number; milliseconds: number };
}

export async function measureTimes(students: number): Promise<Times> {
  const log = makeLog(students);
  const model = fitModel(log, everyLearner(log));
  return {
    predictAndRecordMicroseconds: timeAnswers(model, log),
    chooseMilliseconds: timeChoices(model, log),
    fit: await timeFit(),
  };
}
