import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAsOwner } from '@kindling/testkit';
import { afterAll, expect, test } from 'vitest';
import { startEmbeddedPostgres } from './index.ts';

const base = await mkdtemp(join(tmpdir(), 'kindling-full-'));
const stateDir = join(base, 'state');
const SMALL_DISK = 'size=120m,mode=755';
const mounted = await mountSmallDisk();

/** A disk small enough to fill; only root may make one, and not in every container. */
async function mountSmallDisk(): Promise<boolean> {
  await mkdir(stateDir);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', SMALL_DISK, 'tmpfs', stateDir], { stdio: 'pipe' });
    return true;
  } catch {
    process.stdout.write('no small disk can be mounted here: the full disk was not tested\n');
    return false;
  }
}

afterAll(async () => {
  if (mounted) execFileSync('umount', [stateDir]);
  await rm(base, { recursive: true, force: true });
});

async function fillDisk(): Promise<() => Promise<void>> {
  const file = join(stateDir, 'filler');
  const handle = await open(file, 'w');
  const piece = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) await handle.write(piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    await handle.close();
  }
  return () => rm(file);
}

test.runIf(mounted)(
  'a full disk is named, at the first start and later, and no saved row is lost',
  async () => {
    const refusal = { code: 'unavailable', message: expect.stringMatching(/disk that holds .* is full/) };
    const emptyAtFirst = await fillDisk();
    await expect(startEmbeddedPostgres({ stateDir })).rejects.toMatchObject(refusal);
    await emptyAtFirst();

    const first = await startEmbeddedPostgres({ stateDir });
    await runAsOwner(first.url, 'create table note (id int)', 'insert into note values (1)');
    await first.stop();

    const emptyLater = await fillDisk();
    await expect(startEmbeddedPostgres({ stateDir })).rejects.toMatchObject(refusal);
    await emptyLater();

    const last = await startEmbeddedPostgres({ stateDir });
    expect(await runAsOwner(last.url, 'select id from note')).toEqual([{ id: 1 }]);
    await last.stop();
  },
);
