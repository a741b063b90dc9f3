import { Worker } from 'node:worker_threads';
import { statusOf, warningMs } from '../engine/run-status.ts';
import { Deadline } from './deadline.ts';
import { watchProcessorTime } from './processor-limit.ts';
import type {
  DeliveredResult,
  KillReason,
  Report,
  RunOrder,
  ThreadParts,
  ThreadReport,
  ThreadResult,
} from './protocol.ts';
import { RunChannel } from './run-channel.ts';

/**
 * C frames of CPython also take room on the thread's own stack, more than on the one CPython watches. With this much,
 * CPython always meets its own limit first and raises RecursionError.
 */
const STACK_MB = 48;
const HEAP_MB = 256;
const TAIL_BYTES = 2000;
/** Most programs are over by then, and their output travels with the result. */
const STREAM_AFTER_MS = 10;

interface Running {
  order: RunOrder;
  channel: RunChannel;
  deadline: Deadline;
  /** How to stop every other watch over it. */
  watches: (() => void)[];
  restInput: Uint8Array;
  /** Waiting for input that is over, and since when it waits again. */
  waitedMs: number;
  waitingSince?: number;
  inputTimer?: NodeJS.Timeout;
  /** The last output was not passed on yet, and whether more came since. */
  isOutputOnItsWay: boolean;
  hasMoreOutput: boolean;
}

export interface ThreadListener {
  report(report: Report): void;
  becameIdle(thread: SandboxThread): void;
}

/** One thread with one prepared interpreter; ended and replaced when a run does not end by itself. */
export class SandboxThread {
  readonly #parts: ThreadParts;
  readonly #listener: ThreadListener;
  #worker: Worker;
  #running: Running | undefined;
  #channel: RunChannel | undefined;
  #isReady = false;
  #isEnding = false;
  #restoreMs = 0;

  constructor(parts: ThreadParts, listener: ThreadListener) {
    this.#parts = parts;
    this.#listener = listener;
    this.#worker = this.#start();
  }

  get isIdle(): boolean {
    return this.#isReady && this.#running === undefined;
  }

  /** Its program sleeps until input comes: it needs no processor. */
  get isWaiting(): boolean {
    return this.#running?.waitingSince !== undefined;
  }

  isRunning(id: number): boolean {
    return this.#running?.order.id === id;
  }

  /** The thread may still be preparing for it: its clock starts when it does. */
  run(order: RunOrder): void {
    const { limits } = order;
    if (!this.#channel?.isOfSize(limits.outputBytes)) this.#channel = RunChannel.ofSize(limits.outputBytes);
    const channel = this.#channel;
    channel.reset();
    const running: Running = {
      order,
      channel,
      watches: [],
      restInput: new Uint8Array(0),
      waitedMs: 0,
      isOutputOnItsWay: false,
      hasMoreOutput: false,
      deadline: new Deadline(
        () => limits.timeoutMs + running.waitedMs - channel.elapsedMs,
        () => void this.#kill('timeout'),
      ),
    };
    this.#running = running;
    running.deadline.start();
    this.#watch(running);
    this.#worker.postMessage({ order, channel: channel.shared });
  }

  cancel(): Promise<void> {
    return this.#kill('cancel');
  }

  /** The last output was passed on. */
  took(): void {
    if (this.#running === undefined) return;
    this.#running.isOutputOnItsWay = false;
    if (this.#running.hasMoreOutput) this.#forward(this.#running);
  }

  /** Wakes the waiting program. Undefined is the end of input. */
  give(bytes: Uint8Array | undefined): void {
    const running = this.#running;
    if (running?.waitingSince === undefined) return;
    clearTimeout(running.inputTimer);
    running.waitedMs += performance.now() - running.waitingSince;
    delete running.waitingSince;
    running.deadline.start();
    running.restInput = running.channel.give(bytes);
  }

  /** Ends an idle thread for good. */
  async stop(): Promise<void> {
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }

  #watch(running: Running): void {
    const { order, channel } = running;
    const { cpuMs, timeoutMs } = order.limits;
    if (order.isStreamed) {
      const timer = setTimeout(() => this.#forward(running), STREAM_AFTER_MS);
      running.watches.push(() => clearTimeout(timer));
    }
    // Nobody uses more processor time than wall time.
    if (cpuMs >= timeoutMs) return;
    const stop = watchProcessorTime(this.#worker, {
      limitMs: cpuMs,
      warningMs: warningMs(cpuMs),
      warn: () => channel.interrupt(),
      over: () => void this.#kill('processor-time'),
    });
    running.watches.push(stop);
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
    if (message.kind === 'prepared') {
      this.#isReady = true;
      this.#listener.becameIdle(this);
    }
    if (this.#running === undefined) return;
    if (message.kind === 'output') this.#forward(this.#running);
    if (message.kind === 'waiting') this.#await(this.#running);
    if (message.kind === 'done') this.#done(message);
  }

  #forward(running: Running): void {
    running.hasMoreOutput = running.isOutputOnItsWay;
    if (running.isOutputOnItsWay) return;
    const parts = running.channel.takeNew();
    if (parts.length === 0) return;
    running.isOutputOnItsWay = true;
    this.#listener.report({ kind: 'output', id: running.order.id, parts });
  }

  #await(running: Running): void {
    const { order, channel } = running;
    if (running.restInput.length > 0) {
      running.restInput = channel.give(running.restInput);
      return;
    }
    running.waitingSince = performance.now();
    running.deadline.stop();
    running.inputTimer = setTimeout(
      () => this.#waitedTooLong(running),
      order.limits.inputWaitMs - running.waitedMs,
    );
    this.#listener.report({ kind: 'waiting', id: order.id, parts: channel.takeNew() });
  }

  #waitedTooLong(running: Running): void {
    running.channel.interrupt();
    running.inputTimer = setTimeout(
      () => void this.#kill('input-wait'),
      warningMs(running.order.limits.timeoutMs),
    );
  }

  #done(message: ThreadResult): void {
    const { facts, isOver, runMs, restoreMs, answers, files } = message;
    const status = statusOf(facts, isOver, this.#running?.channel.tail('stderr', TAIL_BYTES) ?? '');
    const exitCode = facts.ending.kind === 'exit' ? facts.ending.exitCode : null;
    this.#restoreMs = restoreMs;
    const truncated = status === 'output-limit';
    this.#finish({ status, exitCode, answers, files, truncated, durationMs: runMs });
    this.#listener.becameIdle(this);
  }

  #finish(result: DeliveredResult, killed?: KillReason): void {
    const running = this.#running;
    if (running === undefined) return;
    running.deadline.stop();
    clearTimeout(running.inputTimer);
    for (const stop of running.watches) stop();
    this.#running = undefined;
    const metrics = { runMs: result.durationMs, restoreMs: this.#restoreMs, ...(killed && { killed }) };
    const parts = running.channel.takeNew();
    this.#listener.report({ kind: 'done', id: running.order.id, parts, result, metrics });
  }

  async #kill(reason: KillReason): Promise<void> {
    const running = this.#running;
    // Its caller may leave just when its time is up: one end is enough, a second would start a second worker.
    if (running === undefined || this.#isEnding) return;
    const worker = this.#worker;
    this.#isReady = false;
    this.#isEnding = true;
    worker.removeAllListeners();
    // A thread that ends in the middle of something may still say so.
    worker.on('error', () => undefined);
    await worker.terminate();
    const status = reason === 'crash' ? 'crash' : 'timeout';
    const durationMs = running.channel.elapsedMs;
    const nothing = { exitCode: null, answers: [], files: new Map(), truncated: false };
    this.#isEnding = false;
    this.#finish({ status, durationMs, ...nothing }, reason);
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
