import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { measureMemory, parseProcesses, selectTree } from './process-memory.ts';

const PRINTED = `
    1     0   1024 init
  100     1  61440 npm start --silent
  101   100   2048 /bin/sh
  102   101 204800 node
  103   102  30720 postgres
  200     1  99999 node
`;

it('reads what ps prints, commands with blanks and paths too', () => {
  const processes = parseProcesses(PRINTED);
  expect(processes).toHaveLength(6);
  expect(processes[1]).toEqual({ pid: 100, parentPid: 1, kilobytes: 61440, command: 'npm start --silent' });
  expect(processes[2]?.command).toBe('sh');
});

it('takes a process with all that descends from it and nothing beside', () => {
  const tree = selectTree(parseProcesses(PRINTED), 100);
  expect(tree.map(({ pid }) => pid)).toEqual([100, 101, 102, 103]);
  expect(selectTree(parseProcesses(PRINTED), 999)).toEqual([]);
});

it('measures what a process started, and not itself', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)'], { stdio: 'ignore' });
  try {
    await once(child, 'spawn');
    const { megabytes, processes } = await measureMemory(process.pid);
    expect(megabytes).toBeGreaterThan(0);
    expect(processes.length).toBeGreaterThan(1);
    const childOnly = await measureMemory(child.pid ?? -1);
    expect(childOnly).toMatchObject({ megabytes: 0, processes: [expect.anything()] });
  } finally {
    child.kill('SIGKILL');
    await once(child, 'close');
  }
});
