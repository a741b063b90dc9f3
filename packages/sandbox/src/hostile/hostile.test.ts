import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useSandbox } from '../node/open-sandbox.fixture.ts';
import { CLEAN_PROGRAM, HOSTILE_PROGRAMS } from './index.ts';

const sandbox = useSandbox();

/** Children of a process, from the system's own tables. Undefined where there are none to read. */
function childrenOf(processId: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  return readdirSync(`/proc/${processId}/task`)
    .map((thread) => readFileSync(`/proc/${processId}/task/${thread}/children`, 'utf8'))
    .join('');
}

describe('hostile programs', () => {
  it('are a long list without repetitions', () => {
    expect(new Set(HOSTILE_PROGRAMS.map(({ name }) => name)).size).toBe(HOSTILE_PROGRAMS.length);
    expect(HOSTILE_PROGRAMS.length).toBeGreaterThanOrEqual(150);
  });

  it.for(HOSTILE_PROGRAMS)('$name', { timeout: 40_000 }, async (program) => {
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
});
