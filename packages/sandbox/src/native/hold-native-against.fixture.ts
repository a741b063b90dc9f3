import { readdirSync, readFileSync } from 'node:fs';
import type { CodeStatus } from '@kindling/core/code';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLEAN_PROGRAM, type HostileProgram } from '../hostile/index.ts';
import { NativeSandbox } from './native-sandbox.ts';
import { whyNotNative } from './why-not-native.fixture.ts';

/** Where this engine is right to differ: a faster one meets another limit first, and some of it is no harm here. */
const OTHER_VERDICTS: Record<string, CodeStatus[]> = {
  // Ended when they are seen, instead of refused one by one.
  'a million files': ['crash'],
  'a deep folder': ['crash'],
  'two million comparisons': ['timeout', 'memory'],
};
/** It has threads, timers, pairs of sockets that lead nowhere else, and the loader's list of libraries. */
const MAY_DO = ['thread storm', 'timer', 'sockets', 'files of tests', ...Object.keys(OTHER_VERDICTS)];

/** Processes that this one has started and that are still there. */
function children(): string {
  return readdirSync('/proc/self/task')
    .map((thread) => readFileSync(`/proc/self/task/${thread}/children`, 'utf8'))
    .join('');
}

/** As for the sandbox; skipped where there is no native engine. */
export function holdNativeAgainst(programs: readonly HostileProgram[]): void {
  describe.skipIf(whyNotNative !== undefined)('hostile programs in native Python', () => {
    let sandbox: NativeSandbox;
    beforeAll(async () => {
      sandbox = await NativeSandbox.open({ threads: 2 });
    });
    afterAll(async () => {
      await sandbox.close();
      expect(children()).toBe('');
    });
    const run = (source: string | Uint8Array, more = {}) =>
      sandbox.run({
        ...more,
        files: { 'main.py': source },
        task: { mode: 'program', path: 'main.py' },
      });

    it.concurrent.for(programs)('$name', { timeout: 120_000 }, async (program) => {
      const { name, source, verdicts, says, ...request } = program;
      const result = await run(source, request);
      expect(OTHER_VERDICTS[name] ?? verdicts, result.stderr.slice(-1000)).toContain(result.status);
      if (says !== undefined && !MAY_DO.includes(name)) expect(result.stdout + result.stderr).toMatch(says);
      expect(result.durationMs - (request.limits?.timeoutMs ?? 5000)).toBeLessThan(2000);
      const next = await run(CLEAN_PROGRAM, { limits: { timeoutMs: 20_000 } });
      expect(next).toMatchObject({ status: 'ok', stdout: 'clean\n' });
    });
  });
}
