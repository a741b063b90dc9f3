// A worker of the learner's page: holds one prepared interpreter, runs one program with it, prepares the next. The same
// engine as on the server; what differs is where clocks, output and input come from.
import {
  createMemory,
  type InterpreterParts,
  isReusable,
  type PreparedInterpreter,
  prepareInterpreter,
  type Snapshot,
  type Surroundings,
} from '../engine/index.ts';
import type { RunOrder } from '../node/protocol.ts';
import { InputLine } from './input-line.ts';
import { loadPython } from './load-python.ts';
import type { LoadedPython, Order, WorkerResult } from './protocol.ts';
import { WorkerRun } from './worker-run.ts';
import { scope } from './worker-scope.ts';

const MEGABYTE = 1_048_576;
const USUAL_MEMORY_MB = 50;
const WRITTEN_FILES_BYTES = 8 * MEGABYTE;
/**
 * Browsers give a worker about a megabyte of stack. The frames of the module they get are counted (see
 * engine/wasm/counted-frames.ts); those of optimised code turn out up to three times as large as counted.
 */
const STACK_BYTES = 280 * 1024;
const FILE_LIMITS = { totalBytes: 16 * MEGABYTE, entries: 10_000 };

let parts: InterpreterParts | undefined;
let inputLine: InputLine | undefined;
let current: WorkerRun | undefined;
let memory: WebAssembly.Memory | undefined;
let memoryLimit = 0;
let prepared: PreparedInterpreter | undefined;

/** A nap when the browser lets a thread sleep, else a wait: only isolated pages have shared memory. */
const napping =
  typeof SharedArrayBuffer === 'undefined' ? undefined : new Int32Array(new SharedArrayBuffer(4));

function pause(milliseconds: number): void {
  current?.pausing(milliseconds);
  if (napping !== undefined) return void Atomics.wait(napping, 0, 0, milliseconds);
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

const surroundings: Surroundings = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  fillRandom: (bytes) => void crypto.getRandomValues(bytes),
  pause,
  write: (stream, bytes) => current?.output.append(stream, bytes),
  writeAnswer: (bytes) => current?.answers.take(bytes, current.output.stdoutBytes),
  read: (length) => (current === undefined ? new Uint8Array(0) : current.read(length)),
  isInterruptDue: () => current?.isInterruptDue() ?? false,
  interrupted: () => current?.interrupted(),
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
  parts = {
    module,
    library: new Uint8Array(library),
    snapshot: { ...facts, bytes: new Uint8Array(bytes) },
    stackBytes: STACK_BYTES,
  };
  inputLine = input === undefined ? undefined : new InputLine(input);
  prepared = prepare(USUAL_MEMORY_MB);
  scope.postMessage({ kind: 'ready' });
}

function run({ files, task, stdin, limits }: RunOrder, asks: boolean): WorkerResult {
  const usual = limits.memoryMb === USUAL_MEMORY_MB ? prepared : undefined;
  const interpreter = usual ?? prepare(limits.memoryMb);
  prepared = undefined;
  for (const [path, content] of files) interpreter.addFile(path, content);
  const running = new WorkerRun({
    stdin,
    limits,
    input: asks ? inputLine : undefined,
    tell: scope.postMessage.bind(scope),
  });
  current = running;
  const facts = interpreter.run(task);
  current = undefined;
  return { ...running.finish(facts), files: interpreter.readFiles(WRITTEN_FILES_BYTES) };
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
