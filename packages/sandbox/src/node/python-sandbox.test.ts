import { describe, expect, it } from 'vitest';
import { useSandbox } from './open-sandbox.fixture.ts';

const sandbox = useSandbox();
const { run } = sandbox;
const PATIENT = { limits: { timeoutMs: 20_000 } };

describe('an ordinary program', () => {
  it.for([
    ['import sys; sys.exit(True)', 1, ''],
    ['raise SystemExit', 0, ''],
  ] as const)('%s ends with %i', async ([source, exitCode, stderr]) => {
    expect(await run(source)).toMatchObject({ exitCode, stderr });
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
});

describe('two runs', () => {
  it('do not share memory: a secret of the first is nowhere in the second', async () => {
    await run('keep = [("resi" + "due-%d" % i) * 20 for i in range(20_000)]', PATIENT);
    const source = 'x = bytearray(20_000_000)\nprint(b"resi" + b"due-" in x, any(x))';
    expect((await run(source, PATIENT)).stdout).toBe('False False\n');
  });
});

describe('the service', () => {
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
