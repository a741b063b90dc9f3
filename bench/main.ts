// npm run bench -- NAME [--json] [--requests N] [--programs N] [--runs N] [--seed S]: measures against a baseline in the same
// run. The last line on standard output is the result; progress goes to standard error. Exit code 1 when a bound does not hold.
import { parseArgs } from 'node:util';
import { attemptBenchmark } from './attempt/benchmark.ts';
import { type Benchmark, type BenchmarkOptions, toLines } from './benchmark.ts';
import { diagnoseBenchmark } from './diagnose/benchmark.ts';
import { fuzzBenchmark } from './fuzz/benchmark.ts';
import { learningBenchmark } from './learning/benchmark.ts';
import { lighthouseBenchmark } from './lighthouse/benchmark.ts';
import { policyBenchmark } from './policy/benchmark.ts';
import { sandboxBenchmark } from './sandbox/benchmark.ts';
import { sandboxFuzzBenchmark } from './sandbox-fuzz/benchmark.ts';
import { sandboxSoakBenchmark } from './sandbox-soak/benchmark.ts';
import { startBenchmark } from './start/benchmark.ts';
import { turnsBenchmark } from './turns/benchmark.ts';
import { workspaceBenchmark } from './workspace/benchmark.ts';

const BENCHMARKS: Record<string, Benchmark> = {
  attempt: attemptBenchmark,
  fuzz: fuzzBenchmark,
  learning: learningBenchmark,
  lighthouse: lighthouseBenchmark,
  diagnose: diagnoseBenchmark,
  policy: policyBenchmark,
  sandbox: sandboxBenchmark,
  'sandbox-fuzz': sandboxFuzzBenchmark,
  'sandbox-soak': sandboxSoakBenchmark,
  start: startBenchmark,
  turns: turnsBenchmark,
  workspace: workspaceBenchmark,
};

const tell = (line: string) => process.stderr.write(`${line}\n`);

function readOptions(given: Record<string, string>): BenchmarkOptions {
  const numbers = Object.entries(given).map(([name, text]) => {
    if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
    return [name, Number(text)];
  });
  return Object.fromEntries(numbers);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    requests: { type: 'string' },
    programs: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
  },
});
const { json, ...given } = values;
const [name = ''] = positionals;
const benchmark = BENCHMARKS[name];
if (benchmark === undefined) {
  tell('Usage: npm run bench -- NAME [--json]');
  for (const [known, { about }] of Object.entries(BENCHMARKS)) tell(`  ${known}  ${about}`);
  process.exitCode = 1;
} else {
  const report = await benchmark.run(tell, readOptions(given));
  process.stdout.write(`${json === true ? JSON.stringify({ name, ...report }) : toLines(report)}\n`);
  process.exitCode = report.passed ? 0 : 1;
}
