import { setTimeout as sleep } from 'node:timers/promises';
import type { CodeRequest, CodeRunOptions } from '@kindling/core/code';
import { describe, expect, it } from 'vitest';
import { useSandbox } from './open-sandbox.fixture.ts';

const sandbox = useSandbox();
const BUSY = { timeout: 10_000 };
const run = (source: string, options: CodeRunOptions = {}, more: Partial<CodeRequest> = {}) =>
  sandbox
    .get()
    .run({ files: { 'main.py': source }, task: { mode: 'program', path: 'main.py' }, ...more }, options);

/** Somebody at the keyboard: hears the output and answers each question. */
function dialogue(...answers: (string | undefined)[]) {
  const heard: string[] = [];
  return {
    heard,
    onOutput: (_stream: string, bytes: Uint8Array) => void heard.push(new TextDecoder().decode(bytes)),
    input: (async function* () {
      for (const answer of answers) {
        heard.push('?');
        await sleep(20);
        if (answer !== undefined) yield answer;
      }
    })(),
  };
}

describe('input that comes while the program runs', () => {
  it('is asked for when the program waits, after all it printed was handed on', async () => {
    const talk = dialogue('Ana\n', '3', '4\n', undefined);
    const source =
      'name = input("name? ")\nprint("hello", name)\nprint(int(input("age? ")) + 1)\ntry: input()\nexcept EOFError: print("end")';
    const result = await run(source, talk);
    expect(result).toMatchObject({ status: 'ok', stdout: 'name? hello Ana\nage? 35\nend\n' });
    expect(talk.heard).toEqual(['name? ', '?', 'hello Ana\nage? ', '?', '?', '35\n', '?', 'end\n']);
  });

  it('comes after the input of the request, whole however long it is', async () => {
    const long = 'é'.repeat(50_000);
    const source = 'print(input())\nprint(len(input()))\nimport sys\nprint(sys.stdin.read())';
    const result = await run(source, dialogue(`${long}\n`, 'a', 'b'), { stdin: 'first\n' });
    expect(result.stdout).toBe('first\n50000\nab\n');
  });

  it('does not use up the time limit, but ends when it does not come', async () => {
    const slow = { input: { next: () => sleep(400, { done: false as const, value: 'x\n' }) } };
    const patient = await run('print(input())', slow, { limits: { timeoutMs: 300 } });
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
    await expect.poll(() => sandbox.get().metrics.waitingForInput, BUSY).toBe(4);
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
    await expect.poll(() => sandbox.get().metrics.waitingForInput, BUSY).toBe(1);
    leaving.abort(new Error('left'));
    await expect(running).rejects.toThrow('left');
    const broken = { next: () => Promise.reject(new Error('no keyboard')) };
    await expect(run('input()', { input: broken })).rejects.toThrow('no keyboard');
  });
});

describe('output', () => {
  it('gathers while its listener is busy, and arrives whole and in order', async () => {
    const source = 'for number in range(20_000): print(number, flush=True)';
    let calls = 0;
    let text = '';
    const onOutput = async (_stream: string, bytes: Uint8Array) => {
      calls += 1;
      text += new TextDecoder().decode(bytes);
      await sleep(20);
    };
    const result = await run(source, { onOutput }, { limits: { timeoutMs: 20_000 } });
    expect(text).toBe(result.stdout);
    expect(text.endsWith('19999\n')).toBe(true);
    expect(calls).toBeLessThan(500);
  });

  it('whose listener fails ends the run with that failure', async () => {
    const onOutput = () => Promise.reject(new Error('gone'));
    await expect(run('import time\nprint(1)\ntime.sleep(3)', { onOutput })).rejects.toThrow('gone');
  });
});

describe('processor time', () => {
  it('has a limit of its own: sleeping costs none of it', async () => {
    const limits = { timeoutMs: 5000, cpuMs: 300 };
    const sleeping = await run('import time\ntime.sleep(0.8)\nprint("done")', {}, { limits });
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
