import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PythonSandbox } from '@kindling/sandbox';
import { atLeast, atMost, type Benchmark, type BenchmarkReport, type Bound, toReport } from '../benchmark.ts';
import { median, rounded } from '../statistics.ts';
import { compareHonest } from './honest-among-hostile.ts';
import { KERNELS, RUNAWAYS, TWELVE_IMPORTS, timed } from './kernels.ts';
import { findPython, runNative } from './native-python.ts';
import { residentMb } from './resident-memory.ts';

const ROUNDS = 25;
const KERNEL_ROUNDS = 3;
const THROUGHPUT_MS = 3000;
const RUNAWAY_LIMIT_MS = 300;
/** The next interpreter is prepared meanwhile, as it is between two learners. */
const PAUSE_MS = 60;

const program = (source: string) => ({
  files: { 'main.py': source },
  task: { mode: 'program' as const, path: 'main.py' },
});
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Medians of both, round by round in turn, so that a busy moment meets both. */
async function compareLatency(sandbox: PythonSandbox, python: string, source: string) {
  const [ours, native]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await pause();
    ours.push(await clocked(() => sandbox.run(program(source))));
    native.push(await clocked(() => runNative(python, source)));
  }
  const [oursMs, nativeMs] = [median(ours), median(native)];
  return { oursMs: rounded(oursMs), nativeMs: rounded(nativeMs), ratio: rounded(oursMs / nativeMs) };
}

async function countRuns(run: () => Promise<unknown>): Promise<number> {
  const until = performance.now() + THROUGHPUT_MS;
  let runs = 0;
  const line = async () => {
    while (performance.now() < until) {
      await run();
      runs += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, line));
  return (runs / THROUGHPUT_MS) * 1000;
}

async function compareKernels(sandbox: PythonSandbox, python: string) {
  const ratios: Record<string, number> = {};
  for (const [name, kernel] of Object.entries(KERNELS)) {
    const [ours, native]: [number[], number[]] = [[], []];
    for (let round = 0; round < KERNEL_ROUNDS; round += 1) {
      const { stdout } = await sandbox.run({ ...program(timed(kernel)), limits: { timeoutMs: 60_000 } });
      ours.push(Number(stdout));
      native.push(Number(await runNative(python, timed(kernel))));
    }
    ratios[name] = rounded(Math.min(...ours) / Math.min(...native));
  }
  const logarithms = Object.values(ratios).map(Math.log);
  const mean = logarithms.reduce((total, value) => total + value, 0) / logarithms.length;
  return { ratios, geometricMean: rounded(Math.exp(mean)) };
}

async function measureOverruns(sandbox: PythonSandbox): Promise<number[]> {
  const overruns: number[] = [];
  for (const source of RUNAWAYS) {
    await pause();
    const { durationMs } = await sandbox.run({ ...program(source), limits: { timeoutMs: RUNAWAY_LIMIT_MS } });
    overruns.push(rounded(durationMs - RUNAWAY_LIMIT_MS));
  }
  return overruns;
}

/** What one more prepared interpreter costs: three threads against one. */
async function measureMemory(cacheFolder: string): Promise<number> {
  const resident: number[] = [];
  for (const threads of [1, 3]) {
    const sandbox = await PythonSandbox.open({ cacheFolder, threads });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    resident.push(await residentMb(sandbox.processId));
    await sandbox.close();
  }
  return rounded(((resident[1] ?? 0) - (resident[0] ?? 0)) / 2);
}

async function measure(cacheFolder: string, tell: (line: string) => void): Promise<BenchmarkReport> {
  const python = await findPython();
  tell(`Building the interpreter; the baseline is ${python.path} ${python.version}.`);
  const buildMs = await clocked(async () => (await PythonSandbox.open({ cacheFolder })).close());
  let sandbox: PythonSandbox | undefined;
  const startMs = await clocked(async () => {
    sandbox = await PythonSandbox.open({ cacheFolder });
  });
  if (sandbox === undefined) throw new Error('The sandbox did not open.');
  try {
    tell('Processor time of nine kernels.');
    const kernels = await compareKernels(sandbox, python.path);
    tell('Latency.');
    const print = await compareLatency(sandbox, python.path, 'print(1)');
    const imports = await compareLatency(sandbox, python.path, TWELVE_IMPORTS);
    tell('Throughput.');
    const oursPerSecond = await countRuns(() => (sandbox as PythonSandbox).run(program('print(1)')));
    const nativePerSecond = await countRuns(() => runNative(python.path, 'print(1)'));
    const throughput = rounded(oursPerSecond / nativePerSecond);
    tell('A hundred honest programs, alone and beside a hundred hostile ones.');
    const honest = await compareHonest(sandbox);
    tell('Deadlines and memory.');
    const overrunsMs = await measureOverruns(sandbox);
    const preparedMb = process.platform === 'linux' ? [await measureMemory(cacheFolder)] : [];
    const bounds: Bound[] = [
      atMost('print(1) in a fresh interpreter, times native', print.ratio, 0.15),
      atMost('twelve imports, times native', imports.ratio, 0.1),
      atLeast('fresh runs in a second, times native', throughput, 2),
      atMost('processor time of nine kernels, times native', kernels.geometricMean, 2.6),
      atMost('honest programs beside hostile ones, 95th percentile, times quiet', honest.ratio, 3),
      atMost('longest overrun of a deadline, ms', Math.max(...overrunsMs), 25),
      ...preparedMb.map((megabytes) => atMost('memory of a prepared interpreter, MB', megabytes, 30)),
      atMost('first start, s', rounded(buildMs / 1000), 30),
      atMost('later start, s', rounded(startMs / 1000), 1),
    ];
    return toReport(bounds, {
      python,
      print,
      imports,
      kernels,
      honest,
      oursPerSecond,
      nativePerSecond,
      overrunsMs,
    });
  } finally {
    await sandbox.close();
  }
}

export const sandboxBenchmark: Benchmark = {
  about: "Runs Python in the sandbox and by the machine's own python3 -I, round by round in turn.",
  async run(tell) {
    const cacheFolder = await mkdtemp(join(tmpdir(), 'kindling-sandbox-bench-'));
    try {
      return await measure(cacheFolder, tell);
    } finally {
      await rm(cacheFolder, { recursive: true, force: true });
    }
  },
};
