import { availableParallelism } from 'node:os';
import type { CodeRequest, CodeResult, CodeRunner, CodeRunOptions } from '@kindling/core/code';
import { DEFAULT_CODE_LIMITS } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import { toRunOrder } from './check-request.ts';
import { ensureArtifacts } from './ensure-artifacts.ts';
import { FairQueue } from './fair-queue.ts';
import { emptyMetrics, type SandboxMetrics } from './metrics.ts';
import type { Report, RunOrder } from './protocol.ts';
import { refused, type SandboxProcess, startSandboxProcess } from './sandbox-process.ts';
import { findOpenDoor } from './self-test.ts';

export interface PythonSandboxOptions {
  /** Where the prepared interpreter is kept between starts. */
  cacheFolder: string;
  /** Programs that run at once. Default: one for each core, at most eight. More would only slow each other. */
  threads?: number;
  /** The process is replaced after so many runs, so that no leak or trick outlives them. */
  runsPerProcess?: number;
}

interface Job {
  order: RunOrder;
  owner: string;
  options: CodeRunOptions;
  output: Record<'stdout' | 'stderr', Uint8Array[]>;
  queuedAt: number;
  settle: { resolve(result: CodeResult): void; reject(reason: unknown): void };
  watchdog?: NodeJS.Timeout;
}

const MOST_THREADS = 8;
const DEFAULT_RUNS_PER_PROCESS = 5000;
const MOST_WAITING = 1000;
/** How long the sandbox process may be silent after a run's limit, before it is itself ended. */
const WATCHDOG_MS = 5000;

/** The default engine of CodeRunner: CPython as WebAssembly, in threads of a process without rights. */
export class PythonSandbox implements CodeRunner {
  readonly metrics: SandboxMetrics = emptyMetrics();
  readonly #artifactFolder: string;
  readonly #threads: number;
  readonly #runsPerProcess: number;
  readonly #waiting = new FairQueue<Job>();
  readonly #running = new Map<number, Job>();
  #process: SandboxProcess | undefined;
  #starting: Promise<void> | undefined;
  #runsOfProcess = 0;
  #lastId = 0;
  #isClosed = false;

  private constructor(artifactFolder: string, options: PythonSandboxOptions) {
    this.#artifactFolder = artifactFolder;
    this.#threads = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
    this.#runsPerProcess = options.runsPerProcess ?? DEFAULT_RUNS_PER_PROCESS;
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

  async run(request: CodeRequest, options: CodeRunOptions = {}): Promise<CodeResult> {
    options.signal?.throwIfAborted();
    if (this.#isClosed) throw new AppError('unavailable', 'The sandbox was closed.');
    if (this.#waiting.length >= MOST_WAITING)
      throw new AppError('unavailable', 'Too many programs are waiting.');
    this.#lastId += 1;
    const order = toRunOrder(this.#lastId, request);
    return new Promise((resolve, reject) => {
      const job: Job = {
        order,
        owner: request.learner ?? '',
        options,
        output: { stdout: [], stderr: [] },
        queuedAt: performance.now(),
        settle: { resolve, reject },
      };
      options.signal?.addEventListener('abort', () => this.#cancel(job), { once: true });
      this.#waiting.add(job.owner, job);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const gone = new AppError('unavailable', 'The sandbox was closed.');
    for (let job = this.#waiting.take(); job !== undefined; job = this.#waiting.take())
      job.settle.reject(gone);
    for (const job of this.#running.values()) {
      clearTimeout(job.watchdog);
      job.settle.reject(gone);
    }
    this.#running.clear();
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
    this.metrics.waiting = this.#waiting.length;
    if (this.#process === undefined) this.#restart();
    if (this.#process === undefined || this.#isRetiring()) return;
    while (this.#running.size < this.#threads) {
      const job = this.#waiting.take();
      if (job === undefined) break;
      this.#dispatch(job, this.#process);
    }
    this.metrics.waiting = this.#waiting.length;
    this.metrics.running = this.#running.size;
  }

  /** An old process finishes what it runs and gets nothing new; its successor starts when it is empty. */
  #isRetiring(): boolean {
    if (this.#runsOfProcess < this.#runsPerProcess) return false;
    if (this.#running.size === 0) void this.#process?.stop();
    return true;
  }

  #dispatch(job: Job, target: SandboxProcess): void {
    const { id, limits } = job.order;
    this.#running.set(id, job);
    this.#runsOfProcess += 1;
    this.metrics.waitMsTotal += performance.now() - job.queuedAt;
    job.watchdog = setTimeout(() => void target.stop(), limits.timeoutMs + WATCHDOG_MS);
    target.send({ kind: 'run', order: job.order });
  }

  #hear(report: Report): void {
    if (report.kind !== 'output' && report.kind !== 'done') return;
    const job = this.#running.get(report.id);
    if (job === undefined) return;
    if (report.kind === 'output') {
      job.output[report.stream].push(report.bytes);
      job.options.onOutput?.(report.stream, report.bytes);
      return;
    }
    this.#count(report);
    this.#settle(job, {
      ...report.result,
      stdout: textOf(job.output.stdout),
      stderr: textOf(job.output.stderr),
    });
  }

  #count({ result, metrics }: Report & { kind: 'done' }): void {
    this.metrics.runs += 1;
    this.metrics.runMsTotal += metrics.runMs;
    this.metrics.byStatus[result.status] += 1;
    if (metrics.killed !== undefined) this.metrics.killed[metrics.killed] += 1;
  }

  #settle(job: Job, result: CodeResult): void {
    clearTimeout(job.watchdog);
    this.#running.delete(job.order.id);
    if (job.options.signal?.aborted === true) job.settle.reject(job.options.signal.reason);
    else job.settle.resolve(result);
    this.#next();
  }

  #cancel(job: Job): void {
    if (this.#waiting.remove(job.owner, job)) job.settle.reject(job.options.signal?.reason);
    else if (this.#running.has(job.order.id)) this.#process?.send({ kind: 'cancel', id: job.order.id });
  }

  /** Whatever ended the process, its runs have crashed and the next ones get a new process. */
  #processEnded(ended: SandboxProcess): void {
    if (this.#isClosed || ended !== this.#process) return;
    this.#process = undefined;
    this.metrics.processesReplaced += 1;
    for (const job of [...this.#running.values()]) {
      const result = {
        status: 'crash',
        exitCode: null,
        truncated: false,
        answers: [],
        files: new Map(),
      } as const;
      const durationMs = performance.now() - job.queuedAt;
      this.#settle(job, {
        ...result,
        durationMs,
        stdout: textOf(job.output.stdout),
        stderr: textOf(job.output.stderr),
        answers: [],
      });
    }
    this.#restart();
  }

  #restart(): void {
    if (this.#starting !== undefined || this.#isClosed) return;
    this.#start().then(
      () => this.#next(),
      (error: unknown) => {
        for (let job = this.#waiting.take(); job !== undefined; job = this.#waiting.take()) {
          job.settle.reject(error);
        }
      },
    );
  }
}

function textOf(parts: Uint8Array[]): string {
  return Buffer.concat(parts).toString('utf8');
}
