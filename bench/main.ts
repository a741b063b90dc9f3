// npm run bench -- NAME [--json]: measures against a baseline in the same run. The last line on standard output is
// the result; progress goes to standard error. Exit code 1 when a bound does not hold.
import { parseArgs } from 'node:util';
import { attemptBenchmark } from './attempt/benchmark.ts';
import type { Benchmark, BenchmarkReport } from './benchmark.ts';

const BENCHMARKS: Record<string, Benchmark> = { attempt: attemptBenchmark };

const tell = (line: string) => process.stderr.write(`${line}\n`);

function toLines(report: BenchmarkReport): string {
  return report.bounds
    .map(
      ({ what, measured, limit, passed }) =>
        `${passed ? 'ok  ' : 'FAIL'} ${what}: ${measured} (at most ${limit})`,
    )
    .join('\n');
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const [name = ''] = positionals;
const benchmark = BENCHMARKS[name];
if (benchmark === undefined) {
  tell('Usage: npm run bench -- NAME [--json]');
  for (const [known, { about }] of Object.entries(BENCHMARKS)) tell(`  ${known}  ${about}`);
  process.exitCode = 1;
} else {
  const report = await benchmark.run(tell);
  process.stdout.write(`${values.json === true ? JSON.stringify({ name, ...report }) : toLines(report)}\n`);
  process.exitCode = report.passed ? 0 : 1;
}
