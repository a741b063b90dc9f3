import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@kindling/shared';
import { findProcess } from './process-facts.ts';

/** A supervised server stops by itself when its app dies; this long it may take before we ask for it. */
const OWN_SHUTDOWN_MS = 10_000;
const FAST_SHUTDOWN_MS = 30_000;
const IMMEDIATE_SHUTDOWN_MS = 10_000;
const POLL_MS = 50;

async function readServerPid(dataFolder: string): Promise<number | undefined> {
  try {
    const pid = Number((await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The process number of the server that runs on this data folder, or undefined: a stale file does not count. */
export async function findServerPid(dataFolder: string): Promise<number | undefined> {
  const pid = await readServerPid(dataFolder);
  if (pid === undefined) return undefined;
  const facts = await findProcess(pid);
  // The number may long belong to another program: ours names its data folder on its command line.
  return facts?.commandLine.includes(dataFolder) ? pid : undefined;
}

async function waitUntilGone(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if ((await findProcess(pid)) === undefined) return true;
    await sleep(POLL_MS);
  }
  return false;
}

/**
 * Ends a server that an earlier app left behind on this data folder. First it is given time, then asked to shut
 * down fast, then at once (it recovers from its log at the next start). Its lock file is never touched: it is
 * what keeps two servers off the same data.
 */
export async function endLeftoverServer(
  dataFolder: string,
  onProgress: (message: string) => void,
): Promise<void> {
  const pid = await findServerPid(dataFolder);
  if (pid === undefined) return;
  onProgress('waiting for the PostgreSQL of an earlier run to stop');
  if (await waitUntilGone(pid, OWN_SHUTDOWN_MS)) return;
  for (const [signal, timeoutMs] of [
    ['SIGINT', FAST_SHUTDOWN_MS],
    ['SIGQUIT', IMMEDIATE_SHUTDOWN_MS],
  ] as const) {
    process.kill(pid, signal);
    if (await waitUntilGone(pid, timeoutMs)) return;
  }
  throw new AppError('unavailable', `The PostgreSQL of an earlier run (process ${pid}) does not stop.`, {
    hint: `Your data is safe. End process ${pid} by hand, then start again.`,
    details: { pid },
  });
}
