import type { CodeResult, CodeRunner } from '@kindling/core/code';
import { expect, it } from 'vitest';
import { readFindings } from './read-findings.ts';

const FOUND = {
  findings: [],
  facts: { nodes: 3, nesting: 0, branches: 0, brevity: 0, care: 0 },
  imports: [],
};

/** Ends its runs as it is told, one after the other; what is compiled beside them is none of them. */
function runnerOf(...endings: CodeResult['status'][]): CodeRunner & { runs: number } {
  const runner = {
    runs: 0,
    async run({ task }: Parameters<CodeRunner['run']>[0]): Promise<CodeResult> {
      const isReview = task.mode === 'program' && task.path === 'main.py';
      const status = isReview ? (endings[runner.runs++] ?? 'crash') : 'error';
      const stdout = status === 'ok' ? JSON.stringify(FOUND) : '';
      const nothing = { exitCode: 0, truncated: false, answers: [], files: new Map(), durationMs: 1 };
      return { status, stdout, stderr: '', ...nothing };
    },
  };
  return runner;
}

it.each(['crash', 'timeout'] as const)(
  'is made once more after a run that was broken off by a %s',
  async (end) => {
    const runner = runnerOf(end, 'ok');
    expect(await readFindings(runner, 'print(1)')).toEqual(FOUND);
    expect(runner.runs).toBe(2);
  },
);

it('gives up after the second, and at once where the analyser itself failed', async () => {
  await expect(readFindings(runnerOf('crash', 'timeout'), 'print(1)')).rejects.toMatchObject({
    code: 'internal',
  });
  const failing = runnerOf('error', 'ok');
  await expect(readFindings(failing, 'print(1)')).rejects.toMatchObject({ code: 'internal' });
  expect(failing.runs).toBe(1);
});
