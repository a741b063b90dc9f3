import type { CodeResult } from '@kindling/core/code';
import { Command } from 'commander';
import { z } from 'zod';
import { readFolder, typedPath } from '../python/read-files.ts';
import { type LimitOptions, limitsOf, withPython } from '../python/with-python.ts';

const Counts = z.object({
  tests: z.number(),
  passed: z.number(),
  failed: z.number(),
  errors: z.number(),
  skipped: z.number(),
});

/**
 * What the tests say, or why they say nothing. The counts come out of the learner's interpreter: they are feedback,
 * never a grade.
 */
export function summariseTests(result: CodeResult) {
  const counts = Counts.safeParse(result.answers.at(-1)?.value);
  const none = { tests: 0, passed: 0, failed: 0, errors: 0, skipped: 0 };
  const status = counts.success || result.status !== 'ok' ? result.status : 'error';
  return { ...(counts.success ? counts.data : none), status };
}

async function run(folder: string, options: LimitOptions & { json?: boolean }): Promise<void> {
  await withPython(async (python) => {
    const files = await readFolder(typedPath(folder));
    const result = await python.run({ files, task: { mode: 'unittest' }, limits: limitsOf(options) });
    const summary = summariseTests(result);
    if (options.json) {
      const { stdout, stderr, durationMs } = result;
      console.log(JSON.stringify({ ...summary, durationMs, stdout, stderr }));
    } else console.log(`${result.stdout}${result.stderr}`.trimEnd());
    process.exitCode = summary.status === 'ok' ? 0 : 1;
  });
}

/** `kindling unittest DIR`: runs every `*_test.py` of a folder with the standard unittest. */
export function unittestCommand(): Command {
  return new Command('unittest')
    .description('runs the *_test.py files of a folder in the sandbox')
    .argument('<folder>', 'folder with the tests and the files they import')
    .option('--timeout-ms <number>', 'wall time, at most 60000')
    .option('--cpu-ms <number>', 'processor time, at most 60000')
    .option('--memory-mb <number>', 'memory, at most 512')
    .option('--json', 'the result as data')
    .action(run);
}
