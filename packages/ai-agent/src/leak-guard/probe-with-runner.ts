import type { CodeRequest, CodeRunner } from '@kindling/core/code';
import type { TutorActivity } from '@kindling/core/turns';
import type { CodeProbe } from './passing-code.ts';
import { PYTHON_JUDGE } from './python-judge.ts';
import { PYTHON_READINGS } from './python-readings.ts';

/** What a reply shows is small; a program that takes longer is no answer to an exercise. */
const LIMITS = { timeoutMs: 2000, memoryMb: 50, outputBytes: 10_000 };

/** Ends with 0 when every test holds. Tests are Python expressions of the activity, so its names are in reach. */
const HARNESS = `
import json as _json
for _call, _expect in _json.loads(_tests):
    if eval(_call) != eval(_expect):
        raise SystemExit(1)
`;

type Tests = TutorActivity['visibleTests'];

/** A value as a literal of Python. */
const asPython = (value: unknown) => `json.loads(${JSON.stringify(JSON.stringify(value))})`;

/** Methods of a class that is asked for which the tests call; none when a function is asked for. */
function listMethods({ entryPoint, referenceSolution = '' }: TutorActivity, tests: Tests): string[] {
  if (entryPoint === undefined || !referenceSolution.includes(`class ${entryPoint}`)) return [];
  const calls = tests.map(({ call }) => call).join('\n');
  return [...new Set([...referenceSolution.matchAll(/\bdef (\w+)/g)].map((match) => match[1] ?? ''))].filter(
    (name) => calls.includes(`.${name}(`),
  );
}

/** The program that judges pieces of code; it ends with 0 when some reading of one of them passes all tests. */
function writeJudge(pieces: readonly string[], activity: TutorActivity, tests: Tests): string {
  const page = [
    activity.title,
    activity.statement,
    activity.starter ?? '',
    ...tests.flatMap(({ call, expect }) => [call, expect]),
  ];
  const given = {
    PIECES: pieces,
    TESTS: tests.map(({ call, expect }) => [call, expect]),
    ENTRY: activity.entryPoint ?? '',
    METHODS: listMethods(activity, tests),
    PAGE: page.join('\n'),
  };
  const names = Object.entries(given).map(([name, value]) => `${name} = ${asPython(value)}`);
  return `${PYTHON_READINGS}\n${names.join('\n')}\n${PYTHON_JUDGE}`;
}

/**
 * A probe that runs tutors' code in the sandbox against all tests of an activity; undefined without tests, for then
 * nothing tells a solution from another program. Its tests are inside the interpreter: never grade a learner with it.
 */
export function probeWithRunner(runner: CodeRunner, activity: TutorActivity): CodeProbe | undefined {
  const tests = [...activity.visibleTests, ...activity.hiddenTests];
  if (tests.length === 0) return undefined;
  const given = JSON.stringify(JSON.stringify(tests.map(({ call, expect }) => [call, expect])));
  const isOk = async (program: string, signal: AbortSignal | undefined) => {
    const request: CodeRequest = {
      files: { 'main.py': program },
      task: { mode: 'program', path: 'main.py' },
      limits: LIMITS,
      learner: 'leak-guard',
    };
    return (await runner.run(request, signal === undefined ? {} : { signal })).status === 'ok';
  };
  return {
    ...(activity.entryPoint === undefined ? {} : { entryPoint: activity.entryPoint }),
    passes: (program, signal) => isOk(`${program}\n_tests = ${given}\n${HARNESS}`, signal),
    solvesAny: (pieces, signal) => isOk(writeJudge(pieces, activity, tests), signal),
  };
}
