import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAsOwner } from '@kindling/testkit';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './index.ts';
import { findServerPid } from './leftover.ts';

export const HOLD = fileURLToPath(new URL('./start-and-hold.fixture.ts', import.meta.url));
export const SOON = { timeout: 60_000, interval: 50 };
/** The children of a killed server may still put something away while its folder goes. */
const REMOVE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

/** Two folders of this test's own: the one around all others, and the app's. */
export const place = { base: '', stateDir: '' };
const children: ChildProcess[] = [];
const databases: EmbeddedPostgres[] = [];

beforeEach(async () => {
  place.base = await mkdtemp(join(tmpdir(), 'kindling-embedded-'));
  await chmod(place.base, 0o755);
  place.stateDir = join(place.base, 'state');
});

afterEach(async () => {
  for (const database of databases.splice(0)) await database.stop();
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  const data = await dataFolder().catch(() => undefined);
  if (data !== undefined)
    await vi.waitFor(async () => expect(await findServerPid(data)).toBeUndefined(), SOON);
  if (data !== undefined) await rm(join(data, '..'), REMOVE);
  await rm(place.base, REMOVE);
});

export async function start(onIncident?: (message: string) => void): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({
    stateDir: place.stateDir,
    ...(onIncident ? { onIncident } : {}),
  });
  databases.push(database);
  return database;
}

export async function dataFolder(): Promise<string> {
  return join((await readFile(join(place.stateDir, 'postgres', 'location'), 'utf8')).trim(), 'data');
}

export async function startApp(
  user: { uid?: number; gid?: number } = {},
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [HOLD, place.stateDir], {
    ...user,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  await vi.waitFor(() => {
    if (!output.includes('\n')) throw new Error(`the app has not started: ${errors}`);
  }, SOON);
  return { child, url: JSON.parse(output).url };
}

export async function serverPid(): Promise<number> {
  const pid = await findServerPid(await dataFolder());
  if (pid === undefined) throw new Error('no server runs');
  return pid;
}

export async function childrenOf(pid: number): Promise<number[]> {
  return (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').map(Number);
}

export const countNotes = (url: string) => runAsOwner(url, 'select count(*)::int as notes from note');
