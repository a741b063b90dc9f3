import { availableParallelism } from 'node:os';
import {
  type CodeRequest,
  type CodeResult,
  type CodeRunner,
  type CodeRunOptions,
  DEFAULT_CODE_LIMITS,
} from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import { toRunOrder } from './check-request.ts';
import { ensureArtifacts } from './ensure-artifacts.ts';
import { Job } from './job.ts';
import { countRun, emptyMetrics, type SandboxMetrics } from './metrics.ts';
import type { Report } from './protocol.ts';
import { refused, type SandboxProcess, startSandboxProcess } from './sandbox-process.ts';
import { findOpenDoor } from './self-test.ts';
import { Turns } from './turns.ts';

export interface PythonSandboxOptions {
  /** Where the prepared interpreter is kept between starts. */
  cacheFolder: string;
  /** Programs that run at once. Default: one for each core, at most eight. More would only slow each other. */
  threads?: number;
  /** The process is replaced after so many runs, so that no leak or trick outlives them. */
  runsPerProcess?: number;
}

const MOST_THREADS = 8;
const DEFAULT_RUNS_PER_PROCESS = 5000;
/** How long the sandbox process may be silent after a run's limit, before it is itself ended. */
const WATCHDOG_MS = 5000;

/** The default engine of CodeRunner: CPython as WebAssembly, in threads of a process without rights. */
export class PythonSandbox implements CodeRunner {
  readonly metrics: SandboxMetrics = emptyMetrics();
  readonly #artifactFolder: string;
  readonly #threads: number;
  readonly #runsPerProcess: number;
  readonly #turns: Turns;
  readonly #jobs = new Map<number, Job>();
  #process: SandboxProcess | undefined;
  #starting: Promise<void> | undefined;
  #runsOfProcess = 0;
  #lastId = 0;
  #isClosed = false;

  private constructor(artifactFolder: string, options: PythonSandboxOptions) {
    this.#artifactFolder = artifactFolder;
    this.#threads = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
    this.#runsPerProcess = options.runsPerProcess ?? DEFAULT_RUNS_PER_PROCESS;
    this.#turns = new Turns(this.#threads, this.metrics);
  }

  /** Builds what is not built yet, starts, and tries its own locks. @throws AppError when one is open */
  static async open(options: PythonSandboxOptions): Promise<PythonSandbox> {
    const sandbox = new PythonSandbox(await ensureArtifacts(options.cacheFolder), options);
    try {
      await sandbox.#start();
      const door = await findOpenDoor(sandbox);
      if (door !== undefined) throw refused(door);
    } catch (error) {
      await sandbox.close();
      throw error;
    }
    return sandbox;
  }

  /** The process that runs the programs, for tests that look at it from outside. */
  get processId(): number {
    return this.#process?.pid ?? -1;
  }

  /** Whether the programs' process is in namespaces of its own. */
  get isWalled(): boolean {
    return this.#process?.isWalled === true;
  }

  async run(request: CodeRequest, options: CodeRunOptions = {}): Promise<CodeResult> {
    options.signal?.throwIfAborted();
    if (this.#isClosed) throw closed();
    this.#lastId += 1;
    const job = new Job(toRunOrder(this.#lastId, request), request.learner ?? '', options);
    this.#turns.add(job);
    options.signal?.addEventListener('abort', () => this.#cancel(job), { once: true });
    this.#next();
    return job.result;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const job of [...this.#turns.clear(), ...this.#jobs.values()]) job.reject(closed());
    this.#jobs.clear();
    await this.#starting?.catch(() => undefined);
    await this.#process?.stop();
  }

  #start(): Promise<void> {
    this.#starting ??= startSandboxProcess(
      {
        artifactFolder: this.#artifactFolder,
        threads: this.#threads,
        usualMemoryMb: DEFAULT_CODE_LIMITS.memoryMb,
      },
      (report) => this.#hear(report),
    )
      .then((started) => {
        this.#process = started;
        this.#runsOfProcess = 0;
        void started.ended.then(() => this.#processEnded(started));
      })
      .finally(() => {
        this.#starting = undefined;
      });
    return this.#starting;
  }

  #next(): void {
    if (this.#process === undefined) this.#restart();
    const target = this.#process;
    if (target === undefined) return;
    this.#turns.resume((job) => this.#watch(job, target));
    if (this.#isRetiring()) return;
    for (let job = this.#turns.take(); job !== undefined; job = this.#turns.take()) {
      this.#jobs.set(job.order.id, job);
      this.#runsOfProcess += 1;
      this.#watch(job, target);
      target.send({ kind: 'run', order: job.order });
    }
  }

  /** An old process finishes what it runs and gets nothing new; its successor starts when it is empty. */
  #isRetiring(): boolean {
    if (this.#runsOfProcess < this.#runsPerProcess) return false;
    if (this.#jobs.size === 0) void this.#process?.stop();
    return true;
  }

  #watch(job: Job, target: SandboxProcess): void {
    job.watch(job.order.limits.timeoutMs + WATCHDOG_MS, () => void target.stop());
  }

  #hear(report: Report): void {
    if (report.kind === 'ready' || report.kind === 'refused') return;
    const job = this.#jobs.get(report.id);
    if (job === undefined) return;
    const delivered = job.deliver(report.parts);
    if (report.kind === 'done') {
      countRun(this.metrics, report.result.status, report.metrics);
      this.#leave(job);
      job.finish(report.result);
      this.#next();
      return;
    }
    void delivered.then(() => {
      if (job.hasFailed) this.#process?.send({ kind: 'cancel', id: report.id });
      else if (report.kind === 'waiting') void this.#await(job);
      else this.#process?.send({ kind: 'took', id: report.id });
    });
  }

  /** While the program waits for input, another has its turn. */
  async #await(job: Job): Promise<void> {
    const { id } = job.order;
    job.unwatch();
    this.#turns.pause(job);
    this.#next();
    const bytes = await job.nextInput();
    if (this.#jobs.get(id) !== job) return;
    if (job.hasFailed) this.#process?.send({ kind: 'cancel', id });
    else this.#turns.wantsOn(job, () => this.#process?.send({ kind: 'input', id, bytes }));
    this.#next();
  }

  #leave(job: Job): void {
    this.#jobs.delete(job.order.id);
    this.#turns.leave(job);
  }

  #cancel(job: Job): void {
    if (this.#turns.remove(job)) job.reject(job.signal?.reason);
    else if (this.#jobs.has(job.order.id)) this.#process?.send({ kind: 'cancel', id: job.order.id });
  }

  /** Whatever ended the process, its runs have crashed and the next ones get a new process. */
  #processEnded(ended: SandboxProcess): void {
    if (this.#isClosed || ended !== this.#process) return;
    this.#process = undefined;
    this.metrics.processesReplaced += 1;
    for (const job of [...this.#jobs.values()]) {
      countRun(this.metrics, 'crash', { runMs: 0, restoreMs: 0 });
      this.#leave(job);
      job.crash();
    }
    this.#restart();
  }

  #restart(): void {
    if (this.#starting !== undefined || this.#isClosed) return;
    this.#start().then(
      () => this.#next(),
      (error: unknown) => {
        for (const job of this.#turns.clear()) job.reject(error);
      },
    );
  }
}

function closed(): AppError {
  return new AppError('unavailable', 'The sandbox was closed.');
}
