import type { CodeResult, CodeRunOptions } from '@kindling/core/code';
import type { RunOrder } from '../node/protocol.ts';
import { INPUT_PIECE_BYTES, type InputLine } from './input-line.ts';
import { OutputFeed } from './output-feed.ts';
import type { News, WorkerResult } from './protocol.ts';

/** The worker ends by itself at the limit, some milliseconds late on a busy device. */
const GRACE_MS = 20;
/** What a program gets for showing where it was, after it was told that it has waited long enough. */
const LAST_WORDS_MS = 400;

export interface RunControls {
  /** Undefined where the page is not isolated. */
  input: InputLine | undefined;
  /** Ends the worker, and whatever runs in it. */
  endWorker(): void;
}

/** One program from its start to its result: its clock, its output, its input. */
export class BrowserRun {
  readonly result: Promise<CodeResult>;
  readonly #order: RunOrder;
  readonly #options: CodeRunOptions;
  readonly #controls: RunControls;
  readonly #feed: OutputFeed;
  readonly #settled = Promise.withResolvers<CodeResult>();
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #startedAt = 0;
  #leftMs: number;
  #ranMs = 0;
  #inputLeftMs: number;
  #given: Uint8Array = new Uint8Array(0);

  constructor(order: RunOrder, options: CodeRunOptions, controls: RunControls) {
    this.#order = order;
    this.#options = options;
    this.#controls = controls;
    this.#feed = new OutputFeed(options.onOutput);
    this.#leftMs = order.limits.timeoutMs;
    this.#inputLeftMs = order.limits.inputWaitMs;
    this.result = this.#settled.promise;
    options.signal?.addEventListener('abort', () => this.#abandon(options.signal?.reason), { once: true });
    this.#startClock();
  }

  hear(news: News): void {
    if (this.#isOver) return;
    if (news.kind === 'output') {
      this.#feed.push(news.stream, news.bytes);
      this.#handOn().catch((error: unknown) => this.#abandon(error));
    } else if (news.kind === 'asks') {
      this.#stopClock();
      this.#provide().catch((error: unknown) => this.#abandon(error));
    } else if (news.kind === 'done') {
      this.#isOver = true;
      this.#stopClock();
      this.#deliver(news.result);
    }
  }

  /** The worker is to end with the program: it did not end in time, or broke. */
  end(status: 'timeout' | 'crash'): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopClock();
    this.#controls.endWorker();
    this.#deliver({
      status,
      exitCode: null,
      durationMs: this.#ranMs,
      truncated: false,
      answers: [],
      files: new Map(),
    });
  }

  #abandon(reason: unknown): void {
    this.#settled.reject(reason);
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopClock();
    this.#controls.endWorker();
  }

  #startClock(): void {
    this.#startedAt = performance.now();
    this.#timer = setTimeout(() => this.end('timeout'), this.#leftMs + GRACE_MS);
  }

  #stopClock(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const ranMs = performance.now() - this.#startedAt;
    this.#ranMs += ranMs;
    this.#leftMs -= ranMs;
  }

  #handOn(): Promise<void> {
    return this.#feed.handOn();
  }

  #deliver(result: WorkerResult): void {
    this.#handOn().then(
      () => {
        const [stdout, stderr] = [this.#feed.textOf('stdout'), this.#feed.textOf('stderr')];
        this.#settled.resolve({ ...result, stdout, stderr });
      },
      (error: unknown) => this.#settled.reject(error),
    );
  }

  /** Gives the program what it waits for. */
  async #provide(): Promise<void> {
    await this.#handOn();
    if (this.#given.length === 0) {
      const given = await this.#ask();
      if (this.#isOver) return;
      if (given === undefined) return this.#interruptWaiting();
      this.#given = given;
    }
    this.#startClock();
    this.#controls.input?.give(this.#given.subarray(0, INPUT_PIECE_BYTES));
    this.#given = this.#given.subarray(INPUT_PIECE_BYTES);
  }

  /** What the caller gives; no bytes at its end, undefined when it took too long. */
  async #ask(): Promise<Uint8Array | undefined> {
    const askedAt = performance.now();
    const tooLate = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => tooLate.resolve(undefined), this.#inputLeftMs);
    const given = await Promise.race([this.#options.input?.next(), tooLate.promise]).finally(() =>
      clearTimeout(timer),
    );
    this.#inputLeftMs -= performance.now() - askedAt;
    if (given === undefined) return undefined;
    if (given.done === true) return new Uint8Array(0);
    return typeof given.value === 'string' ? new TextEncoder().encode(given.value) : given.value;
  }

  #interruptWaiting(): void {
    this.#leftMs = Math.min(this.#leftMs, LAST_WORDS_MS);
    this.#startClock();
    this.#controls.input?.interrupt();
  }

  /** Whether the worker may ask for more input than the order brings. */
  get asks(): boolean {
    return this.#options.input !== undefined && this.#controls.input !== undefined;
  }

  get order(): RunOrder {
    return this.#order;
  }
}
