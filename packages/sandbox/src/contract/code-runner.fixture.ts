import type { CodeRequest, CodeResult, CodeRunner } from '@kindling/core/code';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWhileRunning } from './while-running.fixture.ts';

export type ClosableRunner = CodeRunner & { close(): Promise<void> };
type Run = (source: string | Uint8Array, more?: Partial<CodeRequest>) => Promise<CodeResult>;

const OPEN_MS = 120_000;
const PATIENT = { limits: { timeoutMs: 20_000 } };
/** Modules of the standard library that courses teach with. */
const MODULES =
  'dataclasses decimal fractions datetime re json collections itertools functools random string math statistics typing enum abc contextlib io heapq bisect copy operator textwrap unicodedata hashlib base64 calendar csv configparser difflib argparse logging queue sched shelve struct tomllib uuid xml.etree.ElementTree zipfile html graphlib pprint secrets bz2 gzip zoneinfo';

/** What every CodeRunner must do, whatever runs the Python: each driver's tests call it with how to open one. */
export function describeCodeRunner(name: string, open: () => Promise<ClosableRunner>): void {
  let runner: ClosableRunner | undefined;
  const get = () => {
    if (runner === undefined) throw new Error('The runner opens before the first test.');
    return runner;
  };
  const run: Run = (source, more = {}) =>
    get().run({
      task: { mode: 'program', path: 'main.py' },
      ...more,
      files: { ...more.files, 'main.py': source },
    });

  describe(name, () => {
    beforeAll(async () => {
      runner = await open();
    }, OPEN_MS);
    afterAll(() => runner?.close());
    describePrograms(run);
    describeFiles(run);
    describeLimits(run);
    describeService(get, run);
    describeOtherTasks(get, run);
    describeWhileRunning(get);
  });
}

function describePrograms(run: Run): void {
  it('runs a program to exit code 0', async () => {
    expect(await run('print("hello", 1 + 1)')).toMatchObject({
      status: 'ok',
      exitCode: 0,
      stdout: 'hello 2\n',
      stderr: '',
      truncated: false,
    });
  });

  it('shows where a program failed, in its own frames only', async () => {
    const { status, exitCode, stderr } = await run('def f(n):\n    return 1 / n\nf(0)');
    expect({ status, exitCode }).toEqual({ status: 'error', exitCode: 1 });
    expect(stderr).toMatch(/^Traceback \(most recent call last\):\n {2}File "\/exercise\/main.py", line 3/);
    expect(stderr).toMatch(/ZeroDivisionError: division by zero\n$/);
    expect(stderr).not.toContain('kindling');
  });

  it.for([
    ['import sys; sys.exit()', 0, ''],
    ['import sys; sys.exit(3)', 3, ''],
    ['import sys; sys.exit("bye")', 1, 'bye\n'],
    ['import sys; sys.exit(256)', 0, ''],
    ['exit(4)', 4, ''],
    ['import os; os._exit(7)', 7, ''],
  ] as const)('%s ends with %i', async ([source, exitCode, stderr]) => {
    expect(await run(source)).toMatchObject({ exitCode, stderr });
  });

  it('calls it a crash when the interpreter itself breaks down', async () => {
    const result = await run('print("before", flush=True)\nimport os\nos.abort()');
    expect(result).toMatchObject({ status: 'crash', exitCode: null, stdout: 'before\n' });
  });

  it('runs exit functions, finalisers and generators at the end, and loses no output', async () => {
    const source = `
import atexit
class Thing:
    def __del__(self): print('deleted')
def numbers():
    try: yield 1
    finally: print('closed')
thing, generator = Thing(), numbers()
next(generator)
atexit.register(print, 'exit function')
print('end', end=' ')
`;
    const { stdout } = await run(source);
    expect(stdout).toMatch(/^end exit function\n/);
    expect(stdout).toContain('deleted\n');
    expect(stdout).toContain('closed\n');
  });

  it('gives input by lines, and its end', async () => {
    const source = 'print(input("name? "))\nprint(input())\ntry: input()\nexcept EOFError: print("end")';
    expect((await run(source, { stdin: 'Ana\nBea\n' })).stdout).toBe('name? Ana\nBea\nend\n');
    const bytes = await run('import sys\nprint(list(sys.stdin.buffer.read()))', {
      stdin: Uint8Array.of(0, 255),
    });
    expect(bytes.stdout).toBe('[0, 255]\n');
  });

  it('awaits, gathers and times out', async () => {
    const source = `
import asyncio
async def one(n):
    await asyncio.sleep(0.01)
    return n
async def main():
    print(await asyncio.gather(one(1), one(2)))
    try: await asyncio.wait_for(asyncio.sleep(5), 0.02)
    except asyncio.TimeoutError: print('timeout')
asyncio.run(main())
`;
    expect((await run(source, PATIENT)).stdout).toBe('[1, 2]\ntimeout\n');
  });

  it('has the standard library and nothing else', async () => {
    const all = await run(`import ${MODULES.split(' ').join(', ')}\nprint('all')`, PATIENT);
    expect(all).toMatchObject({ status: 'ok', stdout: 'all\n' });
    expect((await run('import kindling_run')).stderr).toContain("No module named 'kindling_run'");
    expect((await run('import pip')).stderr).toContain("No module named 'pip'");
  });

  it('shows a program no variable of the host', async () => {
    const { stdout } = await run('import os; print(sorted(os.environ))');
    expect(stdout).toBe("['HOME', 'LANG', 'NO_COLOR', 'TMPDIR']\n");
  });

  it('answers what is forbidden with an exception of the ordinary kind', async () => {
    const source = `
import os, socket, subprocess
def attempt(work):
    try: work()
    except OSError: print('OSError')
attempt(lambda: socket.create_connection(('127.0.0.1', 80)))
attempt(lambda: subprocess.run(['id']))
attempt(os.fork)
attempt(lambda: open('/etc/passwd'))
attempt(lambda: open('/usr/x', 'w'))
attempt(lambda: os.symlink('/etc', '/tmp/link'))
`;
    expect((await run(source)).stdout).toBe('OSError\n'.repeat(6));
  });
}

function describeFiles(run: Run): void {
  it('works in the folder of the exercise with its files, and gives back what was written', async () => {
    const source =
      'import os\nfrom lib.menu import price\nprint(os.getcwd(), price)\nos.mkdir("a")\nopen("a/out.txt", "w").write("é")';
    const result = await run(source, { files: { 'lib/menu.py': 'price = 3' } });
    expect(result.stdout).toBe('/exercise 3\n');
    expect([...result.files.keys()].filter((path) => path.endsWith('.pyc'))).toEqual([]);
    expect(new TextDecoder().decode(result.files.get('a/out.txt'))).toBe('é');
    expect(new TextDecoder().decode(result.files.get('lib/menu.py'))).toBe('price = 3');
  });

  it('has temporary files and folders, which vanish', async () => {
    const source = `
import os, pathlib, tempfile
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / 'a' / 'b.txt'
    path.parent.mkdir()
    path.write_text('hi')
    print([files for _, _, files in os.walk(folder)], path.stat().st_size)
print(os.listdir('/tmp'))
open('/tmp/left', 'w').close()
`;
    for (let time = 0; time < 2; time += 1) {
      expect((await run(source, PATIENT)).stdout).toBe("[[], ['b.txt']] 2\n[]\n");
    }
  });

  it('holds a program to a quota of files', async () => {
    const source = `
try:
    for index in range(40):
        with open(f'/tmp/{index}', 'wb') as file: file.write(bytes(1_000_000))
except OSError: print('full')
`;
    expect((await run(source, PATIENT)).stdout).toBe('full\n');
  });
}

function describeLimits(run: Run): void {
  it('let a program say where it was when its time is up', async () => {
    const source = 'count = 0\nwhile True:\n    count += 1';
    const result = await run(source, { limits: { timeoutMs: 2000 } });
    expect(result.status).toBe('timeout');
    expect(result.stderr).toMatch(/line [23].*\n[\s\S]*KeyboardInterrupt\n$/);
    expect(result.durationMs).toBeLessThan(2100);
  });

  it('keep what was printed before a hard end', async () => {
    const source = `
import signal
signal.signal(signal.SIGINT, lambda *_: None)
print("before", flush=True)
while True: pass`;
    expect(await run(source, { limits: { timeoutMs: 500 } })).toMatchObject({
      status: 'timeout',
      exitCode: null,
      stdout: 'before\n',
    });
  });

  it('give at least 28 MiB to the learner of 50, and more when asked', async () => {
    const source =
      'x = []\ntry:\n    while True: x.append(bytearray(1 << 20))\nexcept MemoryError: print(len(x))';
    const usual = Number((await run(source, PATIENT)).stdout);
    expect(usual).toBeGreaterThanOrEqual(28);
    expect(usual).toBeLessThan(50);
    const more = await run(source, { limits: { timeoutMs: 20_000, memoryMb: 200 } });
    expect(Number(more.stdout)).toBeGreaterThan(170);
    expect(await run('x = bytearray(60_000_000)', PATIENT)).toMatchObject({ status: 'memory' });
  });

  it('give up to a megabyte of output whole, and cut more', async () => {
    const whole = await run('print("x" * 1_048_575)', PATIENT);
    expect(whole).toMatchObject({ status: 'ok', truncated: false });
    expect(whole.stdout.length).toBe(1_048_576);
    const cut = await run('print("x" * 1_048_576)', PATIENT);
    expect(cut).toMatchObject({ status: 'output-limit', truncated: true });
    expect(cut.stdout.length).toBe(1_048_576);
  });

  it.for<[string, Partial<CodeRequest>]>([
    ['timeoutMs', { limits: { timeoutMs: 60_001 } }],
    ['memoryMb', { limits: { memoryMb: 513 } }],
    ['outputBytes', { limits: { outputBytes: 0.5 } }],
    ['../x', { files: { '../x': '' } }],
    ['/etc/x', { files: { '/etc/x': '' } }],
    ['bytes together', { files: { big: 'x'.repeat(9_000_000) } }],
  ])('refuse what no run may ask: %s', async ([message, request]) => {
    await expect(run('', request)).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(message),
    });
  });
}

function describeService(get: () => ClosableRunner, run: Run): void {
  const program = (source: string): CodeRequest => ({
    files: { 'a.py': source },
    task: { mode: 'program', path: 'a.py' },
  });

  it('streams output while the program runs', async () => {
    const parts: string[] = [];
    await get().run(program('import time\nprint(1)\ntime.sleep(0.3)\nprint(2)'), {
      onOutput: (_stream, bytes) => void parts.push(new TextDecoder().decode(bytes)),
    });
    expect(parts).toEqual(['1\n', '2\n']);
  });

  it('cancels running and waiting programs, and serves on', async () => {
    const leaving = new AbortController();
    const runs = Array.from({ length: 6 }, () =>
      get().run(program('while True: pass'), { signal: leaving.signal }),
    );
    setTimeout(() => leaving.abort(new Error('left')), 100);
    const ends = await Promise.allSettled(runs);
    expect(ends.map((end) => end.status === 'rejected' && end.reason)).toEqual(
      Array(6).fill(expect.objectContaining({ message: 'left' })),
    );
    expect(await run('print("on")')).toMatchObject({ stdout: 'on\n' });
  });

  it('does not begin for who left before', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    await expect(get().run(program('print(1)'), { signal })).rejects.toThrow('left');
  });

  it('keeps programs apart: neither random numbers, nor modules, nor memory', async () => {
    const source =
      'import random, secrets, json\nprint(random.random(), secrets.token_hex(), hasattr(json, "marked"))\njson.marked = 1';
    const outputs = await Promise.all(Array.from({ length: 4 }, () => run(source)));
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(4);
    expect(outputs.filter(({ stdout }) => stdout.endsWith(' False\n'))).toHaveLength(4);
  });
}

interface TracedStep {
  event: string;
  line: number;
  frames: { locals: Record<string, { reference?: string }> }[];
}

function describeOtherTasks(get: () => ClosableRunner, run: Run): void {
  it('counts unit tests of a folder by test, not by sub-test; a broken file is an error', async () => {
    const files = {
      'two.py': 'def two(): return 2',
      'two_test.py': `
import unittest
from two import two
class TwoTest(unittest.TestCase):
    def test_right(self): self.assertEqual(two(), 2)
    def test_wrong(self): self.assertEqual(two(), 3)
    def test_error(self): two().x
    def test_parts(self):
        for n in range(3):
            with self.subTest(n=n): self.assertEqual(n, 0)
    @unittest.skip('not now')
    def test_skipped(self): pass
if __name__ == '__main__': unittest.main()
`,
      'broken_test.py': 'import missing_module',
    };
    const result = await get().run({ files, task: { mode: 'unittest' }, ...PATIENT });
    expect(result.answers.map(({ value }) => value)).toEqual([
      { tests: 6, passed: 1, failed: 2, errors: 2, skipped: 1 },
    ]);
    expect(result.status).toBe('error');
    expect(result.stderr).toContain("No module named 'missing_module'");
  });

  it('records lines, frames and shared objects in a trace, within its budget', async () => {
    const source = 'a = [1]\nb = a\nb.append(2)\nprint(a)';
    const task = {
      mode: 'trace',
      path: 'main.py',
      maximumSteps: 100,
      maximumBytes: 100_000,
    } as const;
    const { answers, stdout } = await run(source, { task });
    const steps = answers.map(({ value }) => value as TracedStep).filter(({ event }) => event === 'line');
    expect(steps.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    const locals = steps.at(-1)?.frames[0]?.locals;
    expect(locals?.a?.reference).toBeTruthy();
    expect(locals?.a?.reference).toBe(locals?.b?.reference);
    expect(stdout).toBe('[1, 2]\n');
    const cut = await run('while True: pass', {
      task: { ...task, maximumSteps: 10 },
      limits: { timeoutMs: 500 },
    });
    expect(cut.answers.length).toBeLessThanOrEqual(11);
  });

  it('tells claims with what was printed before each', async () => {
    const source = 'print("loading")\ndef twice(n):\n    print("called")\n    return 2 * n\n';
    const { answers, stdout } = await run(source, {
      task: {
        mode: 'grade',
        path: 'main.py',
        module: 'solution',
        call: { name: 'twice', arguments: [4], keywords: {} },
        coverage: true,
      },
    });
    expect(stdout).toBe('loading\ncalled\n');
    expect(answers).toEqual([
      { value: { value: null }, stdoutBytes: 8 },
      { value: { value: 8 }, stdoutBytes: 15 },
      { value: { argumentsAfter: [4] }, stdoutBytes: 15 },
      { value: { coverage: expect.arrayContaining([3, 4]) }, stdoutBytes: 15 },
    ]);
  });

  it('takes rubbish on the descriptor of answers for no claim', async () => {
    const { answers } = await run('import os\nos.write(100, b"no json\\n[1]\\n")');
    expect(answers.map(({ value }) => value)).toEqual([undefined, [1]]);
  });
}
