// Runs in a worker thread: fits a model on a log of the given size and says how long the fit itself took.
import { parentPort, workerData } from 'node:worker_threads';
import { fitModel } from '@kindling/core/learning/model';
import { everyLearner, makeLog } from './simulated-log.ts';

const log = makeLog(Number(workerData));
const begin = performance.now();
fitModel(log, everyLearner(log));
parentPort?.postMessage({ answers: log.item.length, milliseconds: performance.now() - begin });
