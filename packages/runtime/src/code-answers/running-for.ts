import type { CodeRunner } from '@kindling/core/code';

/** Takes turns in the name of a learner, whatever the program is that runs for them. */
export function runningFor(runner: CodeRunner, learner: string): CodeRunner {
  return { run: (request, options) => runner.run({ ...request, learner }, options) };
}
