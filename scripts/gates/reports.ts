import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Outcome } from './gate.ts';

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  numFailedTestSuites: z.int(),
  success: z.boolean(),
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
});

const CoverageSummary = z.record(
  z.string(),
  z.object({ lines: z.object({ total: z.int(), covered: z.int() }) }),
);

function readReport<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A runner that crashed leaves no report, or half of one; the caller counts that as a failure.
    return undefined;
  }
}

/** A runner may fail without a failed test: a file that does not load, a threshold, a crash. It counts as one. */
function withRunnerFailure(outcome: Outcome, exitCode: number): Outcome {
  return exitCode !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

/** Counts from Vitest's JSON report. @param exitCode of Vitest itself */
export function readVitestOutcome(file: string, exitCode: number): Outcome {
  const report = readReport(file, VitestReport);
  if (report === undefined) return { passed: 0, failed: 1, note: 'the test runner left no report' };
  const skipped = report.numPendingTests + report.numTodoTests;
  return withRunnerFailure(
    { passed: report.numPassedTests, failed: report.numFailedTests, skipped },
    exitCode,
  );
}

/** Counts from Playwright's JSON report. A test that passed only when repeated is a failed one. */
export function readPlaywrightOutcome(file: string, exitCode: number): Outcome {
  const report = readReport(file, PlaywrightReport);
  if (report === undefined) return { passed: 0, failed: 1, note: 'the browser runner left no report' };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const note = flaky > 0 ? { note: `${flaky} passed only on the second try` } : {};
  return withRunnerFailure({ passed: expected, failed: unexpected + flaky, skipped, ...note }, exitCode);
}

/** Covered share of lines per workspace, as text; undefined without a report. */
export function describeCoverage(file: string, root: string): string | undefined {
  const summary = readReport(file, CoverageSummary);
  if (summary === undefined) return undefined;
  const sums = new Map<string, { total: number; covered: number }>();
  for (const [path, { lines }] of Object.entries(summary)) {
    if (path === 'total') continue;
    const workspace = path
      .slice(root.length + 1)
      .split(/[\\/]/)
      .slice(0, 2)
      .join('/');
    const sum = sums.get(workspace) ?? { total: 0, covered: 0 };
    sums.set(workspace, { total: sum.total + lines.total, covered: sum.covered + lines.covered });
  }
  const parts = [...sums]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(
      ([name, { total, covered }]) => `${name} ${total === 0 ? 100 : ((100 * covered) / total).toFixed(1)} %`,
    );
  return `Lines covered: ${parts.join(', ')}`;
}
