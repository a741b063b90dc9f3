// A thread of the sandbox process: holds one prepared interpreter, runs one program with it, prepares the next.
import { parentPort, workerData } from 'node:worker_threads';
import type { CodeAnswer } from '@kindling/core/code';
import {
  createMemory,
  GuestTrap,
  isReusable,
  type PreparedInterpreter,
  prepareInterpreter,
  type RunFacts,
} from '../engine/index.ts';
import { OutputBuffer } from './output-buffer.ts';
import type { RunOrder, ThreadOrder, ThreadParts, ThreadReport } from './protocol.ts';
import { nodeSurroundings } from './surroundings.ts';

const MEGABYTE = 1_048_576;
/** Claims of one run together: a trace of a few thousand steps. */
const ANSWER_BYTES = 8 * MEGABYTE;
const WRITTEN_FILES_BYTES = 8 * MEGABYTE;
const FILE_LIMITS = { totalBytes: 16 * MEGABYTE, entries: 10_000 };
/** The program hears of its limit this share of it before, but no earlier than so many milliseconds. */
const [WARNING_SHARE, LONGEST_WARNING_MS] = [0.2, 400];

/** What the host functions of the current run work on. */
interface Current {
  output: OutputBuffer;
  stdin: Uint8Array;
  interruptAt: number;
  /** Its time was up and it heard of that, by a KeyboardInterrupt or by a sleep cut short. */
  isOver: boolean;
  wasInterrupted: boolean;
  answers: CodeAnswer[];
  answerBytes: number;
  answerText: string;
}

const { module, library, memory: bytes, snapshot: facts, usualMemoryMb } = workerData as ThreadParts;
const parts = {
  module,
  library: new Uint8Array(library),
  snapshot: { ...facts, bytes: new Uint8Array(bytes) },
};
const decoder = new TextDecoder();
let current: Current | undefined;

function report(message: ThreadReport): void {
  parentPort?.postMessage(message);
}

function writeAnswer(bytes: Uint8Array): void {
  if (current === undefined) return;
  current.answerBytes += bytes.length;
  if (current.answerBytes > ANSWER_BYTES) throw new GuestTrap('output-limit', 'The answer is too long.');
  const lines = (current.answerText + decoder.decode(bytes)).split('\n');
  current.answerText = lines.pop() ?? '';
  const stdoutBytes = current.output.lengthOf('stdout');
  for (const line of lines) current.answers.push({ value: parseClaim(line), stdoutBytes });
}

/** A program may write anything to the descriptor of answers: what is no JSON claims nothing. */
function parseClaim(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const surroundings = {
  ...nodeSurroundings,
  write(stream: 'stdout' | 'stderr', bytes: Uint8Array) {
    if (current === undefined) return;
    const fitted = current.output.append(stream, bytes);
    if (current.output.needsWake()) report({ kind: 'output' });
    if (!fitted) throw new GuestTrap('output-limit', 'The program printed too much.');
  },
  writeAnswer,
  read(length: number) {
    const input = current?.stdin.subarray(0, length) ?? new Uint8Array(0);
    if (current !== undefined) current.stdin = current.stdin.subarray(input.length);
    return input;
  },
  isInterruptDue() {
    if (current === undefined || current.wasInterrupted || performance.now() < current.interruptAt)
      return false;
    current.isOver = true;
    return true;
  },
  interrupted() {
    if (current !== undefined) current.wasInterrupted = true;
  },
};

let [memory, memoryLimit]: [WebAssembly.Memory | undefined, number] = [undefined, 0];

function prepare(memoryMb: number): PreparedInterpreter {
  const limit = memoryMb * MEGABYTE;
  if (memory === undefined || memoryLimit !== limit || !isReusable(memory, parts.snapshot)) {
    [memory, memoryLimit] = [createMemory(parts.snapshot, limit), limit];
  }
  return prepareInterpreter(parts, memory, limit, surroundings, FILE_LIMITS);
}

let prepared = prepare(usualMemoryMb);

function run(order: RunOrder, interpreter: PreparedInterpreter): RunFacts {
  for (const [path, content] of order.files) interpreter.addFile(path, content);
  return interpreter.run(order.task);
}

parentPort?.on('message', ({ order, output }: ThreadOrder) => {
  const { timeoutMs, memoryMb } = order.limits;
  const interpreter = memoryMb === usualMemoryMb ? prepared : prepare(memoryMb);
  const start = performance.now();
  current = {
    output: new OutputBuffer(output),
    stdin: order.stdin,
    interruptAt: start + timeoutMs - Math.min(LONGEST_WARNING_MS, timeoutMs * WARNING_SHARE),
    isOver: false,
    wasInterrupted: false,
    answers: [],
    answerBytes: 0,
    answerText: '',
  };
  const facts = run(order, interpreter);
  const runMs = performance.now() - start;
  const { answers, isOver } = current;
  const files = interpreter.readFiles(WRITTEN_FILES_BYTES);
  current = undefined;
  report({ kind: 'done', facts, isOver, runMs, answers, files });
  // The learner has the answer; what follows is for the next one.
  prepared = prepare(usualMemoryMb);
  report({ kind: 'prepared' });
});
report({ kind: 'prepared' });
