import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitUntilReady } from '../child-process.ts';
import { findFreePort } from '../free-port.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The first start may build the pages. */
const READY_MS = 300_000;
const STOP_MS = 40_000;

export interface RunningInstallation {
  /** The process of npm; everything else descends from it. */
  pid: number;
  /** From the command to the whole front page in hand. */
  startMs: number;
  stop(): Promise<void>;
}

export interface Installation {
  url: string;
  /** `npm start`, as a person types it. */
  start(): Promise<RunningInstallation>;
  /** Removes all it kept. */
  remove(): Promise<void>;
}

/** An install with a state folder and a port of its own, and the demo school in it. */
export async function openInstallation(): Promise<Installation> {
  const home = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
  // Passable for the account that PostgreSQL runs as when root runs the benchmark.
  await chmod(home, 0o711);
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const environment = {
    KINDLING_HOME: home,
    PORT: String(port),
    DATABASE_URL: '',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: '100000',
  };

  return {
    url,
    async start() {
      const from = performance.now();
      const child = spawn('npm', ['start', '--silent'], {
        cwd: ROOT,
        env: { ...process.env, ...environment },
        // A group of its own, to be stopped as Ctrl-C in a terminal stops it.
        detached: true,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      try {
        await waitUntilReady(url, READY_MS, () => child.exitCode === null);
        await (await fetch(url)).text();
      } catch (error) {
        await stop(child);
        throw error;
      }
      return { pid: child.pid ?? -1, startMs: performance.now() - from, stop: () => stop(child) };
    },
    async remove() {
      const cluster = await readFile(join(home, 'postgres', 'location'), 'utf8').catch(() => undefined);
      if (cluster !== undefined) await rm(cluster.trim(), { recursive: true, force: true });
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const group = -child.pid;
  const ended = once(child, 'close');
  process.kill(group, 'SIGINT');
  const timer = setTimeout(() => process.kill(group, 'SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}
