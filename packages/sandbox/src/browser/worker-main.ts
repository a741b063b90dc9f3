// A worker of the learner's page: holds one prepared interpreter, runs one program with it, prepares the next. The same
// engine as on the server; what differs is where clocks, output and input come from.
import { AnswerLines } from '../engine/answer-lines.ts';
import {
  createMemory,
  isReusable,
  type PreparedInterpreter,
  prepareInterpreter,
  type Snapshot,
  type Surroundings,
} from '../engine/index.ts';
import { interruptAfterMs, statusOf } from '../engine/run-status.ts';
import type { RunOrder } from '../node/protocol.ts';
import { InputLine } from './input-line.ts';
import { loadPython } from './load-python.ts';
import { OutputPieces } from './output-pieces.ts';
import type { LoadedPython, Order, WorkerResult } from './protocol.ts';
import { scope } from './worker-scope.ts';

const MEGABYTE = 1_048_576;
const USUAL_MEMORY_MB = 50;
const WRITTEN_FILES_BYTES = 8 * MEGABYTE;
const FILE_LIMITS = { totalBytes: 16 * MEGABYTE, entries: 10_000 };

/** What the host functions of the current run work on. */
interface Current {
  output: OutputPieces;
  answers: AnswerLines;
  stdin: Uint8Array;
  /** Whether the learner is asked when the input given is used up. */
  asks: boolean;
  interruptAt: number;
  isOver: boolean;
  wasInterrupted: boolean;
  /** Time the learner took to type; none of the program's. */
  waitedMs: number;
}

let parts: { module: WebAssembly.Module; snapshot: Snapshot; library: Uint8Array } | undefined;
let inputLine: InputLine | undefined;
let current: Current | undefined;
let memory: WebAssembly.Memory | undefined;
let memoryLimit = 0;
let prepared: PreparedInterpreter | undefined;

/** A nap when the browser lets a thread sleep, else a wait: only isolated pages have shared memory. */
const napping =
  typeof SharedArrayBuffer === 'undefined' ? undefined : new Int32Array(new SharedArrayBuffer(4));

function pause(milliseconds: number): void {
  current?.output.sendDue();
  if (napping !== undefined) return void Atomics.wait(napping, 0, 0, milliseconds);
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

/** Asks the learner for a line; the clock of the limit stands still meanwhile. */
function askLine(run: Current): Uint8Array {
  run.output.sendAll();
  if (!run.asks || inputLine === undefined) return new Uint8Array(0);
  const askedAt = performance.now();
  scope.postMessage({ kind: 'asks' });
  const line = inputLine.wait() ?? new Uint8Array(0);
  const waitedMs = performance.now() - askedAt;
  run.interruptAt += waitedMs;
  run.waitedMs += waitedMs;
  return line;
}

const surroundings: Surroundings = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  fillRandom: (bytes) => void crypto.getRandomValues(bytes),
  pause,
  write: (stream, bytes) => current?.output.append(stream, bytes),
  writeAnswer: (bytes) => current?.answers.take(bytes, current.output.stdoutBytes),
  read(length) {
    if (current === undefined) return new Uint8Array(0);
    if (current.stdin.length === 0) current.stdin = askLine(current);
    const input = current.stdin.subarray(0, length);
    current.stdin = current.stdin.subarray(input.length);
    return input;
  },
  isInterruptDue() {
    if (current === undefined) return false;
    current.output.sendDue();
    if (current.wasInterrupted || performance.now() < current.interruptAt) return false;
    current.isOver = true;
    return true;
  },
  interrupted() {
    if (current !== undefined) current.wasInterrupted = true;
  },
};

function prepare(memoryMb: number): PreparedInterpreter {
  if (parts === undefined) throw new Error('A program came before the interpreter.');
  const limit = memoryMb * MEGABYTE;
  if (memory === undefined || memoryLimit !== limit || !isReusable(memory, parts.snapshot)) {
    memory = createMemory(parts.snapshot, limit);
    memoryLimit = limit;
  }
  return prepareInterpreter(parts, memory, limit, surroundings, FILE_LIMITS);
}

async function start({ files, loaded, input }: Order & { kind: 'start' }): Promise<void> {
  const python: LoadedPython = loaded ?? (await loadPython(files));
  if (loaded === undefined) scope.postMessage({ kind: 'loaded', loaded: python });
  const { module, library, memory: bytes, snapshot } = python;
  const facts = snapshot as Omit<Snapshot, 'bytes'>;
  parts = { module, library: new Uint8Array(library), snapshot: { ...facts, bytes: new Uint8Array(bytes) } };
  inputLine = input === undefined ? undefined : new InputLine(input);
  prepared = prepare(USUAL_MEMORY_MB);
  scope.postMessage({ kind: 'ready' });
}

function run({ files, task, stdin, limits }: RunOrder, asks: boolean): WorkerResult {
  const usual = limits.memoryMb === USUAL_MEMORY_MB ? prepared : undefined;
  const interpreter = usual ?? prepare(limits.memoryMb);
  prepared = undefined;
  for (const [path, content] of files) interpreter.addFile(path, content);
  const start = performance.now();
  const send = (stream: 'stdout' | 'stderr', bytes: Uint8Array) =>
    scope.postMessage({ kind: 'output', stream, bytes });
  current = {
    output: new OutputPieces(limits.outputBytes, send, surroundings.ticks),
    answers: new AnswerLines(),
    stdin,
    asks,
    interruptAt: start + interruptAfterMs(limits.timeoutMs),
    isOver: false,
    wasInterrupted: false,
    waitedMs: 0,
  };
  const facts = interpreter.run(task);
  const { output, answers, isOver, waitedMs } = current;
  current = undefined;
  output.sendAll();
  const status = statusOf(facts, isOver, output.stderrEnd);
  return {
    status,
    exitCode: facts.ending.kind === 'exit' ? facts.ending.exitCode : null,
    durationMs: performance.now() - start - waitedMs,
    truncated: status === 'output-limit',
    answers: answers.answers,
    files: interpreter.readFiles(WRITTEN_FILES_BYTES),
  };
}

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'start') {
    start(data).catch((error: unknown) => scope.postMessage({ kind: 'failed', problem: String(error) }));
    return;
  }
  scope.postMessage({ kind: 'done', result: run(data.order, data.asks) });
  // The learner has the answer; what follows is for the next run.
  prepared = prepare(USUAL_MEMORY_MB);
  scope.postMessage({ kind: 'ready' });
});
