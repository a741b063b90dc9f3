import { setTimeout as sleep } from 'node:timers/promises';
import type { CodeRequest, CodeRunner, CodeRunOptions } from '@kindling/core/code';
import { expect, it } from 'vitest';

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

const never = () => ({ next: () => new Promise<never>(() => undefined) });

/** The part of the contract that is about what happens between the start and the end of a run. */
export function describeWhileRunning(get: () => CodeRunner): void {
  const run = (source: string, options: CodeRunOptions = {}, more: Partial<CodeRequest> = {}) =>
    get().run({ files: { 'main.py': source }, task: { mode: 'program', path: 'main.py' }, ...more }, options);

  it('asks for input when the program waits, after all it printed was handed on', async () => {
    const talk = dialogue('Ana\n', '3', '4\n', undefined);
    const source =
      'name = input("name? ")\nprint("hello", name)\nprint(int(input("age? ")) + 1)\ntry: input()\nexcept EOFError: print("end")';
    const result = await run(source, talk);
    expect(result).toMatchObject({ status: 'ok', stdout: 'name? hello Ana\nage? 35\nend\n' });
    expect(talk.heard.join('')).toBe('name? ?hello Ana\nage? ??35\n?end\n');
  });

  it('gives asked input after that of the request, whole however long it is', async () => {
    const long = 'é'.repeat(50_000);
    const source = 'print(input())\nprint(len(input()))\nimport sys\nprint(sys.stdin.read())';
    const result = await run(source, dialogue(`${long}\n`, 'a', 'b'), { stdin: 'first\n' });
    expect(result.stdout).toBe('first\n50000\nab\n');
  });

  it('does not count waiting for input as time, but ends it when none comes', async () => {
    const slow = { input: { next: () => sleep(600, { done: false as const, value: 'x\n' }) } };
    const patient = await run('print(input())', slow, { limits: { timeoutMs: 500 } });
    expect(patient).toMatchObject({ status: 'ok', stdout: 'x\n' });
    const limits = { inputWaitMs: 200 };
    const result = await run('x = 1\nprint(input("name? "))', { input: never() }, { limits });
    expect(result).toMatchObject({ status: 'timeout', stdout: 'name? ' });
    expect(result.stderr).toMatch(/line 2, in <module>[\s\S]*KeyboardInterrupt\n$/);
    const stubborn = 'while True:\n    try: input()\n    except BaseException: pass';
    expect((await run(stubborn, { input: never() }, { limits })).status).toBe('timeout');
  });

  it('ends a program that waits when its caller leaves or cannot give input', async () => {
    const leaving = new AbortController();
    const asked = Promise.withResolvers<void>();
    const input = {
      next: () => {
        asked.resolve();
        return new Promise<never>(() => undefined);
      },
    };
    const running = run('input()', { input, signal: leaving.signal });
    await asked.promise;
    leaving.abort(new Error('left'));
    await expect(running).rejects.toThrow('left');
    const broken = { next: () => Promise.reject(new Error('no keyboard')) };
    await expect(run('input()', { input: broken })).rejects.toThrow('no keyboard');
  });

  it('gathers output while its listener is busy, and hands all of it on in order', async () => {
    let calls = 0;
    let text = '';
    const onOutput = async (_stream: string, bytes: Uint8Array) => {
      calls += 1;
      text += new TextDecoder().decode(bytes);
      await sleep(20);
    };
    const source = 'for number in range(20_000): print(number, flush=True)';
    const result = await run(source, { onOutput }, { limits: { timeoutMs: 20_000 } });
    expect(text).toBe(result.stdout);
    expect(text.endsWith('19999\n')).toBe(true);
    expect(calls).toBeLessThan(500);
  });

  it('ends a run whose listener fails, with that failure', async () => {
    const onOutput = () => Promise.reject(new Error('gone'));
    await expect(run('import time\nprint(1)\ntime.sleep(3)', { onOutput })).rejects.toThrow('gone');
  });

  it('limits processor time by itself: sleeping costs none of it', async () => {
    const limits = { timeoutMs: 5000, cpuMs: 300 };
    const sleeping = await run('import time\ntime.sleep(0.8)\nprint("done")', {}, { limits });
    expect(sleeping).toMatchObject({ status: 'ok', stdout: 'done\n' });
    const busy = await run('while True: pass', {}, { limits });
    expect(busy.status).toBe('timeout');
    expect(busy.durationMs).toBeLessThan(2000);
    expect(busy.stderr).toContain('KeyboardInterrupt');
    const stubborn = 'import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass';
    expect(await run(stubborn, {}, { limits })).toMatchObject({ status: 'timeout', exitCode: null });
  });
}
