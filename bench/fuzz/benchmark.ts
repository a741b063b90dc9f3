import type { Benchmark, Bound } from '../benchmark.ts';
import { startNode } from '../child-process.ts';

const REQUESTS = 100_000;
const SEED = 1;
const RUNNER = new URL('../../apps/api/src/fuzz/run.fixture.ts', import.meta.url);

/** As much of the runner's report as the bounds are about. */
interface FuzzReport {
  requests: number;
  byStatus: Record<string, number>;
  neverSucceeded: string[];
  defects: { what: string; times: number }[];
}

function atMostNone(what: string, measured: number): Bound {
  return { what, measured, limit: 0, passed: measured === 0 };
}

/** `--requests N` and `--seed S` choose what is sent. */
export const fuzzBenchmark: Benchmark = {
  about: 'generated requests to every endpoint: no 5xx, and every answer as the contract says',
  async run(tell, { requests = REQUESTS, seed = SEED } = {}) {
    tell(`Sending ${requests} requests with seed ${seed}`);
    const runner = startNode(RUNNER, { input: JSON.stringify({ requests, seed }) });
    const report = JSON.parse(await runner.output()) as FuzzReport;
    const serverErrors = Object.entries(report.byStatus).filter(([status]) => Number(status) >= 500);
    const times = (defects: { times: number }[]) => defects.reduce((sum, one) => sum + one.times, 0);
    const bounds = [
      atMostNone(
        'answers of 500 and above',
        serverErrors.reduce((sum, [, count]) => sum + count, 0),
      ),
      atMostNone('answers that are not as the contract says', times(report.defects)),
      atMostNone('endpoints that never succeeded', report.neverSucceeded.length),
      atMostNone('requests that were not answered', requests - report.requests),
    ];
    return { passed: bounds.every(({ passed }) => passed), bounds, details: { seed, ...report } };
  },
};
