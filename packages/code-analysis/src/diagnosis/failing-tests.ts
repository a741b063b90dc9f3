import type { Examination } from './examine-program.ts';

type Test = Examination['tests'][number];

const LACKING = new Set(['NameError', 'ImportError', 'ModuleNotFoundError']);

/**
 * The failing tests that can tell of the program: one that fails by what it lacks itself, before anything of the program
 * ran for it, counts only where all do. `is_beside` of analyser/search.py says the same.
 */
export function failingOf(tests: Test[]): Test[] {
  const failing = tests.filter(({ passed }) => !passed);
  const telling = failing.filter(({ failure }) => {
    const { kind, line, type = '' } = failure ?? {};
    return !(kind === 'error' && line == null && LACKING.has(type));
  });
  return telling.length > 0 ? telling : failing;
}
