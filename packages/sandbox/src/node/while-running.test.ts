import { setTimeout as sleep } from 'node:timers/promises';
import type { CodeRequest, CodeRunOptions } from '@kindling/core/code';
import { describe, expect, it } from 'vitest';
import { useSandbox } from './open-sandbox.fixture.ts';

const sandbox = useSandbox();
const run = (source: string, options: CodeRunOptions = {}, more: Partial<CodeRequest> = {}) =>
  sandbox
    .get()
    .run({ files: { 'main.py': source }, task: { mode: 'program', path: 'main.py' }, ...more }, options);

describe('input that comes while the program runs', () => {
  it('does not use up the time limit, but ends when it does not come', async () => {
    const slow = { input: { next: () => sleep(2_000, { done: false as const, value: 'x\n' }) } };
    const patient = await run('print(input())', slow, { limits: { timeoutMs: 1_500 } });
    expect(patient).toMatchObject({ status: 'ok', stdout: 'x\n' });
    const never = { input: { next: () => new Promise<never>(() => undefined) } };
    const before = sandbox.get().metrics.killed['input-wait'];
    const result = await run('x = 1\nprint(input("name? "))', never, { limits: { inputWaitMs: 200 } });
    expect(result).toMatchObject({ status: 'timeout', stdout: 'name? ' });
    expect(result.stderr).toMatch(/line 2, in <module>[\s\S]*KeyboardInterrupt\n$/);
    const stubborn = 'while True:\n    try: input()\n    except BaseException: pass';
    expect((await run(stubborn, never, { limits: { inputWaitMs: 200 } })).status).toBe('timeout');
    expect(sandbox.get().metrics.killed['input-wait']).toBe(before + 1);
  });

  it('lets others run while more programs than threads wait for it', async () => {
    const { promise: go, resolve } = Promise.withResolvers<void>();
    const waiting = Array.from({ length: 4 }, (_, index) =>
      run(`print(input() + "${index}")`, {
        input: { next: () => go.then(() => ({ done: false, value: 'x\n' })) },
      }),
    );
    await expect.poll(() => sandbox.get().metrics.waitingForInput).toBe(4);
    expect(await run('print("other")')).toMatchObject({ stdout: 'other\n' });
    resolve();
    const outputs = (await Promise.all(waiting)).map(({ stdout }) => stdout);
    expect(outputs).toEqual(['x0\n', 'x1\n', 'x2\n', 'x3\n']);
    expect(sandbox.get().metrics).toMatchObject({ running: 0, waitingForInput: 0 });
  });

  it('ends with the program when its caller leaves or cannot give it', async () => {
    const leaving = new AbortController();
    const never = { next: () => new Promise<never>(() => undefined) };
    const running = run('input()', { input: never, signal: leaving.signal });
    await expect.poll(() => sandbox.get().metrics.waitingForInput).toBe(1);
    leaving.abort(new Error('left'));
    await expect(running).rejects.toThrow('left');
    const broken = { next: () => Promise.reject(new Error('no keyboard')) };
    await expect(run('input()', { input: broken })).rejects.toThrow('no keyboard');
  });
});

describe('processor time', () => {
  it('has a limit of its own: sleeping costs none of it', async () => {
    const limits = { timeoutMs: 10_000, cpuMs: 800 };
    const sleeping = await run('import time\ntime.sleep(1.2)\nprint("done")', {}, { limits });
    expect(sleeping).toMatchObject({ status: 'ok', stdout: 'done\n' });
    const busy = await run('while True: pass', {}, { limits });
    expect(busy.status).toBe('timeout');
    expect(busy.stderr).toContain('KeyboardInterrupt');
    const before = sandbox.get().metrics.killed['processor-time'];
    const stubborn = 'while True:\n    try:\n        while True: pass\n    except BaseException: pass';
    expect((await run(stubborn, {}, { limits })).status).toBe('timeout');
    expect(sandbox.get().metrics.killed['processor-time']).toBe(before + 1);
  });

  it('is limited by the wall time given, unless it is given itself', async () => {
    const result = await run(
      'import time\nend = time.monotonic() + 5.5\nwhile time.monotonic() < end: pass\nprint("done")',
      {},
      { limits: { timeoutMs: 8000 } },
    );
    expect(result).toMatchObject({ status: 'ok', stdout: 'done\n' });
  });
});
