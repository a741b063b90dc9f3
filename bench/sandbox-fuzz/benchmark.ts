import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PythonSandbox } from '@kindling/sandbox';
import { CLEAN_PROGRAM, HOSTILE_PROGRAMS } from '@kindling/sandbox/hostile';
import { atMost, type Benchmark, type BenchmarkReport, toReport } from '../benchmark.ts';
import { rounded } from '../statistics.ts';
import { mutate, seededPick } from './mutate.ts';

const PROGRAMS = 10_000;
const SEED = 1;
const TIMEOUT_MS = 300;
const CLEAN_TIMEOUT_MS = 20_000;
/** No thread may still run a program so long after its time. A busy machine needs some of it. */
const MOST_OVERRUN_MS = 2000;
const TOLD_EVERY = 500;

/** Some hostile programs are megabytes: twice as much would be refused before it runs. */
const LONGEST_SOURCE = 20_000;
const SOURCES = HOSTILE_PROGRAMS.map(({ source }) => source)
  .filter((source) => typeof source === 'string')
  .filter(({ length }) => length <= LONGEST_SOURCE);

/** A thread that ended since it was listed has no children. */
function noneOfEnded(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT' || error.code === 'ESRCH') return '';
  throw error;
}

/** Processes a process has started, by the system's own tables; none where there are no such tables. */
async function childrenOf(processId: number): Promise<string[]> {
  if (process.platform !== 'linux') return [];
  const threads = await readdir(`/proc/${processId}/task`);
  const lists = threads.map((thread) =>
    readFile(`/proc/${processId}/task/${thread}/children`, 'utf8').catch(noneOfEnded),
  );
  return (await Promise.all(lists)).join(' ').split(/\s+/).filter(Boolean);
}

const run = (sandbox: PythonSandbox, source: string, timeoutMs: number) =>
  sandbox.run({
    files: { 'main.py': source },
    task: { mode: 'program', path: 'main.py' },
    limits: { timeoutMs },
  });

async function fuzz(sandbox: PythonSandbox, programs: number, seed: number, tell: (line: string) => void) {
  const pick = seededPick(seed);
  const any = () => SOURCES[pick(SOURCES.length)] ?? '';
  const found = { unclean: [] as string[], children: 0, overrunMs: 0 };
  let started = 0;
  const lane = async () => {
    while (started < programs) {
      started += 1;
      if (started % TOLD_EVERY === 0) tell(`${started} programs.`);
      const source = mutate(any(), any(), pick);
      const { durationMs } = await run(sandbox, source, TIMEOUT_MS);
      found.overrunMs = Math.max(found.overrunMs, durationMs - TIMEOUT_MS);
      const next = await run(sandbox, CLEAN_PROGRAM, CLEAN_TIMEOUT_MS);
      if (next.stdout !== 'clean\n') found.unclean.push(source);
      found.children += (await childrenOf(sandbox.processId)).length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return found;
}

async function measure(
  sandbox: PythonSandbox,
  options: { programs: number; seed: number },
  tell: (line: string) => void,
): Promise<BenchmarkReport> {
  const { unclean, children, overrunMs } = await fuzz(sandbox, options.programs, options.seed, tell);
  const bounds = [
    atMost('programs after which the next run was not clean', unclean.length, 0),
    atMost('processes that a program started', children, 0),
    atMost('times the sandbox process had to be replaced', sandbox.metrics.processesReplaced, 0),
    atMost('longest overrun of a deadline, ms', rounded(overrunMs), MOST_OVERRUN_MS),
  ];
  const { byStatus, killed } = sandbox.metrics;
  return toReport(bounds, { ...options, byStatus, killed, unclean: unclean.slice(0, 20) });
}

/** `--programs N` and `--seed S` choose what is run. */
export const sandboxFuzzBenchmark: Benchmark = {
  about: 'mutated hostile Python: nothing started, nothing broken, and the next run clean',
  async run(tell, { programs = PROGRAMS, seed = SEED } = {}) {
    const cacheFolder = await mkdtemp(join(tmpdir(), 'kindling-sandbox-fuzz-'));
    try {
      const sandbox = await PythonSandbox.open({ cacheFolder, runsPerProcess: Number.MAX_SAFE_INTEGER });
      try {
        return await measure(sandbox, { programs, seed }, tell);
      } finally {
        await sandbox.close();
      }
    } finally {
      await rm(cacheFolder, { recursive: true, force: true });
    }
  },
};
