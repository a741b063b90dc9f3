// A thread of the sandbox process: holds one prepared interpreter, runs one program with it, prepares the next.
import { parentPort, workerData } from 'node:worker_threads';
import {
  createMemory,
  type PreparedInterpreter,
  ReusableInterpreter,
  type Surroundings,
} from '../engine/index.ts';
import { CurrentRun } from './current-run.ts';
import type { RunOrder, ThreadOrder, ThreadParts, ThreadReport } from './protocol.ts';
import { nodeSurroundings } from './surroundings.ts';

const MEGABYTE = 1_048_576;
const WRITTEN_FILES_BYTES = 8 * MEGABYTE;
const FILE_LIMITS = { totalBytes: 16 * MEGABYTE, entries: 10_000 };

const { module, library, memory: bytes, snapshot: facts, usualMemoryMb } = workerData as ThreadParts;
const parts = {
  module,
  library: new Uint8Array(library),
  snapshot: { ...facts, bytes: new Uint8Array(bytes) },
};
let current: Pick<CurrentRun, 'write' | 'writeAnswer' | 'read' | 'isInterruptDue' | 'interrupted'> =
  CurrentRun.idle;

function report(message: ThreadReport): void {
  parentPort?.postMessage(message);
}

const surroundings: Surroundings = {
  ...nodeSurroundings,
  write: (stream, output) => current.write(stream, output),
  writeAnswer: (answer) => current.writeAnswer(answer),
  read: (length) => current.read(length),
  isInterruptDue: () => current.isInterruptDue(),
  interrupted: () => current.interrupted(),
};

let [interpreter, memoryMb]: [ReusableInterpreter | undefined, number] = [undefined, 0];
/** What it took to make the interpreter that is prepared. */
let restoreMs = 0;

function prepare(wantedMb: number): PreparedInterpreter {
  const start = performance.now();
  if (interpreter === undefined || memoryMb !== wantedMb || !interpreter.isFit) {
    const limit = wantedMb * MEGABYTE;
    const memory = createMemory(parts.snapshot, limit);
    interpreter = new ReusableInterpreter(parts, memory, limit, surroundings, FILE_LIMITS);
    memoryMb = wantedMb;
  }
  const ready = interpreter.prepare();
  restoreMs = performance.now() - start;
  return ready;
}

let prepared = prepare(usualMemoryMb);

function run(order: RunOrder, channel: SharedArrayBuffer): void {
  const target = order.limits.memoryMb === usualMemoryMb ? prepared : prepare(order.limits.memoryMb);
  const start = performance.now();
  const running = new CurrentRun(order, channel, report);
  current = running;
  for (const [path, content] of order.files) target.addFile(path, content);
  const facts = target.run(order.task);
  const runMs = performance.now() - start;
  const files = target.readFiles(WRITTEN_FILES_BYTES);
  current = CurrentRun.idle;
  const { answers, isOver } = running;
  report({ kind: 'done', facts, isOver, runMs, restoreMs, answers, files });
}

parentPort?.on('message', ({ order, channel }: ThreadOrder) => {
  run(order, channel);
  // The learner has the answer; what follows is for the next one, whose order may be waiting already.
  prepared = prepare(usualMemoryMb);
});
report({ kind: 'prepared' });
