import { accessSync, constants, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeCodeRunner } from '../contract/code-runner.fixture.ts';
import { describeDeepNesting } from '../contract/deep-nesting.fixture.ts';
import { describeExerciseFolders } from '../contract/exercise-folders.fixture.ts';
import { findOpenDoor } from '../node/self-test.ts';
import { NativeSandbox, type NativeSandboxOptions } from './native-sandbox.ts';
import { whyNotNative } from './why-not-native.fixture.ts';

/** A hierarchy of control groups with a limit on memory that we may write: of version 2, or of version 1. */
function findControlGroup(): string | undefined {
  return ['/sys/fs/cgroup/memory', '/sys/fs/cgroup'].find((folder) => {
    try {
      accessSync(`${folder}/cgroup.procs`, constants.W_OK);
      const names = readdirSync(folder);
      return names.includes('memory.limit_in_bytes') || names.includes('memory.pressure');
    } catch (error) {
      process.stderr.write(`No control groups in ${folder}: ${String(error)}\n`);
      return false;
    }
  });
}

const program = (source: string) => ({
  files: { 'main.py': source },
  task: { mode: 'program', path: 'main.py' } as const,
});

async function withSandbox(options: NativeSandboxOptions, work: (sandbox: NativeSandbox) => Promise<void>) {
  const sandbox = await NativeSandbox.open({ threads: 1, ...options });
  try {
    await work(sandbox);
  } finally {
    await sandbox.close();
  }
}

describe.skipIf(whyNotNative !== undefined)('with bubblewrap', () => {
  describeCodeRunner('The native driver', () => NativeSandbox.open({ threads: 2 }));
  describeDeepNesting('The native driver', () => NativeSandbox.open({ threads: 2 }));
  describeExerciseFolders('The native driver', () => NativeSandbox.open({ threads: 2 }));

  it('runs threads, and starts no process beside', async () => {
    const source = `
import threading, os
threads = [threading.Thread(target=lambda: None) for _ in range(3)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print('threads')
try: os.fork()
except OSError as error: print(error.strerror)`;
    await withSandbox({}, async (sandbox) => {
      const { stdout } = await sandbox.run(program(source));
      expect(stdout).toBe('threads\nResource temporarily unavailable\n');
    });
  });

  it('finds a door that is open: the probes can fail', async () => {
    await withSandbox({}, async (sandbox) => {
      expect(await findOpenDoor(sandbox, ['import os; os.getpid()'])).toContain('os.getpid()');
    });
  });

  it.for<[NativeSandboxOptions, string]>([
    [{ python: '/home/me/python3' }, 'is not under /usr'],
    [{ python: '/usr/bin/no-python' }, 'no-python'],
    [{ bubblewrap: '/usr/bin/no-bubblewrap' }, 'ENOENT'],
    [{ bubblewrap: '/bin/false' }, 'crash'],
    [{ controlGroup: '/usr/no-group' }, 'control group /usr/no-group cannot be used: ENOENT'],
  ])('refuses to serve with %o', async ([options, message]) => {
    await expect(NativeSandbox.open(options)).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringMatching(new RegExp(`^Native Python cannot run here: .*${message}`)),
    });
  });

  it('ends runs and refuses new ones when it closes', async () => {
    const sandbox = await NativeSandbox.open({ threads: 1 });
    const runs = [1, 2].map(() => sandbox.run(program('while True: pass')));
    const ends = Promise.allSettled(runs);
    await sandbox.close();
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(sandbox.run(program('print(1)'))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('ends a run at whatever moment of its start its learner leaves, and leaves nothing behind', async () => {
    await withSandbox({}, async (sandbox) => {
      for (let afterMs = 0; afterMs <= 40; afterMs += 2) {
        const signal = AbortSignal.timeout(afterMs);
        const started = performance.now();
        await expect(sandbox.run(program('while True: pass'), { signal })).rejects.toThrow();
        expect(performance.now() - started).toBeLessThan(4000);
      }
      expect(await sandbox.run(program('print(1)'))).toMatchObject({ stdout: '1\n' });
    });
  });

  it('keeps a run in its control group, and removes that', async ({ skip }) => {
    const hierarchy = findControlGroup();
    if (hierarchy === undefined) return skip('no control groups that may be written');
    const parent = `${hierarchy}/kindling-test-${process.pid}`;
    mkdirSync(parent);
    try {
      await withSandbox({ controlGroup: parent }, async (sandbox) => {
        const running = sandbox.run(program('import time\ntime.sleep(1)\nprint("slept")'));
        const groups = () => readdirSync(parent).filter((name) => name.startsWith('kindling-'));
        await expect.poll(groups).toHaveLength(1);
        expect(await running).toMatchObject({ status: 'ok', stdout: 'slept\n' });
        expect(groups()).toEqual([]);
      });
    } finally {
      rmdirSync(parent);
    }
  });
});
