import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@kindling/shared';
import { z } from 'zod';
import { findProcess } from './process-facts.ts';

const Owner = z.object({ pid: z.int().positive(), startedAt: z.string() });
type Owner = z.infer<typeof Owner>;

const MAX_TRIES = 5;
/** A restart right after kill -9 or Ctrl-C overlaps with the end of the process before it. */
const LETTING_GO_MS = 3_000;

async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    return Owner.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // Missing, or half written by a process that is just now starting or that was cut off.
    return undefined;
  }
}

async function isAlive(owner: Owner): Promise<boolean> {
  return (await findProcess(owner.pid))?.startedAt === owner.startedAt;
}

/** The process that uses the state folder now, or undefined. */
async function findLiveOwner(file: string): Promise<Owner | undefined> {
  const owner = await readOwner(file);
  return owner !== undefined && (await isAlive(owner)) ? owner : undefined;
}

async function refuseWhileInUse(file: string): Promise<void> {
  const deadline = Date.now() + LETTING_GO_MS;
  let owner = await findLiveOwner(file);
  while (owner !== undefined && owner.pid !== process.pid && Date.now() < deadline) {
    await sleep(50);
    owner = await findLiveOwner(file);
  }
  if (owner === undefined) return;
  const who = owner.pid === process.pid ? 'This very process' : `Another Kindling (process ${owner.pid})`;
  throw new AppError('conflict', `${who} is using this state folder already.`, {
    hint: 'Stop it first, or give this one a folder of its own with KINDLING_HOME.',
    details: { pid: owner.pid },
  });
}

/**
 * Makes this process the only user of a state folder, until the returned function is called or it dies. A file
 * that a killed process left is moved aside by rename, which only one of several starters can win. This gives
 * a clear message; PostgreSQL's own lock file is what keeps the data safe.
 */
export async function acquireOwnerLock(file: string): Promise<() => Promise<void>> {
  const self = await findProcess(process.pid);
  const content = JSON.stringify({ pid: process.pid, startedAt: self?.startedAt ?? '' });
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    try {
      await writeFile(file, content, { flag: 'wx', mode: 0o600 });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await refuseWhileInUse(file);
    // Whoever is between creating the file and filling it gets time to finish.
    await sleep(100);
    await refuseWhileInUse(file);
    await rename(file, `${file}.stale`).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  throw new AppError('conflict', 'Several processes are starting on this state folder at the same time.', {
    hint: 'Start one, and only one, again.',
  });
}
