import type { CodeRequest } from '@kindling/core/code';
import { describe, expect, it } from 'vitest';
import { useSandbox } from './open-sandbox.fixture.ts';

const sandbox = useSandbox();
const { run } = sandbox;
const PATIENT = { limits: { timeoutMs: 20_000 } };

describe('an ordinary program', () => {
  it('prints, and ends with exit code 0', async () => {
    expect(await run('print("hello", 1 + 1)')).toMatchObject({
      status: 'ok',
      exitCode: 0,
      stdout: 'hello 2\n',
      stderr: '',
      truncated: false,
    });
  });

  it('shows where it failed, in its own frames only', async () => {
    const { status, exitCode, stderr } = await run('def f(n):\n    return 1 / n\nf(0)');
    expect({ status, exitCode }).toEqual({ status: 'error', exitCode: 1 });
    expect(stderr).toMatch(/^Traceback \(most recent call last\):\n {2}File "\/exercise\/main.py", line 3/);
    expect(stderr).toMatch(/ZeroDivisionError: division by zero\n$/);
    expect(stderr).not.toContain('kindling');
  });

  it.for([
    ['import sys; sys.exit()', 0, ''],
    ['import sys; sys.exit(3)', 3, ''],
    ['import sys; sys.exit(True)', 1, ''],
    ['import sys; sys.exit("bye")', 1, 'bye\n'],
    ['import sys; sys.exit(256)', 0, ''],
    ['raise SystemExit', 0, ''],
    ['import os; os._exit(7)', 7, ''],
  ] as const)('%s ends with %i', async ([source, exitCode, stderr]) => {
    expect(await run(source)).toMatchObject({ exitCode, stderr });
  });

  it('runs exit functions, finalisers and generators at its end, and loses no output', async () => {
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

  it('reads input, also by lines, and meets its end', async () => {
    const source = 'print(input("name? "))\nprint(input())\ntry: input()\nexcept EOFError: print("end")';
    expect((await run(source, { stdin: 'Ana\nBea\n' })).stdout).toBe('name? Ana\nBea\nend\n');
  });

  it('works in the folder of the exercise with its files, and gives back what it wrote', async () => {
    const source =
      'import os\nfrom lib.menu import price\nprint(os.getcwd(), price)\nopen("out.txt", "w").write("é")';
    const result = await run(source, { files: { 'lib/menu.py': 'price = 3' } });
    expect(result.stdout).toBe('/exercise 3\n');
    expect(new TextDecoder().decode(result.files.get('out.txt'))).toBe('é');
  });

  it('has temporary files, folders and paths', async () => {
    const source = `
import os, pathlib, tempfile
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / 'a' / 'b.txt'
    path.parent.mkdir()
    path.write_text('hi')
    print([files for _, _, files in os.walk(folder)], path.stat().st_size)
print(os.listdir('/tmp'))
with tempfile.TemporaryFile() as file:
    file.write(b'0123'); file.seek(1); file.truncate(3); print(file.read())
with tempfile.NamedTemporaryFile('w+', delete=False) as file: file.write('x')
os.replace(file.name, '/tmp/y'); os.remove('/tmp/y')
try: open('/tmp/y')
except FileNotFoundError as error: print(type(error).__name__)
try: open('/usr/x', 'w')
except PermissionError as error: print(type(error).__name__)
`;
    expect((await run(source, PATIENT)).stdout).toBe(
      "[[], ['b.txt']] 2\n[]\nb'12'\nFileNotFoundError\nPermissionError\n",
    );
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
    except TimeoutError: print('timeout')
    async with asyncio.TaskGroup() as group: group.create_task(one(3))
    queue = asyncio.Queue(); await queue.put(4); print(await queue.get())
asyncio.run(main())
`;
    expect((await run(source, PATIENT)).stdout).toBe('[1, 2]\ntimeout\n4\n');
  });

  it('sleeps about as long as it should, without using the processor', async () => {
    const source = 'import time\na = time.monotonic()\ntime.sleep(0.2)\nprint(0.19 < time.monotonic() - a)';
    const { stdout, durationMs } = await run(source, PATIENT);
    expect(stdout).toBe('True\n');
    expect(durationMs).toBeGreaterThan(190);
  });

  it('finds the standard library', async () => {
    const modules =
      'dataclasses decimal fractions datetime re json collections itertools functools random string math statistics typing enum abc contextlib io heapq bisect copy operator textwrap unicodedata hashlib base64 calendar csv configparser difflib argparse logging queue sched shelve struct tomllib uuid xml.etree.ElementTree zipfile html graphlib pprint secrets bz2 gzip zoneinfo';
    const result = await run(`import ${modules.split(' ').join(', ')}\nprint('all')`, PATIENT);
    expect(result).toMatchObject({ status: 'ok', stdout: 'all\n' });
  });

  it('gives up to a megabyte of output whole, and cuts more', async () => {
    const whole = await run('print("x" * 1_048_575)', PATIENT);
    expect(whole).toMatchObject({ status: 'ok', truncated: false });
    expect(whole.stdout.length).toBe(1_048_576);
    const cut = await run('print("x" * 1_048_576)', PATIENT);
    expect(cut).toMatchObject({ status: 'output-limit', truncated: true });
    expect(cut.stdout.length).toBe(1_048_576);
  });
});

describe('two runs', () => {
  it('do not share random numbers', async () => {
    const source = 'import random, secrets, uuid\nprint(random.random(), secrets.token_hex(), uuid.uuid4())';
    const outputs = await Promise.all(Array.from({ length: 4 }, () => run(source)));
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(4);
  });

  it('do not share memory: a secret of the first is nowhere in the second', async () => {
    await run('keep = [("resi" + "due-%d" % i) * 20 for i in range(20_000)]', PATIENT);
    const source = 'x = bytearray(20_000_000)\nprint(b"resi" + b"due-" in x, any(x))';
    expect((await run(source, PATIENT)).stdout).toBe('False False\n');
  });
});

describe('limits', () => {
  it('let a program say where it was when its time is up', async () => {
    const source = 'count = 0\nwhile True:\n    count += 1';
    const result = await run(source, { limits: { timeoutMs: 2000 } });
    expect(result.status).toBe('timeout');
    expect(result.stderr).toMatch(/line [23].*\n[\s\S]*KeyboardInterrupt\n$/);
    expect(result.durationMs).toBeLessThan(2100);
  });

  it('keep what was printed before a hard end', async () => {
    const source =
      'print("before", flush=True)\nwhile True:\n    try:\n        while True: pass\n    except BaseException: pass';
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

  it.for<[string, Partial<CodeRequest>]>([
    ['timeoutMs', { limits: { timeoutMs: 60_001 } }],
    ['memoryMb', { limits: { memoryMb: 513 } }],
    ['outputBytes', { limits: { outputBytes: 0.5 } }],
    ['../x', { files: { '../x': '' } }],
    ['/etc/x', { files: { '/etc/x': '' } }],
    ['a/./b', { files: { 'a/./b': '' } }],
    ['bytes together', { files: { big: 'x'.repeat(9_000_000) } }],
  ])('refuse what no run may ask: %s', async ([message, request]) => {
    await expect(run('', request)).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(message),
    });
  });
});

describe('the service', () => {
  it('streams output while the program runs', async () => {
    const parts: string[] = [];
    await sandbox.get().run(
      {
        files: { 'a.py': 'import time\nprint(1)\ntime.sleep(0.3)\nprint(2)' },
        task: { mode: 'program', path: 'a.py' },
      },
      { onOutput: (_stream, bytes) => void parts.push(new TextDecoder().decode(bytes)) },
    );
    expect(parts).toEqual(['1\n', '2\n']);
  });

  it('cancels a running and a waiting program', async () => {
    const leaving = new AbortController();
    const runs = Array.from({ length: 4 }, () =>
      sandbox
        .get()
        .run(
          { files: { 'a.py': 'while True: pass' }, task: { mode: 'program', path: 'a.py' } },
          { signal: leaving.signal },
        ),
    );
    setTimeout(() => leaving.abort(new Error('left')), 100);
    const ends = await Promise.allSettled(runs);
    expect(ends.map((end) => end.status)).toEqual(Array(4).fill('rejected'));
    expect(await run('print("on")')).toMatchObject({ stdout: 'on\n' });
  });

  it('survives the death of its process: the run has crashed, the next one is served', async () => {
    const running = run('import time\ntime.sleep(3)');
    await expect.poll(() => sandbox.get().metrics.running).toBe(1);
    process.kill(sandbox.get().processId, 'SIGKILL');
    expect(await running).toMatchObject({ status: 'crash' });
    expect(await run('print("on")')).toMatchObject({ stdout: 'on\n' });
  });

  it('counts what happened', async () => {
    const before = structuredClone(sandbox.get().metrics);
    await run('1/0');
    const { metrics } = sandbox.get();
    expect(metrics.runs - before.runs).toBe(1);
    expect(metrics.byStatus.error - before.byStatus.error).toBe(1);
    expect(metrics.runMsTotal).toBeGreaterThan(before.runMsTotal);
  });
});

describe('unit tests of a folder', () => {
  it('are counted by test, not by sub-test, and a broken file is an error', async () => {
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
    const result = await sandbox.get().run({ files, task: { mode: 'unittest' }, ...PATIENT });
    expect(result.answers.map(({ value }) => value)).toEqual([
      { tests: 6, passed: 1, failed: 2, errors: 2, skipped: 1 },
    ]);
    expect(result).toMatchObject({ status: 'error' });
    expect(result.stderr).toContain("No module named 'missing_module'");
  });
});

describe('a trace', () => {
  it('records lines, frames and shared objects, within its budget', async () => {
    const source = 'a = [1]\nb = a\nb.append(2)\nprint(a)';
    const result = await run(source, {
      task: { mode: 'trace', path: 'main.py', maximumSteps: 100, maximumBytes: 100_000 },
    });
    const steps = result.answers.map(
      ({ value }) =>
        value as {
          event: string;
          line: number;
          frames: { locals: Record<string, { reference: string }> }[];
          heap: Record<string, unknown>;
        },
    );
    expect(steps.filter(({ event }) => event === 'line').map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    const { locals } = steps.find(({ line, event }) => line === 4 && event === 'line')?.frames[0] ?? {
      locals: {},
    };
    expect(locals.a?.reference).toBe(locals.b?.reference);
    const cut = await run('while True: pass', {
      task: { mode: 'trace', path: 'main.py', maximumSteps: 10, maximumBytes: 100_000 },
      limits: { timeoutMs: 500 },
    });
    expect(cut.answers.length).toBeLessThanOrEqual(11);
  });
});
