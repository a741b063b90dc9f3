import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diskFullFailure, LaunchFailure } from './failure.mjs';
import { stateFolder } from './layout.mjs';

/** PostgreSQL writes its log in pieces of 16 MB; below some of them it stops. */
const LEAST_FREE_BYTES = 100_000_000;

/** Free bytes for this user on the disk of `folder` (or of its nearest parent that exists). */
export function freeBytes(folder) {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const { bavail, bsize } = statfsSync(existing);
  return bavail * bsize;
}

/** Makes the state folder and proves that it can be written. */
export function ensureStateFolder() {
  const folder = stateFolder();
  const probe = join(folder, '.write-test');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, 'x'.repeat(4096));
    rmSync(probe);
  } catch (error) {
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
      throw diskFullFailure('writing to the state folder');
    throw new LaunchFailure(
      `The state folder ${folder} cannot be written (${error.code}).`,
      'Make it yours (chown), or choose another one with KINDLING_HOME=/some/folder.',
    );
  }
  if (freeBytes(folder) < LEAST_FREE_BYTES) throw diskFullFailure('checking the state folder');
}
