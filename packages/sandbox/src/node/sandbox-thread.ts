import { Worker } from 'node:worker_threads';
import type { CodeStatus } from '@kindling/core/code';
import { OutputBuffer } from './output-buffer.ts';
import type { DeliveredResult, KillReason, Report, RunOrder, ThreadParts, ThreadReport } from './protocol.ts';

/**
 * C frames of CPython also take room on the thread's own stack, more than on the one CPython watches. With this much,
 * CPython always meets its own limit first and raises RecursionError.
 */
const STACK_MB = 48;
const HEAP_MB = 256;
/** The last line of an uncaught one. A program that forges it misjudges only itself. */
const MEMORY_ERROR = /(^|\n)MemoryError(: .*)?\n$/;
const TAIL_BYTES = 2000;

interface Running {
  order: RunOrder;
  output: OutputBuffer;
  startedAt: number;
  timer: NodeJS.Timeout;
}

/** One thread with one prepared interpreter; ended and replaced when a run does not end by itself. */
export class SandboxThread {
  readonly #parts: ThreadParts;
  readonly #report: (report: Report) => void;
  readonly #becameIdle: (thread: SandboxThread) => void;
  #worker: Worker;
  #running: Running | undefined;
  isIdle = false;

  constructor(
    parts: ThreadParts,
    report: (report: Report) => void,
    becameIdle: (thread: SandboxThread) => void,
  ) {
    this.#parts = parts;
    this.#report = report;
    this.#becameIdle = becameIdle;
    this.#worker = this.#start();
  }

  run(order: RunOrder): void {
    this.isIdle = false;
    const output = OutputBuffer.ofSize(order.limits.outputBytes);
    const timer = setTimeout(() => void this.#kill('timeout'), order.limits.timeoutMs);
    this.#running = { order, output, timer, startedAt: performance.now() };
    this.#worker.postMessage({ order, output: output.shared });
  }

  isRunning(id: number): boolean {
    return this.#running?.order.id === id;
  }

  cancel(): Promise<void> {
    return this.#kill('cancel');
  }

  #start(): Worker {
    const worker = new Worker(new URL('./thread-main.ts', import.meta.url), {
      workerData: this.#parts,
      env: {},
      resourceLimits: {
        stackSizeMb: STACK_MB,
        maxOldGenerationSizeMb: HEAP_MB,
        maxYoungGenerationSizeMb: 4,
      },
    });
    worker.on('message', (message: ThreadReport) => this.#hear(message));
    worker.on('error', (error) => void this.#broke(worker, error));
    return worker;
  }

  #hear(message: ThreadReport): void {
    if (message.kind === 'output') this.#forward();
    else if (message.kind === 'done') this.#done(message);
    else {
      this.isIdle = true;
      this.#becameIdle(this);
    }
  }

  #forward(): void {
    const running = this.#running;
    if (running === undefined) return;
    for (const part of running.output.takeNew()) {
      this.#report({ kind: 'output', id: running.order.id, ...part });
    }
  }

  #done({ facts, isOver, runMs, answers, files }: ThreadReport & { kind: 'done' }): void {
    const { ending, wasOutOfMemory } = facts;
    const status = this.#statusOf(ending, isOver, wasOutOfMemory);
    const exitCode = ending.kind === 'exit' ? ending.exitCode : null;
    this.#finish({
      status,
      exitCode,
      answers,
      files,
      truncated: status === 'output-limit',
      durationMs: runMs,
    });
  }

  #statusOf(
    ending: (ThreadReport & { kind: 'done' })['facts']['ending'],
    isOver: boolean,
    wasOutOfMemory: boolean,
  ): CodeStatus {
    if (ending.kind === 'trap' && ending.reason === 'output-limit') return 'output-limit';
    if (isOver) return 'timeout';
    if (ending.kind !== 'exit') return wasOutOfMemory ? 'memory' : 'crash';
    if (ending.exitCode === 0) return 'ok';
    return MEMORY_ERROR.test(this.#running?.output.tail('stderr', TAIL_BYTES) ?? '') ? 'memory' : 'error';
  }

  #finish(result: DeliveredResult, killed?: KillReason): void {
    const running = this.#running;
    if (running === undefined) return;
    clearTimeout(running.timer);
    this.#forward();
    this.#running = undefined;
    const metrics = { runMs: result.durationMs, ...(killed && { killed }) };
    this.#report({ kind: 'done', id: running.order.id, result, metrics });
  }

  async #kill(reason: KillReason): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    const worker = this.#worker;
    worker.removeAllListeners();
    // A thread that ends in the middle of something may still say so.
    worker.on('error', () => undefined);
    await worker.terminate();
    const status = reason === 'crash' ? 'crash' : 'timeout';
    const durationMs = performance.now() - running.startedAt;
    this.#finish(
      { status, exitCode: null, answers: [], files: new Map(), truncated: false, durationMs },
      reason,
    );
    this.#worker = this.#start();
  }

  async #broke(worker: Worker, error: Error): Promise<void> {
    if (worker !== this.#worker) return;
    process.stderr.write(`A sandbox thread broke: ${error.stack ?? error.message}
`);
    // A thread that breaks without a program would break again: the driver decides what to do about the process.
    if (this.#running === undefined) process.exit(1);
    await this.#kill('crash');
  }
}
