import { readdirSync } from 'node:fs';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { useSandbox } from './open-sandbox.fixture.ts';

const sandbox = useSandbox({ threads: 1 });

/** Threads by the system's own count; none where it does not tell. */
function threadsOf(processId: number): number {
  return process.platform === 'linux' ? readdirSync(`/proc/${processId}/task`).length : 0;
}
let threadsBefore = 0;
beforeAll(async () => {
  await sandbox.run('print(1)');
  threadsBefore = threadsOf(sandbox.get().processId);
});

const STUBBORN = 'while True:\n    try:\n        while True: pass\n    except BaseException: pass';
function leave(source: string, afterMs: number, timeoutMs = 5000) {
  const leaving = new AbortController();
  setTimeout(() => leaving.abort(new Error('left')), afterMs);
  return sandbox
    .get()
    .run(
      { files: { 'main.py': source }, task: { mode: 'program', path: 'main.py' }, limits: { timeoutMs } },
      { signal: leaving.signal },
    );
}

// A run that nobody lets go of ends with the whole process, ten seconds later, and that with a new one.
afterEach(async () => {
  expect(await sandbox.run('print("on")')).toMatchObject({ stdout: 'on\n' });
  expect(sandbox.get().metrics).toMatchObject({ running: 0, waiting: 0, processesReplaced: 0 });
});

it('lets go of a run whose caller leaves while its thread is being replaced', async () => {
  for (let round = 0; round < 4; round += 1) {
    expect(await sandbox.run(STUBBORN, { limits: { timeoutMs: 60 } })).toMatchObject({ status: 'timeout' });
    await expect(leave('', round)).rejects.toThrow('left');
  }
});

it('ends a thread once when the caller leaves just as time is up', async () => {
  for (let round = 0; round < 6; round += 1) {
    await leave(STUBBORN, 58 + round, 60).then(
      ({ status }) => expect(status).toBe('timeout'),
      ({ message }) => expect(message).toBe('left'),
    );
  }
  await expect.poll(() => threadsOf(sandbox.get().processId)).toBeLessThanOrEqual(threadsBefore);
});
