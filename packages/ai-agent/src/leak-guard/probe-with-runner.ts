import type { CodeRunner } from '@kindling/core/code';
import type { TutorActivity } from '@kindling/core/turns';
import type { CodeProbe } from './passing-code.ts';

/** What a reply shows is small; a program that takes longer is no answer to an exercise. */
const LIMITS = { timeoutMs: 2000, memoryMb: 50, outputBytes: 10_000 };

/** Ends with 0 when every test holds. Tests are Python expressions of the activity, so its names are in reach. */
const HARNESS = `
import json as _json
for _call, _expect in _json.loads(_tests):
    if eval(_call) != eval(_expect):
        raise SystemExit(1)
`;

/**
 * A probe that runs tutors' code in the sandbox against all tests of an activity; undefined without tests, for then
 * nothing tells a solution from another program. Its tests are inside the interpreter: never grade a learner with it.
 */
export function probeWithRunner(runner: CodeRunner, activity: TutorActivity): CodeProbe | undefined {
  const tests = [...activity.visibleTests, ...activity.hiddenTests];
  if (tests.length === 0) return undefined;
  const given = JSON.stringify(JSON.stringify(tests.map(({ call, expect }) => [call, expect])));
  return {
    ...(activity.entryPoint === undefined ? {} : { entryPoint: activity.entryPoint }),
    async passes(program, signal) {
      const result = await runner.run(
        {
          files: { 'main.py': `${program}\n_tests = ${given}\n${HARNESS}` },
          task: { mode: 'program', path: 'main.py' },
          limits: LIMITS,
          learner: 'leak-guard',
        },
        signal === undefined ? {} : { signal },
      );
      return result.status === 'ok';
    },
  };
}
