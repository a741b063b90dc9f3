import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createRandom } from '@kindling/core/learning/model';
import { PythonSandbox } from '@kindling/sandbox';
import { atMost, type Benchmark, type BenchmarkReport, toReport } from '../benchmark.ts';
import { residentMb } from '../sandbox/resident-memory.ts';
import { rounded, trend } from '../statistics.ts';
import { HONEST, KILLING, type SoakProgram } from './mixed-programs.ts';

const RUNS = 20_000;
const SEED = 1;
/** One run in so many ends its thread; in the last tenth, one in so many ends the whole process. */
const [KILLING_EVERY, PROCESS_KILLED_EVERY] = [25, 200];
const QUIET_SHARE = 0.9;
/** The engine's own tables and code grow at first, with or without a leak. */
const WARM_UP_SHARE = 0.25;
const SAMPLES = 120;
/** By then every thread that was ended has a successor, and after a run the next interpreter is prepared. */
const SETTLED_AFTER_MS = 250;
/** Runs long enough to occupy one thread each, so that before every look each thread has done the same. */
const SETTLING: SoakProgram = {
  source: 'import time\nx = [bytearray(1 << 20) for _ in range(12)]\ntime.sleep(0.2)\nprint(len(x))',
  status: 'ok',
  stdout: '12\n',
  timeoutMs: 20_000,
};
/** Over 20,000 runs that is less than a kilobyte a run: one lost buffer would be fifty times as much. */
const MOST_GROWTH_MB = 16;

interface Sample {
  runs: number;
  sandboxMb: number;
  driverMb: number;
}

/** What the soak saw. */
interface Seen {
  samples: Sample[];
  wrong: string[];
  threadsKilled: number;
  processesKilled: number;
}

class Soak {
  readonly #sandbox: PythonSandbox;
  readonly #runs: number;
  readonly #random: () => number;
  readonly #tell: (line: string) => void;
  readonly seen: Seen = { samples: [], wrong: [], threadsKilled: 0, processesKilled: 0 };
  #started = 0;

  constructor(sandbox: PythonSandbox, runs: number, seed: number, tell: (line: string) => void) {
    this.#sandbox = sandbox;
    this.#runs = runs;
    this.#random = createRandom(seed);
    this.#tell = tell;
  }

  /** In stretches, each followed by a look at the memory while nothing runs. */
  async all(): Promise<Seen> {
    while (this.#started < this.#runs) {
      const end = Math.min(this.#runs, this.#started + Math.ceil(this.#runs / SAMPLES));
      // As many at once as there are threads, so that a thread is always just ending and another at work.
      await Promise.all(Array.from({ length: availableParallelism() }, () => this.#lane(end)));
      await this.#sample(end);
    }
    return this.seen;
  }

  async #lane(end: number): Promise<void> {
    while (this.#started < end) {
      this.#started += 1;
      const isKilling = this.#pick(KILLING_EVERY) === 0;
      const programs = isKilling ? KILLING : HONEST;
      const program = programs[this.#pick(programs.length)];
      if (program === undefined) throw new Error('There is no program.');
      if (isKilling) this.seen.threadsKilled += 1;
      const isLate = this.#started > this.#runs * QUIET_SHARE;
      if (isLate && this.#pick(PROCESS_KILLED_EVERY) === 0) this.#killProcess();
      await this.#run(program, isLate);
    }
  }

  #pick(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #killProcess(): void {
    if (this.#sandbox.processId < 0) return;
    this.seen.processesKilled += 1;
    process.kill(this.#sandbox.processId, 'SIGKILL');
  }

  async #run(program: SoakProgram, mayCrash: boolean): Promise<void> {
    const { source, status, stdout, timeoutMs, leavesAfterMs } = program;
    const signal = leavesAfterMs === undefined ? undefined : AbortSignal.timeout(leavesAfterMs);
    const ended = await this.#sandbox
      .run(
        {
          files: { 'main.py': source },
          task: { mode: 'program', path: 'main.py' },
          limits: { timeoutMs },
        },
        signal === undefined ? {} : { signal },
      )
      .catch((error: unknown) => {
        if (signal?.aborted === true) return undefined;
        throw error;
      });
    // Of a process that was killed, every run has crashed.
    if (ended === undefined || (mayCrash && ended.status === 'crash')) return;
    const isRight = ended.status === status && (stdout === undefined || ended.stdout === stdout);
    if (!isRight) this.seen.wrong.push(`${source.slice(0, 60)}: ${ended.status} ${ended.stderr.slice(-200)}`);
  }

  async #sample(runs: number): Promise<void> {
    if (runs % Math.ceil(this.#runs / 10) < this.#runs / SAMPLES) this.#tell(`${runs} runs.`);
    if (process.platform !== 'linux' || this.#sandbox.processId < 0) return;
    await setTimeout(SETTLED_AFTER_MS);
    await Promise.all(Array.from({ length: availableParallelism() }, () => this.#run(SETTLING, false)));
    await setTimeout(SETTLED_AFTER_MS);
    // A process killed a moment ago is no longer there to be measured.
    const sandboxMb = await residentMb(this.#sandbox.processId).catch(() => Number.NaN);
    const driverMb = process.memoryUsage.rss() / 1_048_576;
    this.seen.samples.push({ runs, sandboxMb: rounded(sandboxMb), driverMb: rounded(driverMb) });
  }
}

/** In fewer runs than these the warm-up is all there is to see. */
const FEWEST_RUNS_TO_JUDGE = 5000;

/** What all runs together added, by the trend of the samples after the warm-up. */
function growthMb(samples: Sample[], runs: number, of: 'sandboxMb' | 'driverMb', until: number): number {
  const settled = samples.filter(
    (sample) =>
      sample.runs > runs * WARM_UP_SHARE && sample.runs <= runs * until && !Number.isNaN(sample[of]),
  );
  return rounded(trend(settled.map((sample) => ({ x: sample.runs, y: sample[of] }))) * runs);
}

function report(sandbox: PythonSandbox, seen: Seen, runs: number, seed: number): BenchmarkReport {
  const { samples, wrong, ...counts } = seen;
  const sandboxGrowthMb = growthMb(samples, runs, 'sandboxMb', QUIET_SHARE);
  const driverGrowthMb = growthMb(samples, runs, 'driverMb', 1);
  const measured =
    samples.length === 0 || runs < FEWEST_RUNS_TO_JUDGE
      ? []
      : [
          atMost(
            'growth of the sandbox process over all runs by its trend, MB',
            sandboxGrowthMb,
            MOST_GROWTH_MB,
          ),
          atMost('growth of the driver over all runs by its trend, MB', driverGrowthMb, MOST_GROWTH_MB),
        ];
  return toReport([atMost('runs with a wrong result', wrong.length, 0), ...measured], {
    runs,
    seed,
    method:
      'resident memory from the system, 120 samples while nothing runs, each after one and the same program in every thread; median of the slopes between all pairs of those after the first quarter (Theil-Sen), times all runs; the sandbox process until the last tenth, in which it is killed',
    kilobytesPerRun: {
      sandbox: rounded((sandboxGrowthMb * 1024) / runs),
      driver: rounded((driverGrowthMb * 1024) / runs),
    },
    ...counts,
    byStatus: sandbox.metrics.byStatus,
    processesReplaced: sandbox.metrics.processesReplaced,
    wrong: wrong.slice(0, 20),
    samples,
  });
}

/** `--runs N` and `--seed S` choose how much is run. */
export const sandboxSoakBenchmark: Benchmark = {
  about:
    'thousands of runs in one sandbox, threads and at last processes killed at random: no leak, no wrong result',
  async run(tell, { runs = RUNS, seed = SEED } = {}) {
    const cacheFolder = await mkdtemp(join(tmpdir(), 'kindling-sandbox-soak-'));
    try {
      const sandbox = await PythonSandbox.open({ cacheFolder, runsPerProcess: Number.MAX_SAFE_INTEGER });
      try {
        return report(sandbox, await new Soak(sandbox, runs, seed, tell).all(), runs, seed);
      } finally {
        await sandbox.close();
      }
    } finally {
      await rm(cacheFolder, { recursive: true, force: true });
    }
  },
};
