import { chmod, cp, lstat, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseAccount } from './account.ts';
import { findNativeFolder, prepareBinaries } from './binaries.ts';

const isRoot = process.getuid?.() === 0;
let base: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'kindling-programs-'));
  await chmod(base, 0o755);
});

afterEach(() => rm(base, { recursive: true, force: true }));

/** The package as npm unpacks it: no symbolic links. */
async function unpackAsNpmDoes(): Promise<string> {
  const root = join(base, 'package');
  await cp(join(findNativeFolder(), '..'), root, {
    recursive: true,
    filter: async (file) => !(await lstat(file)).isSymbolicLink(),
  });
  return join(root, 'native');
}

test('restores the links that npm cannot carry, and uses the programs in place', async () => {
  const native = await unpackAsNpmDoes();
  const fallback = join(base, 'fallback');
  const binaries = await prepareBinaries(await chooseAccount(), fallback, native);
  expect(binaries.postgres).toBe(join(native, 'bin', 'postgres'));
  if (process.platform === 'linux') {
    expect((await lstat(join(native, 'lib', 'libpq.so.5'))).isSymbolicLink()).toBe(true);
  }
  expect(await prepareBinaries(await chooseAccount(), fallback, native)).toEqual(binaries);
});

test.runIf(isRoot)('copies the programs when the clone is closed to the account', async () => {
  const native = await unpackAsNpmDoes();
  await chmod(join(base, 'package'), 0o700);
  const fallback = join(base, 'fallback');
  await mkdir(fallback);
  const binaries = await prepareBinaries(await chooseAccount(), fallback, native);
  expect(binaries.postgres.startsWith(fallback)).toBe(true);
  const { ino } = await lstat(binaries.postgres);
  await prepareBinaries(await chooseAccount(), fallback, native);
  expect((await lstat(binaries.postgres)).ino).toBe(ino);
});

test('programs that do not run here are refused with the reason', async () => {
  const native = await unpackAsNpmDoes();
  await writeFile(join(native, 'bin', 'postgres'), '#!/bin/sh\necho "wrong machine" >&2\nexit 3\n');
  await expect(prepareBinaries(await chooseAccount(), join(base, 'fallback'), native)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('wrong machine'),
    hint: expect.stringContaining('DATABASE_URL'),
  });
});
