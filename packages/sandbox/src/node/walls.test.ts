import { readFileSync, readlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useSandbox } from './open-sandbox.fixture.ts';
import { SandboxProcess } from './sandbox-process.ts';

const sandbox = useSandbox();

it('puts namespaces around the process', ({ skip }) => {
  const { processId, isWalled } = sandbox.get();
  if (!isWalled) skip('There is no bubblewrap here, or it may not make namespaces.');
  for (const kind of ['net', 'pid', 'mnt', 'ipc', 'uts', 'user']) {
    expect(readlinkSync(`/proc/${processId}/ns/${kind}`)).not.toBe(readlinkSync(`/proc/self/ns/${kind}`));
  }
  expect(readFileSync(`/proc/${processId}/status`, 'utf8')).toMatch(/CapEff:\t0+\n/);
  const mounts = readFileSync(`/proc/${processId}/mountinfo`, 'utf8').trimEnd().split('\n');
  const writable = mounts
    .map((line) => line.split(' '))
    .filter(([, , , , , options]) => !options?.startsWith('ro'));
  expect(writable.every(([, , , , place]) => place?.startsWith('/dev/'))).toBe(true);
});

it('goes on without walls that cannot be put up', async () => {
  const nothing = () => undefined;
  const start = (words: string[]) => SandboxProcess.start(process.execPath, words, '/', nothing, true);
  expect(await start(['-e', 'process.exit(1)'])).toBeUndefined();
  expect(await SandboxProcess.start('/nowhere/bwrap', [], '/', nothing, true)).toBeUndefined();
});
