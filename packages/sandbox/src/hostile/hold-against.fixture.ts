import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useSandbox } from '../node/open-sandbox.fixture.ts';
import { CLEAN_PROGRAM, type HostileProgram } from './index.ts';

/** Children of a process, from the system's own tables. Undefined where there are none to read. */
function childrenOf(processId: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  return readdirSync(`/proc/${processId}/task`)
    .map((thread) => readFileSync(`/proc/${processId}/task/${thread}/children`, 'utf8'))
    .join('');
}

/** One test for each program: its verdict, its words, its time, and that it leaves nothing to the next learner. */
export function holdAgainst(programs: readonly HostileProgram[]): void {
  const sandbox = useSandbox();

  it.for(programs)('$name', { timeout: 40_000 }, async (program) => {
    const { source, verdicts, says, ...request } = program;
    const processBefore = sandbox.get().processId;
    const result = await sandbox.run(source, { ...request, files: request.files ?? {} });
    expect(verdicts, result.stderr.slice(-1000)).toContain(result.status);
    if (says !== undefined) expect(result.stdout + result.stderr).toMatch(says);
    const overrunMs = result.durationMs - (request.limits?.timeoutMs ?? 5000);
    expect(overrunMs).toBeLessThan(2000);
    // The next learner finds a sound interpreter in the same process, which has started nothing.
    expect(await sandbox.run(CLEAN_PROGRAM, { limits: { timeoutMs: 20_000 } })).toMatchObject({
      status: 'ok',
      stdout: 'clean\n',
    });
    expect(sandbox.get().processId).toBe(processBefore);
    expect(childrenOf(processBefore) ?? '').toBe('');
  });
}
