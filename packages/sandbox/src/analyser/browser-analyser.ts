import { AppError } from '@kindling/shared';
import type { AnalyserNews, AnalyserOrder, Finding, PublishedAnalyser } from './analyser-protocol.ts';

/** The part of a Worker used here. */
export interface AnalyserWorker {
  postMessage(order: AnalyserOrder): void;
  terminate(): void;
  onmessage: ((event: { data: AnalyserNews }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}

type Answer = Exclude<AnalyserNews, { kind: 'failed' }>;

/**
 * Looks at programs on the learner's own machine. Started by the first who asks; a worker that broke is replaced by the
 * next one who asks. Every method rejects with AppError `unavailable` when it cannot be had.
 */
export class BrowserAnalyser {
  readonly #files: PublishedAnalyser;
  readonly #startWorker: (url: string) => AnalyserWorker;
  readonly #waiting = new Map<number, PromiseWithResolvers<Answer>>();
  #worker: AnalyserWorker | undefined;
  #lastId = 0;

  constructor(options: { files: PublishedAnalyser; startWorker(url: string): AnalyserWorker }) {
    this.#files = options.files;
    this.#startWorker = options.startWorker;
  }

  /** What to look at in a program, in the order of Ruff. */
  async check(source: string): Promise<Finding[]> {
    const answer = await this.#ask('check', source);
    return answer.kind === 'checked' ? answer.findings : [];
  }

  /** The program in Ruff's layout; null when it cannot be read. */
  async format(source: string): Promise<string | null> {
    const answer = await this.#ask('format', source);
    return answer.kind === 'formatted' ? answer.source : null;
  }

  close(): void {
    this.#fail('the page was left');
  }

  #ask(kind: 'check' | 'format', source: string): Promise<Answer> {
    this.#worker ??= this.#start();
    this.#lastId += 1;
    const waiting = Promise.withResolvers<Answer>();
    this.#waiting.set(this.#lastId, waiting);
    this.#worker.postMessage({ kind, id: this.#lastId, source });
    return waiting.promise;
  }

  #start(): AnalyserWorker {
    const { worker: url, script, module } = this.#files;
    const worker = this.#startWorker(url);
    worker.onmessage = ({ data }) => {
      if (data.kind === 'failed') return this.#fail(data.problem);
      this.#waiting.get(data.id)?.resolve(data);
      this.#waiting.delete(data.id);
    };
    worker.onerror = ({ message }) => this.#fail(message ?? 'the worker did not start');
    worker.postMessage({ kind: 'start', files: { script, module } });
    return worker;
  }

  #fail(problem: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const error = new AppError('unavailable', `The analyser cannot be had: ${problem}`);
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
