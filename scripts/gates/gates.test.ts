import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeCoverage, readPlaywrightOutcome, readVitestOutcome } from './reports.ts';
import { summarise } from './summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'kindling-gates-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const vitest = (passed: number, failed: number, pending = 0) =>
  report({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    numFailedTestSuites: 0,
    success: failed === 0,
  });

test('takes the counts of the test runner as they are', () => {
  expect(readVitestOutcome(vitest(41, 2, 3), 1)).toEqual({ passed: 41, failed: 2, skipped: 3 });
});

test('a runner that failed without a failed test counts as one failure', () => {
  expect(readVitestOutcome(vitest(41, 0), 1).failed).toBe(1);
  expect(readVitestOutcome(vitest(41, 0), 0).failed).toBe(0);
});

test.each(['', '{"numPassedTests": 4'])('a report cut off as %j is a failure', (text) => {
  expect(readVitestOutcome(report(text), 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(readPlaywrightOutcome(report(text), 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('a browser test that needed a second try has failed', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 1 }, errors: [] });
  expect(readPlaywrightOutcome(file, 1)).toMatchObject({ passed: 5, failed: 3, skipped: 1 });
});

test('sums up coverage by workspace', () => {
  const lines = (total: number, covered: number) => ({ lines: { total, covered } });
  const file = report({
    total: lines(30, 20),
    '/clone/packages/core/src/a.ts': lines(10, 10),
    '/clone/packages/core/src/b.ts': lines(10, 9),
    '/clone/apps/api/src/main.ts': lines(10, 1),
  });
  expect(describeCoverage(file, '/clone')).toBe('Lines covered: apps/api 10.0 %, packages/core 95.0 %');
});

test('the last line is the two sums', () => {
  const { text, failed } = summarise([
    { name: 'lint', passed: 1, failed: 0, seconds: 1 },
    { name: 'tests', passed: 40, failed: 2, skipped: 1, seconds: 60 },
  ]);
  expect(text.split('\n').at(-1)).toBe('41 passed, 2 failed');
  expect(failed).toBe(2);
});
