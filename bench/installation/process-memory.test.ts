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

it('measures this process', async () => {
  const { megabytes, processes } = await measureMemory(process.pid);
  expect(processes.length).toBeGreaterThan(0);
  expect(megabytes).toBeGreaterThan(10);
});
