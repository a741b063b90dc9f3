import type { CodeRequest, CodeResult, CodeRunner, CodeRunOptions } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import { toRunOrder } from '../node/check-request.ts';
import type { RunOrder } from '../node/protocol.ts';
import { BrowserRun } from './browser-run.ts';
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

/**
 * CodeRunner on the learner's own machine: the engine of the server in a Web Worker. One program at a time. A run that
 * does not end by itself ends with its worker; another one takes over with what that had loaded.
 *
 * Where the page is not isolated (plain http in a school's network), `CodeRunOptions.input` is never asked: a program
 * that reads more than the request brings meets the end of input.
 */
export class BrowserPython implements CodeRunner {
  readonly #options: BrowserPythonOptions;
  #input: InputLine | undefined;
  #worker: PythonWorker | undefined;
  #loaded: LoadedPython | undefined;
  #ready = deferred();
  #running: BrowserRun | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #lastId = 0;

  constructor(options: BrowserPythonOptions) {
    this.#options = options;
  }

  get canAsk(): boolean {
    return this.#options.isIsolated;
  }

  /** Loads what is not loaded yet. Rejects with AppError unavailable; asking again tries again. */
  async prepare(): Promise<void> {
    if (this.#worker === undefined) this.#start();
    await this.#ready.promise;
  }

  async run(request: CodeRequest, options: CodeRunOptions = {}): Promise<CodeResult> {
    this.#lastId += 1;
    const order = toRunOrder(this.#lastId, request);
    const result = this.#turn.then(() => this.#run(order, options));
    // The caller gets the failure; the next in turn only waits for the end.
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Ends what runs. */
  close(): void {
    this.#running?.end('crash');
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #run(order: RunOrder, options: CodeRunOptions): Promise<CodeResult> {
    options.signal?.throwIfAborted();
    await this.prepare();
    options.signal?.throwIfAborted();
    const running = new BrowserRun(order, options, { input: this.#input, endWorker: () => this.#replace() });
    this.#running = running;
    this.#worker?.postMessage({ kind: 'run', order, asks: running.asks });
    return running.result.finally(() => {
      this.#running = undefined;
    });
  }

  #start(): void {
    this.#ready = deferred();
    this.#input = this.#options.isIsolated ? new InputLine() : undefined;
    const worker = this.#options.startWorker(this.#options.files.worker);
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = ({ message }) => this.#fail(message ?? 'the worker did not start');
    const { files } = this.#options;
    worker.postMessage({ kind: 'start', files, loaded: this.#loaded, input: this.#input?.shared });
    this.#worker = worker;
  }

  #replace(): void {
    this.#worker?.terminate();
    this.#start();
  }

  #hear(news: News): void {
    if (news.kind === 'loaded') this.#loaded = news.loaded;
    else if (news.kind === 'ready') this.#ready.resolve();
    else if (news.kind === 'failed') this.#fail(news.problem);
    else {
      // Until it says so, the worker is not ready for the next one.
      if (news.kind === 'done') this.#ready = deferred();
      this.#running?.hear(news);
    }
  }

  /** A worker that breaks in the middle of a program takes only that with it. */
  #fail(problem: string): void {
    if (this.#running !== undefined) {
      this.#running.end('crash');
      return;
    }
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready.reject(new AppError('unavailable', `Python could not be loaded: ${problem}`));
  }
}

function deferred() {
  const settled = Promise.withResolvers<void>();
  // Nobody may be waiting yet when it fails.
  settled.promise.catch(() => undefined);
  return settled;
}
