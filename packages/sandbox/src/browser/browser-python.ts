import type { CodeRequest, CodeResult, CodeRunner, CodeRunOptions } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import { toRunOrder } from '../node/check-request.ts';
import type { RunOrder } from '../node/protocol.ts';
import { InputLine } from './input-line.ts';
import type { LoadedPython, News, Order, PublishedPython } from './protocol.ts';

/** The part of a Worker used here. */
export interface PythonWorker {
  postMessage(order: Order): void;
  terminate(): void;
  onmessage: ((event: { data: News }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}

export interface BrowserPythonOptions {
  files: PublishedPython;
  /** Starts the worker of a script of the same origin. */
  startWorker(url: string): PythonWorker;
  /** Whether memory may be shared: the page is isolated from other origins. Without it nobody can be asked for input. */
  isIsolated: boolean;
}

export interface BrowserRunOptions extends CodeRunOptions {
  /**
   * Asked for a line when the input given is used up; null is its end. The program waits, and its time stands still.
   * Never asked where the page is not isolated: there `input()` meets the end of input.
   */
  onInput?: (() => Promise<string | null>) | undefined;
}

interface Running {
  order: RunOrder;
  options: BrowserRunOptions;
  output: { stdout: Uint8Array[]; stderr: Uint8Array[] };
  startedAt: number;
  leftMs: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  settle: { resolve(result: CodeResult): void; reject(reason: unknown): void };
}

/** The worker ends by itself at the limit, some milliseconds late on a busy device. */
const GRACE_MS = 20;

/**
 * CodeRunner on the learner's own machine: the engine of the server in a Web Worker. One program at a time. A run that
 * does not end by itself ends with its worker; another one takes over with what that had loaded.
 */
export class BrowserPython implements CodeRunner {
  readonly #options: BrowserPythonOptions;
  readonly #input: InputLine | undefined;
  #worker: PythonWorker | undefined;
  #loaded: LoadedPython | undefined;
  #ready = deferred();
  #running: Running | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #lastId = 0;

  constructor(options: BrowserPythonOptions) {
    this.#options = options;
    this.#input = options.isIsolated ? new InputLine() : undefined;
  }

  get canAsk(): boolean {
    return this.#input !== undefined;
  }

  /** Loads what is not loaded yet. Rejects with AppError unavailable; asking again tries again. */
  async prepare(): Promise<void> {
    if (this.#worker === undefined) this.#start();
    await this.#ready.promise;
  }

  run(request: CodeRequest, options: BrowserRunOptions = {}): Promise<CodeResult> {
    this.#lastId += 1;
    const order = toRunOrder(this.#lastId, request);
    const result = this.#turn.then(() => this.#run(order, options));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Ends what runs; it must not be used afterwards. */
  close(): void {
    this.#abandon(new AppError('unavailable', 'The page was left.'));
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): void {
    this.#ready = deferred();
    const worker = this.#options.startWorker(this.#options.files.worker);
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = ({ message }) => this.#fail(message ?? 'the worker did not start');
    const { files } = this.#options;
    worker.postMessage({ kind: 'start', files, loaded: this.#loaded, input: this.#input?.shared });
    this.#worker = worker;
  }

  async #run(order: RunOrder, options: BrowserRunOptions): Promise<CodeResult> {
    options.signal?.throwIfAborted();
    await this.prepare();
    options.signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const asks = options.onInput !== undefined && this.canAsk;
      this.#running = {
        order,
        options,
        output: { stdout: [], stderr: [] },
        startedAt: performance.now(),
        leftMs: order.limits.timeoutMs,
        timer: undefined,
        settle: { resolve, reject },
      };
      const running = this.#running;
      options.signal?.addEventListener('abort', () => this.#cancel(running), { once: true });
      this.#worker?.postMessage({ kind: 'run', order, asks });
      this.#startClock(running);
    });
  }

  #hear(news: News): void {
    if (news.kind === 'loaded') this.#loaded = news.loaded;
    else if (news.kind === 'ready') this.#ready.resolve();
    else if (news.kind === 'failed') this.#fail(news.problem);
    else if (this.#running !== undefined) this.#hearOfRun(this.#running, news);
  }

  #hearOfRun(running: Running, news: News): void {
    if (news.kind === 'output') {
      running.output[news.stream].push(news.bytes);
      running.options.onOutput?.(news.stream, news.bytes);
    } else if (news.kind === 'asks') {
      void this.#ask(running);
    } else if (news.kind === 'done') {
      // Until it says so, it is not ready for the next one.
      this.#ready = deferred();
      this.#settle(running, {
        ...news.result,
        stdout: textOf(running.output.stdout),
        stderr: textOf(running.output.stderr),
      });
    }
  }

  #startClock(running: Running): void {
    running.startedAt = performance.now();
    running.timer = setTimeout(() => this.#end(running, 'timeout'), running.leftMs + GRACE_MS);
  }

  async #ask(running: Running): Promise<void> {
    clearTimeout(running.timer);
    running.leftMs -= performance.now() - running.startedAt;
    const line = await running.options.onInput?.();
    if (running !== this.#running) return;
    this.#startClock(running);
    this.#input?.answer(line ?? null);
  }

  #settle(running: Running, result: CodeResult): void {
    clearTimeout(running.timer);
    this.#running = undefined;
    running.settle.resolve(result);
  }

  #cancel(running: Running): void {
    if (running !== this.#running) return;
    this.#abandon(running.options.signal?.reason);
    this.#replace();
  }

  #abandon(reason: unknown): void {
    clearTimeout(this.#running?.timer);
    this.#running?.settle.reject(reason);
    this.#running = undefined;
  }

  /** A program that does not hear its KeyboardInterrupt goes with its thread. */
  #end(running: Running, status: 'timeout' | 'crash'): void {
    if (running !== this.#running) return;
    this.#replace();
    this.#settle(running, {
      status,
      exitCode: null,
      stdout: textOf(running.output.stdout),
      stderr: textOf(running.output.stderr),
      durationMs: running.order.limits.timeoutMs - running.leftMs + performance.now() - running.startedAt,
      truncated: false,
      answers: [],
      files: new Map(),
    });
  }

  #replace(): void {
    this.#worker?.terminate();
    this.#start();
  }

  /** A worker that breaks in the middle of a program takes only that with it. */
  #fail(problem: string): void {
    const running = this.#running;
    if (running !== undefined) return this.#end(running, 'crash');
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready.reject(new AppError('unavailable', `Python could not be loaded: ${problem}`));
  }
}

function textOf(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

function deferred() {
  const settled = Promise.withResolvers<void>();
  // Nobody may be waiting yet when it fails.
  settled.promise.catch(() => undefined);
  return settled;
}
